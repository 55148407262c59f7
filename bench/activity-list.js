/**
 * `npm run bench`: what a list of activities asks of the main thread, as a ratio to a floor of our
 * own (`floor.js`), both in one browser and one run, by turns. Under 1 is less than the floor.
 *
 * All rows are shown. Each sample has a page of its own, whose scripts have run; it is counted from
 * the moment that the element is put in. `all` is the main thread's time until every row is there
 * and painted; `first` the time on the clock until the first row is painted. Both are taken with
 * the feed to be read, which the floor parses and believes and we check field by field, and with a
 * feed that something on the page has read before (`feed read`), which is the list's own part.
 *
 * Then, of a list as it usually is, 20 rows of a feed: the nodes and the memory that it takes, which
 * do not grow with the feed; and how long a filter takes to answer, of the time that a frame has.
 *
 * `--rows 30,300` and `--pairs 5` measure less. All figures go to `bench/activity-list.json`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { activityFeed } from './activity-feed.js';
import { readFeed, showRows, typeAndWait } from './in-page.js';
import { Report } from './report.js';
import { TEMPLATE } from './stage.js';
import { byTurns } from './statistics.js';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '30,300,3000,10000' },
    pairs: { type: 'string', default: '7' },
  },
});
const rowCounts = options.rows.split(',').map(Number);
const pairCount = Number(options.pairs);

/** What is hoped for, with all rows shown. */
const LABELS = {
  all: (count) => `${count} rows, main thread to the floor's`,
  first: (count) => `${count} rows, the first on screen, to the floor's`,
};
const GOALS = { 'all 30': 1.3, 'all 300': 0.8, 'all 3000': 0.35, 'first 10000': 0.08 };

const SCRIPTS = {
  '/wtk.js': new URL('../dist/embed/wtk.js', import.meta.url),
  '/floor.js': new URL('floor.js', import.meta.url),
};
const ELEMENTS = {
  wtk: { script: '/wtk.js', tag: 'wtk-activity-list', row: 'wtk-activity', reader: 'wtk-activity' },
  floor: { script: '/floor.js', tag: 'floor-list', row: 'article', reader: 'floor-feed' },
};

/** A bare page, with the template of the floor's rows. */
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Meten</title>
${TEMPLATE}`;

const server = createServer(async (request, response) => {
  const path = request.url ?? '/';
  const [, count, file] = /^\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
  if (count)
    return send(response, 'json', JSON.stringify(activityFeed(Number(count), Number(file))));
  if (SCRIPTS[path]) return send(response, 'javascript', await readFile(SCRIPTS[path]));
  return send(response, 'html', PAGE);
});

/** @param {import('node:http').ServerResponse} response */
function send(response, type, body) {
  const kind = type === 'json' ? 'application/json' : `text/${type}`;
  response.writeHead(200, { 'content-type': `${kind}; charset=utf-8` }).end(body);
}

/** What a frame lasts where a screen shows 60 a second. */
const FRAME = 1000 / 60;

/** A page on which the script has run. */
async function openPage(script) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(origin);
  await page.addScriptTag({ url: `${origin}${script}` });
  return page;
}

async function sample({ script, tag, row, reader }, count, isRead) {
  const page = await openPage(script);
  const feed = `${origin}/${count}/1.json`;
  if (isRead) await page.evaluate(readFeed, reader, feed);
  const before = await page.metrics();
  const { first, whole } = await page.evaluate(showRows, tag, row, feed, count);
  const after = await page.metrics();
  const figures = {
    all: (after.TaskDuration - before.TaskDuration) * 1000,
    first,
    whole,
    heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / count,
    nodes: after.Nodes - before.Nodes,
  };
  await page.close();
  return figures;
}

/**
 * What a list of 20 rows adds to a page that has read a feed of so many, and how long it takes from
 * what a visitor types to what is found, painted.
 */
async function sampleUsual(count) {
  const { script, tag, row, reader } = ELEMENTS.wtk;
  const page = await openPage(script);
  const feed = `${origin}/${count}/1.json`;
  await page.evaluate(readFeed, reader, feed);
  const before = await settledMetrics(page);
  await page.evaluate(showRows, tag, row, feed, 20);
  const after = await settledMetrics(page);
  const figures = {
    nodes: after.Nodes - before.Nodes,
    kilobytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1000,
    answer: await page.evaluate(typeAndWait, tag),
  };
  await page.close();
  return figures;
}

/** What is held when all that nobody needs any more is gone. */
async function settledMetrics(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.metrics();
}

async function measureUsual(count) {
  const samples = [];
  for (let time = 0; time < pairCount; time += 1) samples.push(await sampleUsual(count));
  const of = (figure) => samples.map((sample) => sample[figure]);
  const answers = (which) => of('answer').map((answer) => answer[which]);
  const ms = { unit: 'ms', goal: FRAME };
  report.add(`20 rows of ${count}, nodes`, of('nodes'));
  report.add(`20 rows of ${count}, kB`, of('kilobytes'));
  report.add(`20 rows of ${count}, the filter's answer to a first letter`, answers('first'), ms);
  report.add(`20 rows of ${count}, … to a further letter`, answers('further'), ms);
  return samples;
}

/** Takes pairs of samples by turns, and tells their ratios. */
async function compare(count, isRead) {
  const pairs = await byTurns(pairCount, {
    floor: () => sample(ELEMENTS.floor, count, isRead),
    wtk: () => sample(ELEMENTS.wtk, count, isRead),
  });
  for (const what of ['all', 'first']) {
    const ratios = pairs.wtk.map((one, round) => one[what] / pairs.floor[round][what]);
    const label = `${what} ${count}`;
    report.add(`${LABELS[what](count)}${isRead ? ', feed read' : ''}`, ratios, {
      goal: isRead ? undefined : GOALS[label],
    });
  }
  if (!isRead)
    report.add(
      `${count} rows, nodes`,
      pairs.wtk.map(({ nodes }) => nodes),
    );
  return pairs;
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const origin = `http://127.0.0.1:${server.address().port}`;
const chromium = await findChromium();
if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
const { name, ...launch } = chromium;
const browser = await puppeteer.launch(launch);
const report = new Report(name);
const samples = {};
for (const count of rowCounts) {
  for (const isRead of [false, true]) {
    samples[`${count}${isRead ? ' read' : ''}`] = await compare(count, isRead);
  }
}
for (const count of [2000, 10_000]) samples[`20 of ${count}`] = await measureUsual(count);
await browser.close();
server.closeAllConnections();
server.close();
report.print();
await report.write('activity-list.json', samples);
