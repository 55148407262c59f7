/**
 * `npm run bench`: what a list of activities asks of the main thread, as a ratio to a floor of our
 * own (`floor.js`), both in one browser and one run, by turns. Under 1 is less than the floor.
 *
 * All rows are shown. Each sample has a page of its own, whose scripts have run; it is counted from
 * the moment that the element is put in. `all` is what the main thread ran until every row is there
 * and painted; `first` the time on the clock until the first row is painted. Both are taken with
 * the feed to be read, which the floor parses and believes and we check field by field, and with a
 * feed that something on the page has read before (`feed read`), which is the list's own part.
 *
 * Then, of a list as it usually is, 20 rows of a feed: the nodes and the memory that it takes, which
 * do not grow with the feed; and how long a filter takes to answer, of the time that a frame has.
 *
 * `--rows 30,300` and `--pairs 5` measure less. All figures go to `bench/activity-list.json`.
 */
import { parseArgs } from 'node:util';
import { readFeed, searchFor, showRows } from './in-page.js';
import { Report } from './report.js';
import { TEMPLATE, readMeter, setStage } from './stage.js';
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

const ELEMENTS = {
  wtk: { script: 'wtk.js', tag: 'wtk-activity-list', row: 'wtk-activity', reader: 'wtk-activity' },
  floor: { script: 'floor.js', tag: 'floor-list', row: 'article', reader: 'floor-feed' },
};

/** What a frame lasts where a screen shows 60 a second. */
const FRAME = 1000 / 60;

/** A bare page, with the template of the floor's rows. */
const stage = await setStage(
  () =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Meten</title><link rel="icon" href="data:,">${TEMPLATE}`,
);

/** Measures on a page on which the script has run, and the feed was read if that is wanted. */
function onPage({ script, reader }, count, isRead, measure) {
  return stage.onFreshPage(async (page) => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(stage.partner);
    await page.addScriptTag({ url: `${stage.campaign}/${script}` });
    const feed = `${stage.campaign}/${count}/1.json`;
    if (isRead) await page.evaluate(readFeed, reader, feed);
    return measure(page, await readMeter(page), feed);
  });
}

function sample(element, count, isRead) {
  return onPage(element, count, isRead, async (page, meter, feed) => {
    const before = await meter();
    const { first, whole } = await page.evaluate(showRows, element.tag, element.row, feed, count);
    const after = await meter();
    const heap = (after.bytes - before.bytes) / count;
    return {
      all: after.thread - before.thread,
      first,
      whole,
      heap,
      nodes: after.nodes - before.nodes,
    };
  });
}

/**
 * What a list of 20 rows adds to a page that has read a feed of so many, and how long the main
 * thread needs from what a visitor types to what is found, painted.
 */
function sampleUsual(count) {
  const { tag, row } = ELEMENTS.wtk;
  return onPage(ELEMENTS.wtk, count, true, async (page, meter, feed) => {
    const before = await meter({ settled: true });
    await page.evaluate(showRows, tag, row, feed, 20);
    const after = await meter({ settled: true });
    const type = async (text) => {
      const { thread } = await meter();
      await page.evaluate(searchFor, tag, text);
      return (await meter()).thread - thread;
    };
    return {
      nodes: after.nodes - before.nodes,
      kilobytes: (after.bytes - before.bytes) / 1000,
      // The first letter makes the texts that are searched in ready, once.
      first: await type('w'),
      further: await type('we'),
    };
  });
}

async function measureUsual(count) {
  const samples = [];
  for (let time = 0; time < pairCount; time += 1) samples.push(await sampleUsual(count));
  const of = (figure) => samples.map((sample) => sample[figure]);
  const ms = { unit: 'ms', goal: FRAME };
  report.add(`20 rows of ${count}, nodes`, of('nodes'));
  report.add(`20 rows of ${count}, kB`, of('kilobytes'));
  report.add(`20 rows of ${count}, the filter's answer to a first letter`, of('first'), ms);
  report.add(`20 rows of ${count}, … to a further letter`, of('further'), ms);
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

const report = new Report(stage.name);
const samples = {};
for (const count of rowCounts) {
  for (const isRead of [false, true]) {
    samples[`${count}${isRead ? ' read' : ''}`] = await compare(count, isRead);
  }
}
for (const count of [2000, 10_000]) samples[`20 of ${count}`] = await measureUsual(count);
await stage.clear();
report.print();
await report.write('activity-list.json', samples);
