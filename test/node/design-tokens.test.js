import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { contrastOf } from '../../demo/theme/contrast.js';
import { importDesignTokens } from '../../demo/theme/design-tokens.js';

const VOORBEELD = '@nl-design-system-unstable/voorbeeld-design-tokens';

async function theme(path) {
  const file = new URL(`../../node_modules/${path}`, import.meta.url);
  return importDesignTokens(JSON.parse(await readFile(file, 'utf8')));
}

describe('A file of design tokens', () => {
  it('of the voorbeeld theme sets links, headings, buttons and focus, each by the token of its own', async () => {
    const { properties, unknown } = await theme(`${VOORBEELD}/dist/tokens.json`);
    assert.equal(properties['--wtk-color-link'], '#00568b');
    assert.equal(properties['--wtk-color-heading'], '#001a40');
    assert.equal(properties['--wtk-font-heading'], "'Noto Serif', serif");
    assert.equal(properties['--wtk-button-color'], '#5115ef');
    assert.equal(properties['--wtk-color-focus'], '#0b0c0c');
    assert.equal(properties['--wtk-radius'], '8px');
    assert.deepEqual(unknown, []);
  });

  it('of the same theme as its designers keep it, in sets and with aliases, gives the same colours', async () => {
    const built = await theme(`${VOORBEELD}/dist/tokens.json`);
    const kept = await theme(`${VOORBEELD}/figma/voorbeeld.tokens.json`);
    const colours = ['--wtk-color-link', '--wtk-color-heading', '--wtk-button-color'];
    for (const name of colours) {
      assert.equal(kept.properties[name]?.toLowerCase(), built.properties[name], name);
    }
  });

  it('of the Utrecht theme, whose tokens are of the older form, is read as well', async () => {
    const { properties } = await theme('@utrecht/design-tokens/dist/tokens.json');
    assert.equal(properties['--wtk-color-link'], 'hsl(211 60% 35%)');
    assert.equal(properties['--wtk-weight-heading'], '600');
    assert.equal(properties['--wtk-color-heading'], undefined);
  });

  it('may have colours and sizes of several parts, and a type for a whole group', () => {
    const components = [0, 0.5, 1];
    const { properties } = importDesignTokens({
      nl: {
        link: { $type: 'color', color: { $value: { colorSpace: 'srgb', components, alpha: 0.5 } } },
        button: { 'border-radius': { $type: 'dimension', $value: { value: 6, unit: 'px' } } },
        heading: { 'level-3': { 'font-family': { $value: ['Fira Sans', 'serif'] } } },
      },
    });
    assert.deepEqual(properties, {
      '--wtk-color-link': 'color(srgb 0 0.5 1 / 0.5)',
      '--wtk-color-accent': 'color(srgb 0 0.5 1 / 0.5)',
      '--wtk-font-heading': 'Fira Sans, serif',
      '--wtk-radius': '6px',
    });
  });

  it('names a token that can’t be read, and the next one that we follow holds', () => {
    const { properties, unknown } = importDesignTokens({
      nl: { link: { color: { $value: '{brand.link}' } } },
      brand: { link: { $value: '{nl.link.color}' } },
      utrecht: {
        link: { color: { $value: '#00695c' } },
        separator: { color: { $value: 'red; } body { display: none' } },
      },
    });
    assert.equal(properties['--wtk-color-link'], '#00695c');
    assert.equal(properties['--wtk-color-line'], undefined);
    assert.deepEqual(unknown, ['nl-link-color', 'utrecht-separator-color']);
  });

  it('sets nothing where it is none', () => {
    for (const json of [
      null,
      42,
      'nl',
      [],
      {},
      { nl: null },
      { $metadata: { tokenSetOrder: [7] } },
    ]) {
      assert.deepEqual(importDesignTokens(json), { properties: {}, unknown: [] });
    }
  });
});

describe('Contrast', () => {
  it('is that of WCAG, what is clear of a colour included', () => {
    assert.equal(contrastOf('#000', 'white'), 21);
    assert.equal(contrastOf('#767676', '#fff').toFixed(2), '4.54');
    assert.equal(contrastOf('rgb(0 0 0 / 0.5)', '#fff').toFixed(2), '3.98');
    assert.equal(contrastOf('currentColor', '#fff'), NaN);
  });
});
