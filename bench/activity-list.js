/**
 * `npm run bench`: what a list of activities asks of the main thread, as a ratio to a floor of our
 * own (`floor.js`), both in one browser and one run, by turns. Under 1 is less than the floor.
 *
 * All rows are shown. Each sample has a page of its own, whose scripts have run; it is counted from
 * the moment that the element is put in. `all` is the main thread's time until every row is there
 * and painted; `first` the time on the clock until the first row is painted. Both are taken with
 * the feed to be read, which the floor parses and believes and we check field by field, and with a
 * feed that something on the page has read before (`drawn`), which is the list's own part.
 *
 * Then, of a list as it usually is, 20 rows of a feed: the nodes and the memory that it takes, which
 * do not grow with the feed; and how long a filter takes to answer, of the time that a frame has.
 *
 * `--rows 30,300` and `--pairs 5` measure less. All figures go to `bench/activity-list.json`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { activityFeed } from './activity-feed.js';
import { readFeed, showRows, typeAndWait } from './in-page.js';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '30,300,3000,10000' },
    pairs: { type: 'string', default: '7' },
  },
});
const rowCounts = options.rows.split(',').map(Number);
const pairCount = Number(options.pairs);

/** What is hoped for, with all rows shown. */
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
<template><article><h4><a></a></h4> <time></time> <p></p> <p></p> <p></p></article></template>`;

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
  const [nodes] = spread(samples.map((sample) => sample.nodes));
  const [kilobytes] = spread(samples.map((sample) => sample.kilobytes));
  const [first] = spread(samples.map(({ answer }) => answer.first));
  const [further] = spread(samples.map(({ answer }) => answer.further));
  results[`usual ${count}`] = { nodes, kilobytes, first, further, samples };
  const frame = FRAME.toFixed(1);
  const verdict = Math.max(first, further) <= FRAME ? 'held' : 'missed';
  console.log(
    `20 of ${count}`.padEnd(18),
    `${nodes} nodes, ${kilobytes.toFixed(0)} kB; a letter typed: first ${first.toFixed(1)} ms, further ${further.toFixed(1)} ms  goal ${frame}: ${verdict}`,
  );
}

function quantile(numbers, at) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}

/** Median, and the quarter and three quarters between which half of the samples lie. */
const spread = (numbers) => [0.5, 0.25, 0.75].map((at) => Number(quantile(numbers, at).toFixed(3)));

/** Takes pairs of samples by turns, and prints their ratios. */
async function compare(count, isRead) {
  const pairs = [];
  for (let pair = 0; pair <= pairCount; pair += 1) {
    const floor = await sample(ELEMENTS.floor, count, isRead);
    const wtk = await sample(ELEMENTS.wtk, count, isRead);
    // The first pair warms the machine up.
    if (pair > 0) pairs.push({ floor, wtk });
  }
  for (const what of ['all', 'first'])
    print(`${isRead ? 'drawn ' : ''}${what} ${count}`, what, pairs);
}

function print(label, what, pairs) {
  const [median, low, high] = spread(pairs.map(({ floor, wtk }) => wtk[what] / floor[what]));
  const [ours] = spread(pairs.map(({ wtk }) => wtk[what]));
  const [floors] = spread(pairs.map(({ floor }) => floor[what]));
  results[label] = { median, low, high, wtk: ours, floor: floors, pairs };
  const goal = GOALS[label];
  const verdict = goal ? `  goal ${goal}: ${median <= goal ? 'held' : 'missed'}` : '';
  const figures = [median, low, high].map((figure) => figure.toFixed(2));
  const [heap] = spread(pairs.map(({ wtk }) => wtk.heap / 1000));
  const [nodes] = spread(pairs.map(({ wtk }) => wtk.nodes));
  const held = what === 'all' ? `  ${heap.toFixed(1)} kB a row, ${nodes} nodes` : '';
  console.log(
    `${label.padEnd(18)} ${figures[0]} (${figures[1]} to ${figures[2]})  ${ours.toFixed(0)} of ${floors.toFixed(0)} ms${held}${verdict}`,
  );
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const origin = `http://127.0.0.1:${server.address().port}`;
const chromium = await findChromium();
if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
const { name, ...launch } = chromium;
const browser = await puppeteer.launch(launch);
const results = {};
console.log(`${name}, ratio to the floor: median (half of ${pairCount} pairs lie between)`);
for (const count of rowCounts) {
  for (const isRead of [false, true]) await compare(count, isRead);
}
console.log('A list of 20 rows, by what is in the feed');
for (const count of [2000, 10_000]) await measureUsual(count);
await browser.close();
server.closeAllConnections();
server.close();
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
await writeFile(
  new URL('activity-list.json', import.meta.url),
  `${JSON.stringify({ browser: name, machine, results }, null, 2)}\n`,
);
