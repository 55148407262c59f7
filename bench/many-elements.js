/**
 * `npm run bench` measures here what 1 to 200 elements on one page ask of the main thread, the
 * script's own start included, as a ratio to the floor (`floor.js`), whose lists of one row share
 * their request as well. Nothing may be kept by the browser. All figures go to
 * `bench/many-elements.json`.
 *
 * `--rounds 3` measures less.
 */
import { parseArgs } from 'node:util';
import { Report } from './report.js';
import { TEMPLATE, readMeter, setStage } from './stage.js';
import { byTurns } from './statistics.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });

/** The script, one element with one activity, and what says that it has its words. */
const ELEMENTS = {
  floor: (campaign) => [
    `${campaign}/floor.js`,
    `<floor-list feed="${campaign}/feed.json" limit="1"></floor-list>`,
    'article',
  ],
  wtk: (campaign) => [
    `${campaign}/wtk.js`,
    '<wtk-activity activity="activiteit-1"></wtk-activity>',
    'wtk-activity > [slot="title"]',
  ],
};

const stage = await setStage(
  () =>
    `<!doctype html><html lang="nl"><title>Veel</title><link rel="icon" href="data:,"><body>${TEMPLATE}</body></html>`,
);

/** Puts so many elements in at once, and waits until each has its words. Runs in the page. */
async function fill(script, markup, word, count) {
  document.body.insertAdjacentHTML('beforeend', markup.repeat(count));
  const tag = document.createElement('script');
  tag.src = script;
  document.head.append(tag);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelectorAll(word).length < count) await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function measure(variant, count) {
  return stage.onFreshPage(async (page) => {
    let requests = 0;
    page.on('request', (request) => (requests += request.url().endsWith('/feed.json') ? 1 : 0));
    await page.goto(stage.partner);
    const meter = await readMeter(page);
    const before = await meter();
    await page.evaluate(fill, ...ELEMENTS[variant](stage.campaign), count);
    const after = await meter();
    return { all: after.thread - before.thread, requests };
  });
}

const report = new Report(stage.name);
const samples = {};
for (const count of [1, 20, 200]) {
  const { floor, wtk } = await byTurns(Number(options.rounds), {
    floor: () => measure('floor', count),
    wtk: () => measure('wtk', count),
  });
  samples[count] = { floor, wtk };
  const ratios = wtk.map(({ all }, round) => all / floor[round].all);
  const goal = count === 200 ? { goal: 1.2 } : {};
  report.add(`${count} elements on a page, to the floor’s time`, ratios, goal);
  const requests = wtk.map((sample) => sample.requests);
  report.add(`${count} elements on a page, requests for the feed`, requests, { goal: 1 });
}
await stage.clear();
report.print();
await report.write('many-elements.json', samples);
