import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { VOICES } from '../access/languages.js';
import { startStand, visitStand } from '../access/stand.js';
import { allStates } from '../access/states.js';
import { treeLines } from '../access/tree-lines.js';
import { presentEngines } from '../engines/index.js';

// What each element promises to a screen reader stands beside it, in `<name>.tree.<language>.txt`:
// under the name of a state, a line for each role with its state and name, in the order of reading.

const elements = new URL('../../src/elements/', import.meta.url);
const logs = new URL('../access/', import.meta.url);

const promised = readdirSync(elements).flatMap((element) =>
  ['nl', 'ar'].flatMap((lang) => {
    const file = new URL(`${element}/${element}.tree.${lang}.txt`, elements);
    return existsSync(file) ? [{ element, lang, file }] : [];
  }),
);

/** The tours of the virtual screen reader: what is on the page, and what is used, by its words. */
const TOURS = [
  [
    'hulp',
    '<wtk-help-banner region="GG7306"></wtk-help-banner>',
    ['Meer hulp'],
    ['Wat blijft zichtbaar?'],
  ],
  [
    'een verhaal',
    '<wtk-story story="verhaal-01"></wtk-story>',
    ['Lees het verhaal'],
    ['Vragen om over te praten'],
    ['Sluit het verhaal'],
    ['Liever niet'],
  ],
  [
    'activiteiten zoeken',
    '<wtk-activity-list now="2019-11-20T09:00" page-size="1"></wtk-activity-list>',
    ['Filter'],
    ['Voor wie', 'parent'],
    ['Gemeente of regio', 'Atlantis'],
    ['Gemeente of regio', 'Utrecht'],
    ['Zoek op woord of plaats', 'poppenkast'],
    ['Alle activiteiten'],
  ],
];

const stand = await startStand();
after(() => stand.close());

const [engine] = (await presentEngines()).filter(({ name }) => name === 'Chromium');

describe('A screen reader', { skip: engine === undefined && 'Chromium is not here' }, () => {
  /** @type {import('../engines/index.js').Tab} */
  let tab;
  before(async () => {
    await engine.start();
    tab = await engine.openTab();
    await visitStand(tab, stand);
  });
  after(() => engine.stop());

  const show = (state, lang) =>
    tab.evaluate(
      (...how) => window.stand.show(...how),
      state,
      VOICES.find((voice) => voice.lang === lang),
    );

  for (const { element, lang, file } of promised) {
    it(`is given what wtk-${element} promises (${lang})`, async () => {
      const promise = await readFile(file, 'utf8');
      const states = await allStates();
      const given = [];
      for (const [, title] of promise.matchAll(/^# (.+)$/gm)) {
        const state = states.find((one) => one.name === title && one.element === element);
        assert.ok(state, `${title} is a state of wtk-${element}`);
        await show(state, lang);
        given.push(`# ${title}\n${treeLines(await tab.accessibilityTree()).join('\n')}\n`);
      }
      assert.equal(given.join('\n'), promise);
    });
  }

  it('is promised something by help, the exit, a story and the activities, in two languages', () => {
    for (const element of ['help-banner', 'exit', 'story', 'activity', 'activity-list']) {
      const languages = promised.filter((one) => one.element === element).map(({ lang }) => lang);
      assert.deepEqual(languages, ['nl', 'ar'], element);
    }
  });

  for (const [name, markup, ...uses] of TOURS) {
    it(`reads aloud as it should: ${name}`, async () => {
      await show({ markup }, 'nl');
      const said = [`# De pagina`, ...(await tab.evaluate(() => window.stand.listen()))];
      for (const use of uses) {
        await tab.evaluate((...how) => window.stand.use(...how), ...use);
        said.push('', `# ${use.join(': ')}`);
        said.push(...(await tab.evaluate(() => window.stand.listen())));
      }
      const file = new URL(`spoken/${name.replaceAll(' ', '-')}.txt`, logs);
      assert.equal(`${said.join('\n')}\n`, await readFile(file, 'utf8'));
    });
  }
});
