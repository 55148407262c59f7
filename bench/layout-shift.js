/**
 * `npm run shift`: how much a page moves when the campaign's words come. Nought is still; 0.1 is
 * what a page may have in all. The table is one for the README.
 *
 * Each element is pasted as the builder gives it (`pasted-page.js`); beside it the same with a feed
 * that has changed since, as a `<div>`, and the short code, which holds no words of the feed.
 */
import { findChromium } from '../test/browsers/chromium.js';
import { puppeteerEngine } from '../test/engines/puppeteer-engine.js';
import { ELEMENTS, PastedPage } from './pasted-page.js';

const WIDTHS = [320, 1280];

/** Which code is pasted, and whether the feed has changed when the page is opened. */
const VARIANTS = {
  'as pasted': {},
  'feed changed since': { hasChanged: true },
  'as a div': { query: '&form=div' },
  'short code': { query: '&short=true' },
};

const chromium = await findChromium();
if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
const engine = puppeteerEngine(chromium.name, chromium);
await engine.start();
const page = new PastedPage(await engine.openTab());
await page.open();
const measured = {};
for (const element of ELEMENTS) {
  const row = { letters: 0 };
  for (const [variant, { query, hasChanged }] of Object.entries(VARIANTS)) {
    const code = await page.codeOf(element, query);
    row.letters ||= code.length;
    row[variant] = [];
    for (const width of WIDTHS) row[variant].push(await page.shiftOf(code, width, hasChanged));
  }
  measured[`wtk-${element}`] = row;
}
await engine.stop();
page.close();

const columns = Object.keys(VARIANTS);
const table = [
  `| shift at ${WIDTHS.join(' / ')} px (${chromium.name}) | ${columns.join(' | ')} | letters of code |`,
  `| --- |${' --- |'.repeat(columns.length + 1)}`,
  ...Object.entries(measured).map(([element, row]) => {
    const cells = columns.map((column) => row[column].map((sum) => sum.toFixed(3)).join(' / '));
    return `| \`${element}\` | ${cells.join(' | ')} | ${row.letters} |`;
  }),
].join('\n');
console.log(table);
