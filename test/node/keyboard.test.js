import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { VOICES } from '../access/languages.js';
import { startStand, visitStand } from '../access/stand.js';
import { presentEngines } from '../engines/index.js';
import { until } from '../engines/until.js';

// Real keys, on a phone's window where it can be had: there a bar and a button lie over the page.

const LINKS = ['Begin', 'Einde'].map((words) => `<a href="#${words}">${words}</a>`);

const HELP = '<wtk-help-banner region="GG7306" exit="false"></wtk-help-banner>';
const STORY = '<wtk-story story="verhaal-01"></wtk-story>';

/** The elements and the states in which they have the most controls; whether all of it is opened first. */
const TOURS = [
  ['help', HELP, true],
  ['help with a way out', '<wtk-help-banner></wtk-help-banner>', false],
  ['a story', STORY, true],
  ['stories', '<wtk-story-list page-size="2"></wtk-story-list>', true],
  ['an activity', '<wtk-activity activity="activiteit-12" now="2019-11-15"></wtk-activity>', true],
  [
    'the activities',
    '<wtk-activity-list now="2019-11-20T09:00" page-size="2"></wtk-activity-list>',
    true,
  ],
  ['the campaign', '<wtk-campaign now="2019-11-20T13:00"></wtk-campaign>', false],
  ['the questions', '<wtk-faq></wtk-faq>', true],
  [
    'a page with a bar',
    '<wtk-help-banner face="bar"></wtk-help-banner><wtk-story story="verhaal-01"></wtk-story>',
    false,
  ],
];

const stand = await startStand();
after(() => stand.close());

for (const engine of await presentEngines()) {
  describe(`By the keyboard alone in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    /** Where the focus stood. */
    let stood = 0;
    before(async () => {
      await engine.start();
      tab = await engine.openTab();
      // A window that is resized under WebDriver is not in front any more, and nothing has the focus.
      if (engine.name !== 'WebKitGTK') await tab.resize({ width: 400, height: 640 });
      await visitStand(tab, stand);
    });
    after(() => engine.stop());

    const show = (state) => tab.evaluate((...how) => window.stand.show(...how), state, VOICES[0]);
    const focus = () => tab.evaluate(() => window.stand.focus());
    const untilFocus = (name) => until(name, async () => (await focus()).name === name);
    /** Presses Tab until a control has the focus. */
    const tabTo = async (name) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await tab.press('Tab');
        if ((await focus()).name.startsWith(name)) return;
      }
      assert.fail(`Tab never came to “${name}”.`);
    };

    for (const [what, markup, opened] of TOURS) {
      it(`goes through ${what} in the order of reading, sees where it is, and comes out`, async () => {
        await show({ markup, opened, around: LINKS });
        const wanted = await tab.evaluate(() => window.stand.controls());
        await tab.evaluate(() => document.querySelector('a').focus());
        const stops = [await focus()];
        while (stops.at(-1)?.name !== 'Einde' && stops.length < wanted.length + 10) {
          await tab.press('Tab');
          stops.push(await focus());
        }
        assert.deepEqual(
          stops.map(({ name }) => name),
          wanted,
        );
        const unseen = stops.slice(1).filter(({ isSeen }) => !isSeen);
        assert.deepEqual(unseen, [], 'each shows that it has the focus');
        const covered = stops.filter((stop) => stop.covered > 0);
        assert.deepEqual(covered, [], 'none is covered, not even in part');
        stood += stops.length;
        await tab.press('Tab', 'Shift');
        assert.equal((await focus()).name, wanted.at(-2), 'and the way back is open');
      });
    }

    it('was counted', (t) => {
      t.diagnostic(`keyboard in ${engine.name}: ${stood} stops, none covered in part`);
      assert.ok(stood > 100, `${stood} stops`);
    });

    it('asks what stays visible, and goes on to a link that this would lie over', async () => {
      const lines = '<p><a href="#regel">Een regel om naar toe te gaan</a></p>'.repeat(12);
      await show({ markup: '<wtk-exit></wtk-exit>', around: ['', lines] });
      await tabTo('Wat blijft zichtbaar?');
      await tab.press('Enter');
      const isExplained = () =>
        tab.evaluate(() => document.querySelector('wtk-exit p').getBoundingClientRect().height > 0);
      await until('the explanation', isExplained);
      await tabTo('Een regel');
      const stops = [await focus()];
      for (let line = 1; line < 12; line += 1) {
        await tab.press('Tab');
        stops.push(await focus());
      }
      assert.equal(await isExplained(), false);
      assert.deepEqual(
        stops.filter(({ name, covered }) => !name.startsWith('Een regel') || covered > 0),
        [],
      );
    });

    for (const key of ['Enter', ' ']) {
      it(`opens and closes further help with ${key === ' ' ? 'Space' : key}, and stays there`, async () => {
        await show({ markup: HELP });
        await tabTo('Meer hulp');
        const shown = () =>
          tab.evaluate(() => window.stand.controls().includes('kindertelefoon.nl'));
        await tab.press(key);
        await until('further help', shown);
        assert.equal((await focus()).name, 'Meer hulp');
        await tab.press(key);
        await until('no further help', async () => !(await shown()));
        assert.equal((await focus()).name, 'Meer hulp');
      });
    }

    it('reads a story, closes it, and is back where it was', async () => {
      await show({ markup: STORY });
      await tabTo('Lees het verhaal');
      await tab.press('Enter');
      await until('the text', async () => (await focus()).part === 'text');
      await tabTo('Sluit het verhaal');
      await tab.press('Enter');
      await untilFocus('Lees het verhaal');
    });

    it('would rather not read, is told of help, and may still read', async () => {
      await show({ markup: STORY });
      await tabTo('Liever niet');
      await tab.press(' ');
      await until('the answer', async () => (await focus()).part === 'declined');
      await tab.press('Tab');
      assert.equal((await focus()).name, 'Lees het verhaal');
    });

    it('opens a question with Enter, and closes it with Space', async () => {
      await show({ markup: '<wtk-faq></wtk-faq>' });
      await tabTo('Waarom bestaat deze week?');
      const isOpen = () =>
        tab.evaluate(() => {
          const { shadowRoot } = document.querySelector('wtk-faq');
          return shadowRoot.querySelector('details').open;
        });
      await tab.press('Enter');
      await until('the answer', isOpen);
      await tab.press(' ');
      await until('no answer', async () => !(await isOpen()));
    });
  });
}
