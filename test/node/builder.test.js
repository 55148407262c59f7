import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { hostsAnswer } from '../../demo/servers/hosts.js';
import { startEditing } from '../engines/editing.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';

// What an editor does with mouse and keyboard, from the builder to a page of the own site.

const NUMBER = '0800-2000';

/** One plain page, and some of those that do not cooperate, each in another way. */
const HOSTS = [
  'plain',
  'bootstrap-3',
  'important-colours',
  'important-display',
  'object-methods',
  'prototype',
  'rem-8',
  'unset',
];

const campaign = await listen(campaignServer);
const site = await startEditing((pathname, pasted) => hostsAnswer(pathname, '', pasted));
const builder = `${campaign.origin}/site/bouwen/index.html`;
after(() => [campaign, site].forEach(({ close }) => close()));

for (const engine of await presentEngines()) {
  describe(`An editor in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
      await tab.resize({ width: 1200, height: 800 });
    });
    afterEach(() => tab.close());

    const open = async (query = '') => {
      await tab.visit(builder + query);
      await until('the builder', () =>
        tab.evaluate(() => document.querySelector('#code') !== null),
      );
    };

    /** Clicks in the middle of what is found, once that stands still in the window. */
    const press = async (selector) => {
      const point = await until(selector, () =>
        tab.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element?.getBoundingClientRect();
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }, selector),
      );
      await tab.click(point);
    };

    /** The browser's own list of names may still be open, and take a click. */
    const choose = (value) =>
      until(`${value} is chosen`, async () => {
        await press(`input[value="${value}"]`);
        return tab.evaluate(
          (wanted) => document.querySelector(`input[value="${wanted}"]`)['checked'],
          value,
        );
      });

    const type = async (text) => {
      for (const letter of text) await tab.press(letter);
    };

    /** The code, once the words of now have come into it. */
    const code = () =>
      until('the whole code', () =>
        tab.evaluate(
          () =>
            document.querySelector('.code')?.getAttribute('aria-busy') === 'false' &&
            document.querySelector('#code')['value'],
        ),
      );
    const address = () => tab.evaluate(() => window.location.search);

    /** The parts of a page in which nobody sees the number, once the kit has dressed all that it can. */
    const withoutNumber = async (host, form) => {
      await tab.visit(`${site.origin}/hosts/${host}.html`);
      const isDressed = form === 'element' || form === 'div';
      await until(`the words on ${host}`, () =>
        tab.evaluate((waits) => {
          const parts = document.querySelectorAll('section[id]');
          const last = parts[7]?.querySelector('wtk-exit');
          const story = document.querySelector('section[id] wtk-story');
          const dressed = last?.shadowRoot && story?.querySelector('[slot="title"]');
          return parts.length === 8 && (!waits || Boolean(dressed));
        }, isDressed),
      );
      // As one text: some of these pages have changed how a list is handed over.
      return tab.evaluate((number) => {
        let names = '';
        for (const part of document.querySelectorAll('section[id]')) {
          const { id, innerText } = /** @type {HTMLElement} */ (part);
          if (!innerText.includes(number)) names += `${id} `;
        }
        return names;
      }, NUMBER);
    };

    for (const form of ['element', 'div', 'frame', 'plain']) {
      it(`copies the help line for Zaanstad as ${form}, pastes it into a page and sees the number`, async () => {
        await open();
        await choose('help-banner');
        await press('#region');
        await type('Zaanstad');
        await choose(form);
        const shown = await code();
        assert.equal(shown.includes('Zaanstad'), form !== 'plain', shown);
        await press('.code button');
        await until('that it is copied', () =>
          tab.evaluate(() =>
            /Gekopieerd|geselecteerd/.test(document.querySelector('.code').innerText),
          ),
        );
        await tab.visit(`${site.origin}/bewerken`);
        await press('textarea');
        await tab.press('v', 'Control');
        await until('the pasted code', () =>
          tab.evaluate(() => document.querySelector('textarea').value.includes('0800-2000')),
        );
        await press('button');
        await until('the page', () =>
          tab.evaluate(() => window.location.pathname === '/hosts/plain.html'),
        );
        assert.equal(site.pasted, shown);
        const words = await until('the number', () =>
          tab.evaluate(
            (number) => document.body.innerText.includes(number) && document.body.innerText,
            NUMBER,
          ),
        );
        assert.ok(words.includes(NUMBER));
      });
    }

    for (const form of ['element', 'div', 'frame', 'plain']) {
      it(`sees the number with each element as ${form}, also on pages that do not cooperate`, async () => {
        await open(`?form=${form}`);
        const names = await tab.evaluate(() =>
          [...document.querySelectorAll('input[name="element"]')].map((one) => one['value']),
        );
        assert.equal(names.length, 8);
        const parts = [];
        for (const name of names) {
          await choose(name);
          parts.push(`<section id="${name}">${await code()}</section>`);
        }
        site.pasted = parts.join('\n');
        for (const host of HOSTS) {
          assert.equal(await withoutNumber(host, form), '', host);
        }
      });
    }

    it('sends the address to a colleague, who sees the same, and goes back step by step', async () => {
      await open();
      await choose('activity-list');
      await press('#region');
      await type('Den Haag');
      await choose('div');
      await until('the address', async () => (await address()).includes('form=div'));
      const [link, shown] = [await address(), await code()];
      assert.match(shown, /data-wtk="activity-list" data-region="'s-Gravenhage"/);

      await tab.evaluate(() => window.history.back());
      await until('the step before', async () => !(await address()).includes('form=div'));
      assert.match(await code(), /<wtk-activity-list region="'s-Gravenhage" /);
      await tab.evaluate(() => window.history.back());
      await until('the step before that', async () => !(await address()).includes('region'));
      assert.match(await code(), /<wtk-activity-list page-size="3"/);
      await tab.evaluate(() => window.history.forward());
      await until('the step again', async () => (await address()).includes('region'));
      assert.match(await code(), /<wtk-activity-list region="'s-Gravenhage" /);

      await tab.visit('about:blank');
      await open(link);
      assert.equal(await code(), shown);
    });

    it('gives links a colour, is told that it is too low, and gets the rule for the own style sheet', async () => {
      await open('?element=story');
      assert.equal(await tab.evaluate(() => document.querySelector('#sheet')), null);
      await press('.theme summary');
      await press('[id="--wtk-color-link"]');
      await type('#f80');
      const said = await tab.evaluate(() => document.querySelector('.theme').textContent);
      assert.match(said, /Contrast 2,\d op 1\. Te laag: neem minstens 4,5\./);
      assert.equal(
        await tab.evaluate(() => document.querySelector('#sheet')['value']),
        ':root {\n  --wtk-color-link: #f80;\n}',
      );
      const pasted = await tab.evaluate(() => document.querySelector('iframe').srcdoc);
      assert.ok(pasted.includes('--wtk-color-link: #f80;'), 'the preview has it');
    });

    it('is told when a municipality is not known, and gets code that works all the same', async () => {
      await open();
      await press('#region');
      await type('Zaanstd');
      const problem = await tab.evaluate(() => document.querySelector('.problem').textContent);
      assert.match(problem, /kennen we niet/);
      assert.match(await code(), /<wtk-help-banner><p>/);
    });
  });
}
