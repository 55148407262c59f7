/* global performance */
/**
 * `npm run bench` measures here what the kit does to an article of a partner's: over a slow line
 * (1.6 Mbit/s, 150 ms) on a slow processor (4 times), and with 1 to 200 elements on the page.
 *
 * Beside the kit stand the same page without it and the same page with the floor (`floor.js`), a
 * list written by hand for this one feed, with the help line as plain words. All are measured by
 * turns in one browser and one run. All figures go to `bench/article-page.json`.
 *
 * `--rounds 3` measures less.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { activityFeed } from './activity-feed.js';
import { byTurns, spread } from './statistics.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(options.rounds);

const SLOW_LINE = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };
const SLOW_PROCESSOR = 4;

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

const FILES = {
  '/wtk.js': ['text/javascript', await read('../dist/embed/wtk.js')],
  '/floor.js': ['text/javascript', await read('floor.js')],
  '/feed.json': ['application/feed+json', JSON.stringify(activityFeed(91))],
};

const NUMBERS = '<a href="tel:08002000">0800-2000</a>. Direct gevaar: <a href="tel:112">112</a>.';
const HELP = `<p>Zorgen over een kind? Bel gratis Veilig Thuis: ${NUMBERS}</p>`;
const LIST = '<p>De activiteiten staan op weektegenkindermishandeling.nl.</p>';
const TEMPLATE =
  '<template><article><h4><a></a></h4> <time></time> <p></p> <p></p> <p></p></article></template>';

/** What each variant puts into the page: the head, the help line, the list. */
const VARIANTS = {
  bare: () => ({ head: '', help: HELP, list: LIST }),
  floor: (campaign) => ({
    head: `<script async src="${campaign}/floor.js"></script>`,
    help: HELP,
    list: `${TEMPLATE}<floor-list feed="${campaign}/feed.json" limit="20">${LIST}</floor-list>`,
  }),
  wtk: (campaign) => ({
    head: `<script async src="${campaign}/wtk.js"></script>`,
    help: `<wtk-help-banner>${HELP}</wtk-help-banner>`,
    list: `<wtk-activity-list now="2019-11-18T09:00">${LIST}</wtk-activity-list>`,
  }),
  'wtk, feed preloaded': (campaign) => ({
    ...VARIANTS.wtk(campaign),
    head: `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer"
      href="${campaign}/feed.json">${VARIANTS.wtk(campaign).head}`,
  }),
};

/** An article with the help line on top and the list in sight. */
function articlePage({ head, help, list }) {
  const words = '<p>De gemeente helpt kinderen en ouders, samen met buurt en school.</p>'.repeat(3);
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Week</title>
    <meta name="viewport" content="width=device-width">${head}
    <h1>Week tegen Kindermishandeling in onze gemeente</h1>${help}${words}${list}${words}`;
}

/** Takes down what the page shows and when. Runs in the page before any of its own scripts. */
function takeNotes() {
  const notes = { help: 0, words: 0, paint: 0, largest: 0, blocked: 0, longest: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') notes.paint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (notes.largest = startTime));
  observe('layout-shift', ({ value }) => (notes.shift += value));
  observe('longtask', ({ duration }) => {
    notes.blocked += duration - 50;
    notes.longest = Math.max(notes.longest, duration);
  });
  // What is there in a frame is painted with it; the next frame tells when.
  const look = () => {
    const at = performance.now();
    notes.help ||= document.querySelector('[href^="tel:"]')?.getClientRects().length ? at : 0;
    if (document.querySelector('wtk-activity [slot="title"], article a[href]')) notes.words ||= at;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.notes = notes;
}

async function measureArticle(variant, page) {
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.evaluateOnNewDocument(takeNotes);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_LINE.latency,
    downloadThroughput: SLOW_LINE.download,
    uploadThroughput: SLOW_LINE.upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  await page.goto(`${partner}/article/${encodeURIComponent(variant)}`, {
    waitUntil: 'networkidle0',
  });
  await page.waitForFunction((isBare) => isBare || window.notes.words > 0, {}, variant === 'bare');
  const notes = await page.evaluate(() => window.notes);
  return { ...notes, requests: requests.filter((path) => path in FILES).length };
}

/** Puts so many elements in at once, and waits until each has its words. Runs in the page. */
async function fill([script, markup, word], count) {
  const isFull = () => document.querySelectorAll(word).length >= count;
  document.body.insertAdjacentHTML('beforeend', markup.repeat(count));
  const tag = document.createElement('script');
  tag.src = script;
  document.head.append(tag);
  while (!isFull()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** One activity each: the floor's is a list of one row. */
const ELEMENTS = {
  floor: (campaign) => [
    `${campaign}/floor.js`,
    `<floor-list feed="${campaign}/feed.json" limit="1"></floor-list>`,
    'article',
  ],
  wtk: (campaign) => [
    `${campaign}/wtk.js`,
    '<wtk-activity activity="activiteit-1"></wtk-activity>',
    'wtk-activity [slot="title"]',
  ],
};

async function measureMany(variant, count, page) {
  let requests = 0;
  page.on('request', (request) => (requests += request.url().endsWith('/feed.json') ? 1 : 0));
  await page.goto(`${partner}/many`);
  const before = await page.metrics();
  await page.evaluate(fill, ELEMENTS[variant](campaign), count);
  const after = await page.metrics();
  return { all: (after.TaskDuration - before.TaskDuration) * 1000, requests };
}

/** Measures on a page of its own, which nothing was kept for. */
async function onFreshPage(measure, ...args) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 740 });
  try {
    return await measure(...args, page);
  } finally {
    await context.close();
  }
}

/** @param {import('node:http').RequestListener} answer */
async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, close };
}

/** What a static host keeps ready, compressed; nothing may be kept by the browser. */
const packed = new Map();
for (const [path, [, content]] of Object.entries(FILES)) {
  packed.set(path, brotliCompressSync(content));
}
const campaignHost = await serve((request, response) => {
  const [type] = FILES[request.url ?? ''] ?? [];
  response.writeHead(type ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.end(packed.get(request.url));
});
const partnerHost = await serve((request, response) => {
  const [, kind, name = ''] = (request.url ?? '').split('/');
  const body =
    kind === 'article'
      ? articlePage(VARIANTS[decodeURIComponent(name)](campaign))
      : `<!doctype html><html lang="nl"><title>Veel</title><body>${TEMPLATE}</body></html>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
});
const campaign = campaignHost.origin;
const partner = partnerHost.origin;

