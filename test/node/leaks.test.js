import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { WATCH_ALIVE, aliveIn } from '../engines/alive.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

const partner = await startPartner();
const campaign = await listen(campaignServer);
after(() => [partner, campaign].forEach(({ close }) => close()));

const kit = `${campaign.origin}/embed/wtk.js`;
const hangs = `feed="${campaign.origin}/faults/hang/feed.json"`;

/** A phone, on which the bar stays at the bottom of the window. */
const PHONE = { width: 375, height: 700 };

/** What a page has of ours, the ways in which an element listens to most. */
const ELEMENTS = {
  'wtk-exit': '<wtk-exit><a href="https://www.knmi.nl/">Snel weg</a></wtk-exit>',
  'wtk-help-banner':
    '<wtk-help-banner region="GG7306" face="bar"><p>Bel <a href="tel:08002000">0800-2000</a>.</p></wtk-help-banner>',
  'wtk-story': '<wtk-story pick="daily"><p>Lees de verhalen.</p></wtk-story>',
  'wtk-story-list': '<wtk-story-list page-size="2"><p>Lees de verhalen.</p></wtk-story-list>',
  'wtk-campaign': '<wtk-campaign><p>Week tegen Kindermishandeling.</p></wtk-campaign>',
  'wtk-faq': '<wtk-faq><p>Lees de vragen.</p></wtk-faq>',
  'wtk-activity': '<wtk-activity activity="activiteit-01"><p>Bekijk.</p></wtk-activity>',
  'wtk-activity-list': '<wtk-activity-list page-size="2"><p>Bekijk.</p></wtk-activity-list>',
};

const ROUNDS = 10_000;
const ROUNDS_A_CALL = 1000;
const MOST_BYTES = 500_000;

/**
 * Puts an element on the page and takes it off again, so many times: one and the same, or a new
 * one each time.
 */
async function connect(tab, markup, rounds, isNew) {
  for (let done = 0; done < rounds; done += ROUNDS_A_CALL) {
    await tab.evaluate(inPage, markup, Math.min(ROUNDS_A_CALL, rounds - done), isNew);
  }
}

/** Runs in the page. */
async function inPage(markup, rounds, isNew) {
  const make = () => document.createRange().createContextualFragment(markup).firstElementChild;
  const kept = (window['kept'] ??= {});
  for (let round = 1; round <= rounds; round += 1) {
    const element = isNew ? make() : (kept[markup] ??= make());
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    // Now and then the page has a moment of its own, as between two of a visitor's clicks.
    if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Opens a page on which everything that is read and made once is there already. */
async function openWarm(tab, head = '') {
  await tab.resize(PHONE);
  const everything = Object.values(ELEMENTS).join('');
  await tab.visit(partner.origin + partner.put(everything, { script: kit, head }));
  await until('the campaign', () =>
    tab.evaluate(() => document.querySelectorAll('wtk-activity-list wtk-activity').length > 0),
  );
  await tab.evaluate((tags) => {
    for (const tag of tags) document.querySelector(`body > ${tag}`).remove();
  }, Object.keys(ELEMENTS));
}

for (const engine of await presentEngines()) {
  describe(`An element that comes and goes in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
    });
    afterEach(() => tab.close());

    for (const [tag, markup] of Object.entries(ELEMENTS)) {
      it(`leaves no listener, timer or observer behind: ${tag}`, async () => {
        await openWarm(tab, WATCH_ALIVE);
        const beforehand = await aliveIn(tab);
        await connect(tab, markup, 200, false);
        await connect(tab, markup, 200, true);
        const hanging = markup.replace(tag, `${tag} ${hangs}`);
        if (tag !== 'wtk-exit') await connect(tab, hanging, 20, true);
        await until('nothing more than before', async () => {
          const now = await aliveIn(tab);
          assert.deepEqual(now.sort(), beforehand.sort());
          return true;
        });
      });

      it(`takes no memory with it in ${ROUNDS} times: ${tag}`, async (t) => {
        if (!tab.memory) return t.skip('this engine does not tell');
        await openWarm(tab);
        for (const isNew of [false, true]) {
          await connect(tab, markup, 500, isNew);
          const start = await tab.memory();
          await connect(tab, markup, ROUNDS, isNew);
          const end = await tab.memory();
          const grown = (key) => end[key] - start[key];
          t.diagnostic(
            `${tag}, ${isNew ? 'a new one each time' : 'one and the same'}: heap ${(grown('heap') / 1000).toFixed(1)} kB, ${grown('nodes')} nodes, ${grown('listeners')} listeners`,
          );
          assert.ok(grown('heap') <= MOST_BYTES, `the heap grew by ${grown('heap')} bytes`);
          assert.ok(grown('nodes') <= 50, `${grown('nodes')} nodes are left`);
          assert.ok(grown('listeners') <= 5, `${grown('listeners')} listeners are left`);
        }
      });
    }
  });
}
