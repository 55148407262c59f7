import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { criteria } from '../../demo/site/toegankelijkheid/criteria.js';
import { violations, withAxe } from '../engines/axe.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';

const project = new URL('../../', import.meta.url);
const site = new URL('dist/site/', project);

const pages = (await readdir(site, { recursive: true }))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .sort();

/** Addresses that open the builder in another state. */
const STATES = ['story&form=div&host=school', 'activity-list&region=Zaanstd&form=frame&host=dark'];
const builder = STATES.map((state) => `bouwen/index.html?element=${state}`);

const campaign = await listen(withAxe(campaignServer));
after(() => campaign.close());
const addressOf = (page) => `${campaign.origin}/site/${page}`;

describe('Every page of the site', () => {
  it('is there', () => {
    assert.deepEqual(pages, [
      'beveiliging/index.html',
      'bouwen/index.html',
      'controle/index.html',
      'index.html',
      'onderdelen/index.html',
      'privacy/index.html',
      'recepten/index.html',
      'toegankelijkheid/index.html',
    ]);
  });

  for (const page of pages) {
    it(`has the number without any script, and no link or file that leads nowhere (${page})`, async () => {
      const html = await readFile(new URL(page, site), 'utf8');
      assert.match(html, /<a href="tel:08002000">0800-2000<\/a>/);
      assert.doesNotMatch(html, /<!-- \w+ -->|\{root\}|\{version\}/);
      const references = [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
        .map(([, reference]) => new URL(reference.replaceAll('&amp;', '&'), addressOf(page)))
        .filter(({ origin }) => origin === campaign.origin);
      assert.ok(references.length > 8);
      for (const { href, hash } of references) {
        const response = await fetch(href);
        assert.equal(response.status, 200, href);
        const id = hash.slice(1);
        if (id) assert.ok((await response.text()).includes(`id="${id}"`), href);
      }
    });
  }
});

describe('The accessibility report', () => {
  it('names tests that are there, and every criterion of level A and AA but the withdrawn one', () => {
    for (const { number, test } of criteria) {
      assert.ok(test === undefined || existsSync(new URL(test, project)), `${number}: ${test}`);
    }
    assert.equal(new Set(criteria.map(({ number }) => number)).size, 55);
  });

  it('calls nothing passed without saying how it is known', () => {
    for (const { number, result, note, test } of criteria) {
      if (result === 'pass') assert.ok(test || /Bekeken, geen test\.$/.test(note), number);
    }
  });
});

for (const engine of await presentEngines()) {
  describe(`The site in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
    });
    afterEach(() => tab.close());

    /** Opens a page, and waits until the kit has dressed what is on it. */
    const open = async (page) => {
      await tab.visit(addressOf(page));
      await until('the page', () =>
        tab.evaluate(() => {
          // A recipe is dressed when it is about to be seen.
          const held = document.querySelector('.recipe[aria-busy]');
          held?.scrollIntoView({ behavior: 'instant' });
          const undressed =
            held ??
            document.querySelector(':is(#builder, #checker):not(:has(form)), :not(:defined)');
          return (
            undressed === null && document.querySelector('wtk-help-banner').shadowRoot !== null
          );
        }),
      );
    };

    for (const page of [...pages, ...builder]) {
      it(`passes axe and fits a phone (${page})`, async () => {
        await tab.resize({ width: 320, height: 800 });
        await open(page);
        const over = await tab.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${over} px stick out`);
        await tab.resize({ width: 1280, height: 900 });
        assert.deepEqual(await violations(tab), []);
      });
    }

    for (const page of [...pages, ...builder]) {
      it(`has controls of its own that a thumb hits and an eye finds (${page})`, async () => {
        await tab.resize({ width: 320, height: 800 });
        await open(page);
        for (const scheme of ['light', 'dark']) {
          const poor = await tab.evaluate(poorControls, scheme);
          assert.deepEqual(poor, [], scheme);
        }
      });
    }
  });
}

/**
 * The controls of a page, those in the kit's elements left out, that are smaller than 44 px (WCAG
 * 2.2, 2.5.5; a link in a sentence may be) or whose edge stands out less than 3 to 1 (1.4.11). A
 * radio button or a checkbox is as large as its label. Runs in the page.
 */
function poorControls(scheme) {
  document.documentElement.style.colorScheme = scheme;
  const channels = (color) =>
    color
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const luminance = (color) => {
    const [red, green, blue] = channels(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element) => {
    const { backgroundColor } = window.getComputedStyle(element);
    const isClear = backgroundColor === 'transparent' || /, 0\)$/.test(backgroundColor);
    return isClear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };
  const selector =
    'nav a, .name, .cards a, a.main, button, input, select, textarea, summary, .tick';
  const poor = [];
  for (const control of document.querySelectorAll(selector)) {
    const { width, height } = control.getBoundingClientRect();
    if (width === 0 || control.parentElement.closest('.tick') !== null) continue;
    const { borderTopColor, borderTopStyle } = window.getComputedStyle(control);
    const says = `${control.outerHTML.slice(0, 60)}: ${width} by ${height} px`;
    if (width < 43.9 || height < 43.9) poor.push(says);
    if (!control.matches('input, select, textarea, .tick') || borderTopStyle !== 'solid') continue;
    const ratio = contrast(borderTopColor, groundOf(control.parentElement));
    if (ratio < 3) poor.push(`${says}, ${ratio.toFixed(1)} to 1`);
  }
  return poor;
}
