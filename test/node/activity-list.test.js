/* global URLSearchParams */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { activityFeed } from '../../bench/activity-feed.js';
import { campaignServer, sendPage } from '../../demo/servers/campaign.js';
import { findChromium } from '../browsers/chromium.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';

// What the runner's own page can't show: the keyboard alone, what a screen reader is given, find
// in page, printing, and what is held in memory.

/** `/list/<rows>?<attributes>` is a page with a list of a feed of so many activities. */
const server = await listen((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, count, file] = /^\/feed\/(\d+)\/(\d+)\.json$/.exec(pathname) ?? [];
  if (count) return response.end(JSON.stringify(activityFeed(Number(count), Number(file))));
  const [, rows] = /^\/list\/(\d+)$/.exec(pathname) ?? [];
  if (!rows) return campaignServer(request, response);
  const attributes = [...searchParams].map(([name, value]) => `${name}="${value}"`).join(' ');
  return sendPage(
    response,
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Activiteiten</title>
    <h1>Activiteiten</h1>
    <wtk-activity-list feed="/feed/${rows}/1.json" now="2019-11-20T09:00" ${attributes}></wtk-activity-list>
    <script src="/embed/wtk.js"></script></html>`,
  );
});
after(() => server.close());

const pageOf = (rows, attributes = {}) =>
  `${server.origin}/list/${rows}?${new URLSearchParams(attributes)}`;

/** What stands on the page, and where the focus is. Runs in the page. */
function look() {
  const list = document.querySelector('wtk-activity-list');
  const within = list?.shadowRoot?.activeElement;
  const active = within ?? document.activeElement;
  const named = active?.closest('label, summary, button') ?? active;
  return {
    rows: list?.querySelectorAll('wtk-activity').length ?? 0,
    controls: list?.shadowRoot?.querySelectorAll('input, select').length ?? 0,
    tiles: list?.shadowRoot?.querySelectorAll('[part="region"]').length ?? 0,
    count: list?.querySelector('[slot="count"]')?.textContent ?? '',
    focus:
      named?.textContent
        ?.replace(/\s+/g, ' ')
        .replace(/\u00AD/g, '')
        .trim() ?? '',
    inTitle: Boolean(document.activeElement?.closest('wtk-activity')),
  };
}

for (const engine of await presentEngines()) {
  describe(`A list of activities by the keyboard alone in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
      await tab.resize({ width: 1000, height: 700 });
      await tab.visit(pageOf(91));
      await until('the rows', async () => (await tab.evaluate(look)).rows === 20);
    });
    afterEach(() => tab.close());

    /** Presses Tab until what has the focus begins with a text. */
    const tabTo = async (text) => {
      for (let presses = 0; presses < 150; presses += 1) {
        await tab.press('Tab');
        if ((await tab.evaluate(look)).focus.startsWith(text)) return;
      }
      assert.fail(`Tab never came to “${text}”.`);
    };
    const untilLook = (what, isSo) => until(what, async () => isSo(await tab.evaluate(look)));

    it('is searched, and says how many are left', async () => {
      await tabTo('Zoek');
      for (const letter of 'webinar') await tab.press(letter);
      await untilLook('the count', ({ count, rows }) => count === '3 activiteiten' && rows === 3);
      assert.match((await tab.evaluate(look)).focus, /^Zoek/);
    });

    it('is filtered by audience, and is chosen from on the map', async () => {
      await tabTo('Filter');
      await tab.press('Enter');
      await untilLook('the filters', ({ controls }) => controls > 1);
      await tabTo('Voor wie');
      await tab.press('ArrowDown');
      await tab.press('ArrowDown');
      // Where a list opens over the page, a choice is made when it is closed.
      await tab.press('Enter');
      await untilLook('parents', ({ count }) => count === '20 van 41 activiteiten');
      await tabTo('Kies op de kaart');
      await tab.press('Enter');
      await untilLook('the map', ({ tiles }) => tiles === 25);
      await tabTo('Zeeland');
      await tab.press('Enter');
      await untilLook('Zeeland', ({ rows }) => rows > 0 && rows < 20);
      assert.match((await tab.evaluate(look)).focus, /^Zeeland \d+$/);
    });

    it('shows the next page, and goes on where that begins', async () => {
      await tabTo('Meer activiteiten');
      await tab.press('Enter');
      await untilLook('two pages', ({ rows, inTitle }) => rows === 40 && inTitle);
    });
  });
}

