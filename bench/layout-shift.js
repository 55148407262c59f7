/**
 * `npm run shift`: how much a page moves when the campaign's words come, as Chromium counts it
 * (Layout Instability: the score that Core Web Vitals sums). Nought is still; 0.1 is what a page may
 * have in all. The table is one for the README.
 *
 * Each element is pasted as the builder gives it, at the top of a bare page, above text that it may
 * push down; beside it the same with a feed that has changed since, as a `<div>`, and the short
 * code, which holds no words of the feed.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { campaignServer, sendPage } from '../demo/servers/campaign.js';
import { findChromium } from '../test/browsers/chromium.js';

const ELEMENTS = [
  'help-banner',
  'story',
  'story-list',
  'faq',
  'campaign',
  'activity-list',
  'activity',
  'exit',
];
const WIDTHS = [320, 1280];

/** Which code is pasted, and whether the feed has changed when the page is opened. */
const VARIANTS = {
  'as pasted': { query: '' },
  'feed changed since': { query: '', hasChanged: true },
  'as a div': { query: '&form=div' },
  'short code': { query: '&short=true' },
};

const AFTER = '<p>Wat hierna komt, mag niet verspringen.</p>'.repeat(12);

/** What stands on the page now, and beside its script. */
const stage = { pasted: '', hasChanged: false };

const server = createServer(async (request, response) => {
  if (request.url === '/page') {
    return sendPage(
      response,
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verspringen</title>
        <meta name="viewport" content="width=device-width"><p>Wat hiervoor staat.</p>
        ${stage.pasted}${AFTER}`,
    );
  }
  if (!stage.hasChanged || !request.url?.endsWith('/feed.json')) {
    return campaignServer(request, response);
  }
  response.writeHead(200, { 'access-control-allow-origin': '*' });
  return response.end(await changedFeed());
});

/** The feed some days on: the first activities are over and gone, and the newest story is another. */
async function changedFeed() {
  const feed = JSON.parse(await readFile(new URL('../dist/embed/feed.json', import.meta.url)));
  const of = (type) => feed.items.filter(({ _wtk }) => _wtk?.type === type);
  const newest = of('story').sort((one, other) =>
    other.date_published.localeCompare(one.date_published),
  );
  const gone = new Set([...of('activity').slice(0, 5), newest[0]]);
  return JSON.stringify({ ...feed, items: feed.items.filter((item) => !gone.has(item)) });
}

/** What an editor copies. */
async function codeOf(page, element, query) {
  const address = `${origin}/site/bouwen/index.html?element=${element}${query}`;
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.code[aria-busy="false"]');
  return page.$eval('#code', ({ value }) => value);
}

/** Holds the script back until the page stands still, and sums what moves until the words are there. */
async function measure(page, width) {
  await page.setViewport({ width, height: 800 });
  const [script = ''] = /<script [^]*<\/script>/.exec(stage.pasted) ?? [];
  stage.pasted = stage.pasted.replace(script, '');
  await page.goto(`${origin}/page`, { waitUntil: 'networkidle0' });
  const shift = await page.evaluate(sumShifts, /src="([^"]+)"/.exec(script)?.[1]);
  stage.pasted += script;
  return shift;
}

/** In the page: runs the script, and sums what moves until the words have come. */
async function sumShifts(src) {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  });
  observer.observe({ type: 'layout-shift' });
  const script = document.createElement('script');
  const isHelp = src.endsWith('wtk-help.js');
  const there = new Promise((resolve) => {
    const target = isHelp ? script : document;
    target.addEventListener(isHelp ? 'load' : 'wtk-load', resolve, { once: true });
  });
  script.src = src;
  document.head.append(script);
  await there;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frames = 0; frames < 10; frames += 1) await frame();
  for (const { value } of observer.takeRecords()) sum += value;
  return sum;
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const origin = `http://127.0.0.1:${server.address().port}`;
const { name, ...options } = (await findChromium()) ?? {};
const browser = await puppeteer.launch(options);
const page = await browser.newPage();
const measured = {};
for (const element of ELEMENTS) {
  const row = { letters: 0 };
  for (const [variant, { query, hasChanged = false }] of Object.entries(VARIANTS)) {
    stage.hasChanged = false;
    stage.pasted = await codeOf(page, element, query);
    row.letters ||= stage.pasted.length;
    stage.hasChanged = hasChanged;
    row[variant] = [];
    for (const width of WIDTHS) row[variant].push(await measure(page, width));
  }
  measured[`wtk-${element}`] = row;
}
await browser.close();
server.closeAllConnections();
server.close();

const columns = Object.keys(VARIANTS);
const table = [
  `| shift at ${WIDTHS.join(' / ')} px (${name}) | ${columns.join(' | ')} | letters of code |`,
  `| --- |${' --- |'.repeat(columns.length + 1)}`,
  ...Object.entries(measured).map(([element, row]) => {
    const cells = columns.map((column) => row[column].map((sum) => sum.toFixed(3)).join(' / '));
    return `| \`${element}\` | ${cells.join(' | ')} | ${row.letters} |`;
  }),
].join('\n');
console.log(table);
