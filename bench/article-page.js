/* global performance */
/**
 * `npm run bench` measures here what the kit does to an article of a partner's, over a slow line
 * (1.6 Mbit/s, 150 ms) on a slow processor (4 times).
 *
 * Beside the kit stand the same page without it, and the same page with the floor (`floor.js`), a
 * list written by hand for this one feed, with the help line as plain words. All are measured by
 * turns in one browser and one run. All figures go to `bench/article-page.json`.
 *
 * `--rounds 3` measures less.
 */
import { parseArgs } from 'node:util';
import { Report } from './report.js';
import { TEMPLATE, isOurs, setStage } from './stage.js';
import { byTurns } from './statistics.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });

const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_PROCESSOR = { rate: 4 };

const NUMBERS = '<a href="tel:08002000">0800-2000</a>. Direct gevaar: <a href="tel:112">112</a>.';
const HELP = `<p>Zorgen over een kind? Bel gratis Veilig Thuis: ${NUMBERS}</p>`;
const LIST = '<p>De activiteiten staan op weektegenkindermishandeling.nl.</p>';

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
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
    <h1>Week tegen Kindermishandeling in onze gemeente</h1>${help}${words}${list}${words}`;
}

const stage = await setStage((path, campaign) => articlePage(VARIANTS[path.slice(1)](campaign)));

/** Takes down what the page shows and when. Runs in the page before any of its own scripts. */
function takeNotes() {
  const notes = { help: 0, words: 0, paint: 0, largest: 0, blocked: 0, shift: 0 };
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
  observe('longtask', ({ duration }) => (notes.blocked += duration - 50));
  // What is there when a frame begins is painted with it.
  const look = () => {
    const at = performance.now();
    notes.help ||= document.querySelector('[href^="tel:"]')?.getClientRects().length ? at : 0;
    notes.words ||= document.querySelector('wtk-activity [slot="title"], article') ? at : 0;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.notes = notes;
}

function measure(variant) {
  return stage.onFreshPage(async (page) => {
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.evaluateOnNewDocument(takeNotes);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    await session.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
    const address = `${stage.partner}/${encodeURIComponent(variant)}`;
    await page.goto(address, { waitUntil: 'networkidle0' });
    const isBare = variant === 'bare';
    await page.waitForFunction((bare) => bare || window.notes.words > 0, {}, isBare);
    const notes = await page.evaluate(() => window.notes);
    return { ...notes, requests: requests.filter(isOurs).length };
  });
}

const samples = await byTurns(
  Number(options.rounds),
  Object.fromEntries(Object.keys(VARIANTS).map((variant) => [variant, () => measure(variant)])),
);
await stage.clear();

const report = new Report(stage.name);
const { bare, floor } = samples;
const ms = { unit: 'ms' };
for (const [variant, taken] of Object.entries(samples).filter(([, one]) => one !== bare)) {
  const isFloor = taken === floor;
  const of = (figure) => taken.map((sample) => sample[figure]);
  const to = (others, figure) => taken.map((sample, at) => sample[figure] / others[at][figure]);
  const add = (label, numbers, settings) => report.add(`${variant}: ${label}`, numbers, settings);
  const late = taken.map(({ help, paint }) => Math.max(0, help - paint));
  add('help line after the page’s first paint', late, { ...ms, goal: 0 });
  add('first words of the list', of('words'), ms);
  if (!isFloor) add('first words of the list, to the floor’s', to(floor, 'words'), { goal: 1 });
  add('main thread blocked', of('blocked'), ms);
  const least = floor.map(({ blocked }) => Math.max(blocked, 1));
  const blocked = taken.map((sample, at) => sample.blocked / least[at]);
  if (!isFloor) add('main thread blocked, to the floor’s', blocked, { goal: 1 });
  add('largest paint, to the page without', to(bare, 'largest'), { goal: 1 });
  add('layout shift', of('shift'));
  add('requests', of('requests'), { goal: 2 });
}
report.print();
await report.write('article-page.json', samples);