describe('A list of activities in Chromium', async () => {
  const { args = [], ...options } = (await findChromium()) ?? {};
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;
  before(async () => {
    // As when a screen reader runs: else what is far away is not looked into.
    browser = await puppeteer.launch({
      ...options,
      args: [...args, '--force-renderer-accessibility'],
    });
  });
  after(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const open = async (rows, attributes = {}, shown = Number(attributes['page-size'] ?? 20)) => {
    await page.goto(pageOf(rows, attributes));
    await until('the rows', async () => (await page.evaluate(look)).rows === shown, 30_000);
  };

  /** Role and name of all that a screen reader is given, in the order in which it is read. */
  const accessibilityTree = async () => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = ({ ignored, role, name, childIds = [] }) => [
      ...(ignored ? [] : [`${role?.value} ${name?.value ?? ''}`.trim()]),
      ...childIds.flatMap((id) => inOrder(byId.get(id) ?? {})),
    ];
    return inOrder(nodes[0] ?? {});
  };

  it('gives a screen reader the search, the filters, the map, the days and each activity', async () => {
    await open(91);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('wtk-activity-list');
      for (const fold of shadowRoot.querySelectorAll('[part="fold"]')) fold.open = true;
    });
    const wanted = [
      'search',
      'searchbox Zoek op woord of plaats',
      'combobox Gemeente of regio',
      'combobox Dag',
      'combobox Voor wie',
      'combobox Online of op locatie',
      'checkbox Alleen gratis (75)',
      'group Kaart van Nederland per GGD-regio',
      'heading Vandaag, woensdag 20 november 2019',
      'list',
      'listitem',
      'heading Kinderen tekenen hun thuis',
      'link Kinderen tekenen hun thuis',
      'status',
      'button Meer activiteiten',
    ];
    const tree = await until('the whole tree', async () => {
      const all = await accessibilityTree();
      return all.some((node) => node.startsWith('button Fry')) && all;
    });
    let from = 0;
    for (const node of wanted) {
      const at = tree.findIndex((one, index) => index >= from && one.startsWith(node));
      assert.ok(at >= 0, `${node} after number ${from} of\n${tree.join('\n')}`);
      from = at;
    }
    assert.equal(tree.filter((node) => node === 'listitem').length, 20);
  });

  it('gives a screen reader the rows that are not drawn yet', async () => {
    await open(300, { 'page-size': '10000' }, 300);
    const tree = await accessibilityTree();
    assert.equal(tree.filter((node) => node === 'listitem').length, 300);
    assert.ok(tree.filter((node) => node.startsWith('heading ')).length >= 300);
    const drawn = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('wtk-activity-list');
      return [...shadowRoot.querySelectorAll('.full')].map((group) =>
        group
          .querySelector('slot[name^="items"]')
          .assignedElements()[0]
          .checkVisibility({ contentVisibilityAuto: true }),
      );
    });
    assert.ok(drawn.includes(false), 'some rows are not drawn');
  });

  it('is found in by find in page, wherever the words stand', async () => {
    await open(300, { 'page-size': '10000' }, 300);
    const found = await page.evaluate(() => {
      const titles = [...document.querySelectorAll('wtk-activity [slot="title"]')];
      titles[180].querySelector('a').textContent = 'Een titel die er maar één keer staat';
      const isFound = window.find('er maar één keer');
      const at = document.getSelection().anchorNode?.parentElement;
      return { isFound, isThere: titles[180].contains(at ?? null) };
    });
    assert.deepEqual(found, { isFound: true, isThere: true });
  });

  it('is printed whole, without the controls', async () => {
    const pagesOf = async () => {
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    };
    await open(300, { 'page-size': '10000' }, 300);
    const pages = await pagesOf();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('wtk-activity-list');
      for (const group of shadowRoot.querySelectorAll('.full')) group.classList.remove('full');
    });
    assert.equal(pages, await pagesOf());
    assert.ok(pages > 15, `${pages} pages`);
    await page.emulateMediaType('print');
    const controls = await page.evaluate(
      () =>
        document.querySelector('wtk-activity-list').shadowRoot.querySelector('[part="filters"]')
          .offsetHeight,
    );
    assert.equal(controls, 0);
  });

  it('answers before the next frame when one types, with 10,000 in the feed', async () => {
    await open(10_000);
    const answer = await page.evaluate(async () => {
      const list = document.querySelector('wtk-activity-list');
      const field = list.shadowRoot.querySelector('[type="search"]');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      field.value = 'kleurendoos';
      field.dispatchEvent(new window.InputEvent('input'));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const titles = [...list.querySelectorAll('[slot="title"]')].map((one) => one.textContent);
      return [...new Set(titles)];
    });
    assert.deepEqual(answer, ['Kinderen tekenen hun thuis']);
  });

  it('has as many nodes on the page for 10,000 in the feed as for 2,000', async () => {
    const nodes = async (rows) => {
      await open(rows);
      return page.evaluate(() => {
        // The words of the rows are others, and so may be their number.
        const count = (root) =>
          [...root.querySelectorAll(':not(wtk-activity *)')].reduce(
            (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
            0,
          );
        return count(document);
      });
    };
    assert.equal(await nodes(10_000), await nodes(2000));
  });
});