const chromium = await findChromium();
if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
const { name, ...launch } = chromium;
const browser = await puppeteer.launch(launch);

const article = await byTurns(
  rounds,
  Object.fromEntries(
    Object.keys(VARIANTS).map((variant) => [variant, () => onFreshPage(measureArticle, variant)]),
  ),
);
const rows = [];
/** A figure of the kit's as a ratio to another's in the same round. */
function addRatio(label, ours, theirs, figure) {
  const ratios = ours.map((sample, round) => sample[figure] / theirs[round][figure]);
  rows.push({ label, ...spread(ratios), unit: 'ratio' });
}
function addFigure(label, samples, figure, unit) {
  rows.push({ label, ...spread(samples.map((sample) => sample[figure])), unit });
}
for (const variant of Object.keys(VARIANTS).filter((one) => one !== 'bare')) {
  const samples = article[variant];
  rows.push({
    label: `${variant}: help line after the page’s own first paint`,
    ...spread(samples.map(({ help, paint }) => Math.max(0, help - paint))),
    unit: 'ms',
  });
  addFigure(`${variant}: first words of the list`, samples, 'words', 'ms');
  if (variant !== 'floor')
    addRatio(`${variant}: … to the floor’s`, samples, article.floor, 'words');
  addFigure(`${variant}: main thread blocked`, samples, 'blocked', 'ms');
  addRatio(`${variant}: largest paint, to the page without`, samples, article.bare, 'largest');
  addFigure(`${variant}: layout shift`, samples, 'shift', '');
  addFigure(`${variant}: requests`, samples, 'requests', '');
}
const manyCounts = [1, 20, 200];
const many = {};
for (const count of manyCounts) {
  many[count] = await byTurns(rounds, {
    floor: () => onFreshPage(measureMany, 'floor', count),
    wtk: () => onFreshPage(measureMany, 'wtk', count),
  });
  addRatio(`${count} elements, to the floor’s`, many[count].wtk, many[count].floor, 'all');
  addFigure(`${count} elements: requests for the feed`, many[count].wtk, 'requests', '');
}
await browser.close();
campaignHost.close();
partnerHost.close();

console.log(`${name}: median (half of ${rounds} rounds lie between)`);
for (const { label, median, low, high, unit } of rows) {
  const digits = unit === 'ms' ? 0 : 2;
  const [middle, from, to] = [median, low, high].map((figure) => figure.toFixed(digits));
  console.log(`${label.padEnd(60)} ${middle} (${from} to ${to}) ${unit === 'ratio' ? '' : unit}`);
}
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
await writeFile(
  new URL('article-page.json', import.meta.url),
  `${JSON.stringify({ browser: name, machine, rows, samples: { article, many } }, null, 2)}\n`,
);
