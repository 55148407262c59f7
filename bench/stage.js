import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { activityFeed } from './activity-feed.js';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** What the campaign's host has ready, compressed, as a static host does. */
const FILES = {
  '/wtk.js': ['text/javascript', await read('../dist/embed/wtk.js')],
  '/floor.js': ['text/javascript', await read('floor.js')],
  '/feed.json': ['application/feed+json', JSON.stringify(activityFeed(91))],
};

/** The template of the floor's rows. */
export const TEMPLATE =
  '<template><article><h4><a></a></h4> <time></time> <p></p> <p></p> <p></p></article></template>';

/** `/10000/1.json` is the first file of a feed of so many activities. */
const FEED = /^\/(\d+)\/(\d+)\.json$/;

/** @param {string} path */
export const isOurs = (path) => Object.hasOwn(FILES, path);

/** @param {import('node:http').RequestListener} answer */
async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/**
 * What tells of a page how long its main thread has run (not waited for a processor that others
 * use), in milliseconds, and what is held in memory.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function readMeter(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async ({ settled = false } = {}) => {
    // What nobody needs any more is no part of what is held.
    if (settled) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (wanted) => metrics.find((metric) => metric.name === wanted)?.value ?? NaN;
    return {
      thread: read('TaskDuration') * 1000,
      nodes: read('Nodes'),
      bytes: read('JSHeapUsedSize'),
    };
  };
}

/**
 * The campaign's host, nothing of which a browser may keep; a partner's, whose pages `pageAt`
 * makes; and a browser.
 *
 * @param {(path: string, campaign: string) => string} pageAt
 */
export async function setStage(pageAt) {
  const packed = new Map(
    Object.entries(FILES).map(([path, [, content]]) => [path, brotliCompressSync(content)]),
  );
  const campaign = await serve((request, response) => {
    const path = request.url ?? '';
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    const [, count, file] = FEED.exec(path) ?? [];
    if (count) {
      response.writeHead(200, { ...headers, 'content-type': 'application/feed+json' });
      return response.end(JSON.stringify(activityFeed(Number(count), Number(file))));
    }
    if (!isOurs(path)) return response.writeHead(404).end();
    const type = `${FILES[path][0]}; charset=utf-8`;
    response.writeHead(200, { ...headers, 'content-type': type, 'content-encoding': 'br' });
    return response.end(packed.get(path));
  });
  const partner = await serve((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageAt(decodeURIComponent(request.url ?? '/'), campaign.origin));
  });
  const chromium = await findChromium();
  if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
  const { name, ...launch } = chromium;
  const browser = await puppeteer.launch(launch);
  return {
    name,
    campaign: campaign.origin,
    partner: partner.origin,
    /** Measures on a page for which nothing was kept, as wide as a phone. */
    async onFreshPage(measure) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 360, height: 740 });
      try {
        return await measure(page);
      } finally {
        await context.close();
      }
    },
    async clear() {
      await browser.close();
      campaign.close();
      partner.close();
    },
  };
}
