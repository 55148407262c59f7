import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { properties } from '../../demo/theme/properties.js';

const src = new URL('../../src/', import.meta.url);

/** What stands in an element's shadow root, apart from its own sheet. */
const SHARED = { lit: ['ui/tokens.styles.ts'], plain: ['ui/floor.styles.ts'] };
const WITHOUT_LIT = ['help-banner', 'exit'];

/** Lists dress nothing but their items, which inherit what is set on the list. */
const ITEMS = { 'activity-list': 'activity', 'story-list': 'story' };

const read = (path) => readFile(new URL(path, src), 'utf8');

const elements = (await readdir(new URL('elements/', src))).sort();

/** A sheet's rules on one line, without comments. */
async function rulesOf(path) {
  const rules = (await read(path)).replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  return rules.replaceAll('( ', '(').replaceAll(' )', ')');
}

/** Every `var(…)` of some rules that is in no other, with what is between its brackets. */
function* variablesIn(rules) {
  for (let at = rules.indexOf('var('); at >= 0; at = rules.indexOf('var(', at + 1)) {
    let depth = 1;
    let end = at + 'var('.length;
    while (depth > 0) {
      if (rules[end] === '(') depth += 1;
      if (rules[end] === ')') depth -= 1;
      end += 1;
    }
    yield rules.slice(at + 'var('.length, end - 1);
    at = end - 1;
  }
}

/** The names of a chain of `var(…)`s in their order, and what holds where none is set. */
function chainOf(inner) {
  const [, name, rest] = /^(--[\w-]+)(?:, (.*))?$/.exec(inner) ?? [];
  if (!rest?.startsWith('var(')) return { names: [name], initial: rest };
  const next = chainOf(rest.slice('var('.length, -1));
  return { names: [name, ...next.names], initial: next.initial };
}

/** `--_name: value` by name: what a sheet calls something for itself, as it is on a screen. */
function privateOf(rules) {
  const all = [...rules.matchAll(/(--_[\w-]+): ([^;]+);/g)].map(([, name, is]) => [name, is]);
  return new Map(all.reverse());
}

/** Puts in place of each private name what it stands for, its own fallback at the end of the chain. */
function expand(rules, names) {
  const whole = (value, fallback) =>
    fallback === undefined ? value : value.replace(/(\)*)$/, `, ${fallback}$1`);
  return rules.replace(/var\((--_[\w-]+)(?:, ([^()]+))?\)/g, (variable, name, fallback) =>
    names.get(name)?.includes('--') ? whole(names.get(name), fallback) : variable,
  );
}

/** What an element reads of a partner's, each with its chain. */
async function readBy(name) {
  const shared = SHARED[WITHOUT_LIT.includes(name) ? 'plain' : 'lit'];
  const [common, own] = await Promise.all([
    Promise.all(shared.map(rulesOf)).then((sheets) => sheets.join(' ')),
    rulesOf(`elements/${name}/${name}.styles.ts`),
  ]);
  const names = privateOf(`${common} ${own}`);
  const used = `${common} ${own}`.replace(/--_[\w-]+: [^;]+;/g, '');
  const chains = [...variablesIn(expand(expand(used, names), names))].map(chainOf);
  const found = new Map(
    chains
      .filter(({ names: [first] }) => first.startsWith('--wtk-'))
      .map((chain) => [chain.names[0], chain]),
  );
  const item = ITEMS[name] ? await readBy(ITEMS[name]) : [];
  return new Map([...found, ...item]);
}

/** The `@cssprop` comments of an element. */
async function documentedBy(name) {
  const source = await read(`elements/${name}/${name}.ts`);
  const comments = source.matchAll(/@cssprop \[(--wtk-[\w-]+)=(.*?)\] - (.*)/g);
  return new Map(
    [...comments].map(([, property, initial, says]) => [
      property,
      { names: [property, ...(says.match(/--(?!wtk)[\w-]+/g) ?? [])], initial },
    ]),
  );
}

describe('A custom property', () => {
  for (const name of elements) {
    it(`that wtk-${name} reads is in its comment, with what it follows, and no other is`, async () => {
      const [used, documented] = await Promise.all([readBy(name), documentedBy(name)]);
      assert.deepEqual([...documented.keys()].sort(), [...used.keys()].sort());
      for (const [property, { names }] of used) {
        assert.deepEqual(documented.get(property)?.names, names, property);
      }
    });
  }

  it('of an element’s comment is in the site’s table, the same to the letter, and no other is', async () => {
    const documented = await Promise.all(elements.map(documentedBy));
    const table = new Map(
      properties.map(({ name, initial, tokens }) => [name, { names: [name, ...tokens], initial }]),
    );
    const all = documented.flatMap((comments) => [...comments]);
    for (const [name, chain] of all) assert.deepEqual(chain, table.get(name), name);
    assert.deepEqual([...new Set(all.map(([name]) => name))].sort(), [...table.keys()].sort());
  });

  it('falls back to what its comment says', async () => {
    for (const name of elements) {
      const documented = await documentedBy(name);
      for (const [property, { initial }] of await readBy(name)) {
        if (initial === undefined) continue;
        assert.equal(documented.get(property)?.initial, initial, `wtk-${name} ${property}`);
      }
    }
  });
});
