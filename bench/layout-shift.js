/**
 * `npm run shift`: how much a page moves when the pasted words give way to the campaign's, as
 * Chromium counts it (Layout Instability: the score that Core Web Vitals sums).
 *
 * Each element stands at the top of a bare page, above text that it may push down, and the feed
 * comes after the page was painted. Nought is still; 0.1 is what a page may have in all.
 */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { campaignServer, sendPage } from '../demo/servers/campaign.js';
import { findChromium } from '../test/browsers/chromium.js';

const SITE = '<a href="https://weektegenkindermishandeling.nl/">weektegenkindermishandeling.nl</a>';
const NUMBERS = '<a href="tel:08002000">0800-2000</a>. Direct gevaar: <a href="tel:112">112</a>.';
const SNIPPETS = {
  'wtk-help-banner': `<wtk-help-banner region="GG7306"><p>Zorgen over een kind? Bel gratis Veilig Thuis: ${NUMBERS}</p></wtk-help-banner>`,
  'wtk-story': `<wtk-story><p>Lees de verhalen op ${SITE}.</p></wtk-story>`,
  'wtk-story-list': `<wtk-story-list><p>Lees de verhalen op ${SITE}.</p></wtk-story-list>`,
  'wtk-faq': `<wtk-faq><p>Lees meer over de week op ${SITE}.</p></wtk-faq>`,
  'wtk-activity-list': `<wtk-activity-list><p>Bekijk de activiteiten op ${SITE}.</p></wtk-activity-list>`,
  'wtk-activity': `<wtk-activity activity="activiteit-12"><p>Bekijk de activiteit op ${SITE}.</p></wtk-activity>`,
};

function pageWith(snippet) {
  const after = '<p>Wat hierna komt, mag niet verspringen.</p>'.repeat(12);
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verspringen</title>
    <meta name="viewport" content="width=device-width"><p>Wat hiervoor staat.</p>${snippet}${after}`;
}

/** Puts the script in once the page stands still, and sums what moves until the words are there. */
async function measure(browser, origin, tag, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${origin}/${tag}`, { waitUntil: 'networkidle0' });
  const shift = await page.evaluate(async (name) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    });
    observer.observe({ type: 'layout-shift' });
    const script = document.createElement('script');
    const isThere = name === 'wtk-help-banner' ? 'load' : 'wtk-load';
    const there = new Promise((resolve) => {
      (isThere === 'load' ? script : document).addEventListener(isThere, resolve, { once: true });
    });
    script.src = '/slow/wtk.js';
    document.head.append(script);
    await there;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 5; frames += 1) await frame();
    for (const entry of observer.takeRecords()) sum += entry.value;
    return sum;
  }, tag);
  await page.close();
  return shift;
}

const server = createServer((request, response) => {
  const tag = request.url?.slice(1) ?? '';
  if (Object.hasOwn(SNIPPETS, tag)) return sendPage(response, pageWith(SNIPPETS[tag]));
  request.url = request.url?.replace('/slow/', '/faults/slow/');
  return campaignServer(request, response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const origin = `http://127.0.0.1:${server.address().port}`;
const { name, ...options } = (await findChromium()) ?? {};
const browser = await puppeteer.launch(options);
const widths = [320, 1280];
console.log(
  `${name}, layout shift`.padEnd(28) + widths.map((w) => `${w} px`.padStart(10)).join(''),
);
for (const tag of Object.keys(SNIPPETS)) {
  const cells = [];
  for (const width of widths) {
    cells.push((await measure(browser, origin, tag, width)).toFixed(3).padStart(10));
  }
  console.log(tag.padEnd(28) + cells.join(''));
}
await browser.close();
server.closeAllConnections();
server.close();
