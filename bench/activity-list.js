/* global MutationObserver, performance */
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
 * `--rows 30,300` and `--pairs 5` measure less. All figures go to `bench/activity-list.json`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { activityFeed } from './activity-feed.js';

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

/** Puts the element in, and waits until all of its rows are painted. Runs in the page. */
async function showRows(tag, row, feed, count) {
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const start = performance.now();
  const element = document.createElement(tag);
  const settings = { feed, now: '2019-11-18T09:00', 'page-size': String(count) };
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
  // Counting what comes costs next to nothing; counting what is there would grow with the list.
  let rows = 0;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.localName === row) rows += 1;
    }
  });
  observer.observe(element, { childList: true });
  document.body.append(element);
  let first;
  while (rows < count) {
    await painted();
    if (rows === 0) continue;
    // What has just come is not painted yet.
    if (first === undefined) await painted();
    first ??= performance.now() - start;
  }
  await painted();
  const whole = performance.now() - start;
  return { first: first ?? whole, whole };
}

/** Puts in an element that reads the feed and shows nothing of it. Runs in the page. */
async function readFeed(tag, feed) {
  const reader = document.createElement(tag);
  reader.setAttribute('feed', feed);
  reader.setAttribute('activity', 'none');
  const read = new Promise((resolve) => reader.addEventListener('wtk-load', resolve));
  document.body.append(reader);
  await read;
}

async function sample(browser, { script, tag, row, reader }, count, isRead) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(origin);
  await page.addScriptTag({ url: `${origin}${script}` });
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
    const floor = await sample(browser, ELEMENTS.floor, count, isRead);
    const wtk = await sample(browser, ELEMENTS.wtk, count, isRead);
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
  console.log(
    `${label.padEnd(18)} ${figures[0]} (${figures[1]} to ${figures[2]})  ${ours.toFixed(0)} of ${floors.toFixed(0)} ms${verdict}`,
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
await browser.close();
server.closeAllConnections();
server.close();
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
await writeFile(
  new URL('activity-list.json', import.meta.url),
  `${JSON.stringify({ browser: name, machine, results }, null, 2)}\n`,
);
