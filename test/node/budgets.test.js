import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { activityFeed } from '../../bench/activity-feed.js';
import { ELEMENTS, PastedPage } from '../../bench/pasted-page.js';
import { campaignServer } from '../../demo/servers/campaign.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

const root = new URL('../../', import.meta.url);
const budgets = JSON.parse(await readFile(new URL('bench/budgets.json', root), 'utf8'));
const { page: ofPage, ...ofFiles } = budgets;

// What does not depend on the machine is held here; goals and speed are printed by `npm run size`
// and `npm run bench`.
describe('What a visitor downloads', () => {
  for (const [file, { brotli }] of Object.entries(ofFiles)) {
    it(`is no more than ${brotli.limit} bytes for ${file}`, async () => {
      const packed = brotliCompressSync(await readFile(new URL(`dist/embed/${file}`, root)));
      assert.ok(packed.length <= brotli.limit, `${file} takes ${packed.length} bytes`);
    });
  }
});

/** The campaign's server, which lets a browser keep nothing, and a feed of so many activities. */
async function startCampaign() {
  const asked = [];
  const server = await listen((request, response) => {
    const [path] = request.url.split('?');
    asked.push(path);
    const [, count, file] = /^\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
    if (count === undefined) return campaignServer(request, response);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    return response.end(JSON.stringify(activityFeed(Number(count), Number(file))));
  });
  return { ...server, asked };
}

/** In the page: the nodes of an element, its shadow roots among them. */
function countNodes(selector) {
  const count = (node) => {
    const below = [...node.childNodes, ...(node.shadowRoot ? [node.shadowRoot] : [])];
    return below.reduce((sum, child) => sum + count(child), 1);
  };
  return count(document.querySelector(selector));
}

/** A page keeps which elements have told that they have the feed. */
const KEEP = `<script>
  const told = new Set();
  addEventListener('wtk-load', ({ target }) => told.add(target));
</script>`;

/** In the page: whether each of our elements has its words, and is dressed. */
async function isSettled(selector) {
  // The help line needs no feed.
  const elements = [...document.querySelectorAll(selector)].filter(
    ({ localName }) => localName !== 'wtk-help-banner',
  );
  const rowsOf = (list) => list.querySelectorAll('wtk-activity > [slot="title"]').length;
  const lists = [...document.querySelectorAll('wtk-activity-list')];
  // eslint-disable-next-line no-undef -- the page's own
  if (!elements.every((one) => told.has(one)) || lists.some((one) => rowsOf(one) < 20))
    return false;
  await Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return true;
}

const TAGS = Object.keys(ofPage.nodes);
const SELECTOR = TAGS.map((tag) => `body > ${tag}`).join();
const markupOf = (tag) =>
  `<${tag} now="2019-11-18T09:00"${tag === 'wtk-activity' ? ' activity="activiteit-01"' : ''}></${tag}>`;

for (const engine of await presentEngines()) {
  describe(`A page in ${engine.name}`, () => {
    let campaign;
    let partner;
    let tab;
    before(async () => {
      [campaign, partner] = [await startCampaign(), await startPartner()];
      await engine.start();
      tab = await engine.openTab();
    });
    after(async () => {
      await engine.stop();
      [campaign, partner].forEach(({ close }) => close());
    });

    /** Opens a page with these elements, and waits until each has its words. */
    async function open(body) {
      campaign.asked.length = 0;
      const script = `${campaign.origin}/embed/wtk.js`;
      await tab.visit(partner.origin + partner.put(body, { script, head: KEEP }));
      await until('words', () => tab.evaluate(isSettled, SELECTOR), 60_000);
    }

    for (const count of [1, 50, 200]) {
      it(`asks for the code once and for the feed once, with ${count} elements and nothing kept`, async () => {
        const one = (at) => markupOf(TAGS[at % TAGS.length]);
        await open(
          count === 1
            ? markupOf('wtk-story')
            : Array.from({ length: count }, (_, at) => one(at)).join(''),
        );
        const { code, feed } = ofPage.requests;
        const asked = campaign.asked.filter((path) => !path.includes('/media/'));
        assert.deepEqual(asked.sort(), [
          ...Array(feed).fill('/embed/feed.json'),
          ...Array(code).fill('/embed/wtk.js'),
        ]);
      });
    }

    it('has no more nodes of each element than its budget', async (t) => {
      await open(TAGS.map(markupOf).join(''));
      const counted = {};
      for (const tag of TAGS) counted[tag] = await tab.evaluate(countNodes, `body > ${tag}`);
      const told = TAGS.map((tag) => `${tag} ${counted[tag]}`).join(', ');
      t.diagnostic(`nodes in ${engine.name}: ${told}`);
      for (const tag of TAGS) assert.ok(counted[tag] <= ofPage.nodes[tag], told);
    });

    it('has as many nodes of a list of 20 rows, however many activities the feed has', async () => {
      const counted = [];
      for (const count of [500, 2000]) {
        const feed = `${campaign.origin}/${count}/1.json`;
        await open(`<wtk-activity-list now="2019-11-18T09:00" feed="${feed}"></wtk-activity-list>`);
        counted.push(await tab.evaluate(countNodes, 'wtk-activity-list'));
      }
      assert.equal(counted[1], counted[0]);
    });

    it('stands still when the words come that the builder’s code has pasted', async (t) => {
      const canTell = () => PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      if (!(await tab.evaluate(canTell))) return t.skip('this engine does not tell');
      const page = new PastedPage(tab);
      await page.open();
      t.after(() => page.close());
      for (const element of ELEMENTS) {
        const code = await page.codeOf(element);
        for (const width of [320, 1280]) {
          const shift = await page.shiftOf(code, width);
          t.diagnostic(`layout shift of wtk-${element} at ${width} px: ${shift.toFixed(3)}`);
          assert.ok(shift <= ofPage.shift, `wtk-${element} moves by ${shift} at ${width} px`);
        }
      }
    });
  });
}
