/**
 * `npm run lighthouse`: what Lighthouse says of each page of the site, from 0 to 100, on a phone as
 * it imitates one. It is no dependency of the project (114 packages, 176 MB): install it beside
 * them first, with `npm install --no-save lighthouse@13.5.0`. How quick a page is depends on the
 * machine, and on what else it is doing.
 */
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { campaignServer } from '../demo/servers/campaign.js';
import { findChromium } from '../test/browsers/chromium.js';

const site = new URL('../dist/site/', import.meta.url);
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** What the figure for performance is made of, for the most part, by Lighthouse's own names. */
const MEASURES = {
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
  'cumulative-layout-shift': 'shift',
};

async function findLighthouse() {
  try {
    return (await import('lighthouse')).default;
  } catch {
    console.error('Lighthouse is not here: npm install --no-save lighthouse@13.5.0');
    return process.exit(1);
  }
}

/** What a page fails, beside the score of each category. */
function failed(audits) {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
}

const lighthouse = await findLighthouse();
const server = createServer(campaignServer).listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await puppeteer.launch(await findChromium());
const pages = (await readdir(site, { recursive: true })).filter((file) =>
  /(^|\/)index\.html$/.test(file),
);
const row = (page, cells) => page.padEnd(28) + cells.map((cell) => cell.padStart(15)).join('');
console.log(row('page', [...CATEGORIES, ...Object.values(MEASURES)]));
try {
  for (const page of pages.sort()) {
    const tab = await browser.newPage();
    const address = `http://127.0.0.1:${server.address().port}/site/${page}`;
    const options = { onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(address, options, undefined, tab);
    const scores = CATEGORIES.map((name) => String(Math.round(lhr.categories[name].score * 100)));
    const measured = Object.keys(MEASURES).map((id) => lhr.audits[id].displayValue);
    console.log(row(page, [...scores, ...measured]), ...failed(lhr.audits));
    await tab.close();
  }
} finally {
  await browser.close();
  server.close();
}
