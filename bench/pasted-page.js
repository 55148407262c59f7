import { readFile } from 'node:fs/promises';
import { campaignServer, sendPage } from '../demo/servers/campaign.js';
import { listen } from '../test/engines/listen.js';
import { until } from '../test/engines/until.js';

/** What the builder gives code for. */
export const ELEMENTS = [
  'help-banner',
  'story',
  'story-list',
  'faq',
  'campaign',
  'activity-list',
  'activity',
  'exit',
];

const AFTER = '<p>Wat hierna komt, mag niet verspringen.</p>'.repeat(12);

/** The feed some days on: the first activities are over and gone, and the newest story is another. */
async function changedFeed() {
  const feed = JSON.parse(await readFile(new URL('../dist/embed/feed.json', import.meta.url)));
  const of = (type) => feed.items.filter(({ _wtk }) => _wtk?.type === type);
  const newest = of('story').sort((one, other) =>
    other.date_published.localeCompare(one.date_published),
  );
  const gone = new Set([...of('activity').slice(0, 5), newest[0]]);
  return JSON.stringify({ ...feed, items: feed.items.filter((item) => !gone.has(item)) });
}

/** In the page: runs the script, and sums what moves until the words have come. */
async function sumShifts(src) {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  });
  const frames = async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  };
  await frames(10);
  observer.observe({ type: 'layout-shift' });
  const script = document.createElement('script');
  const isHelp = src.endsWith('wtk-help.js');
  const there = new Promise((resolve) => {
    const target = isHelp ? script : document;
    target.addEventListener(isHelp ? 'load' : 'wtk-load', resolve, { once: true });
  });
  script.src = src;
  document.head.append(script);
  await there;
  await frames(10);
  for (const { value } of observer.takeRecords()) sum += value;
  return sum;
}

/**
 * A bare page onto which the builder's code is pasted, above text that it may push down, and how
 * much that moves when the campaign's words come, as Chromium counts it (Layout Instability: the
 * score that Core Web Vitals sums).
 */
export class PastedPage {
  #pasted = '';
  #hasChanged = false;
  #server;
  #tab;

  /** @param {import('../test/engines/index.js').Tab} tab */
  constructor(tab) {
    this.#tab = tab;
  }

  async open() {
    this.#server = await listen(async (request, response) => {
      if (request.url === '/page') return sendPage(response, this.#html());
      if (!this.#hasChanged || !request.url?.endsWith('/feed.json'))
        return campaignServer(request, response);
      response.writeHead(200, { 'access-control-allow-origin': '*' });
      return response.end(await changedFeed());
    });
  }

  close() {
    this.#server.close();
  }

  /** What an editor copies. */
  async codeOf(element, query = '') {
    const { origin } = this.#server;
    this.#hasChanged = false;
    await this.#tab.visit(`${origin}/site/bouwen/index.html?element=${element}${query}`);
    return until(
      'the code',
      () =>
        this.#tab.evaluate(() => {
          const isMade = document.querySelector('.code[aria-busy="false"]');
          return isMade ? document.querySelector('#code').value : '';
        }),
      60_000,
    );
  }

  /** Holds the script back until the page stands still, and sums what moves until the words are there. */
  async shiftOf(code, width, hasChanged = false) {
    const [script = ''] = /<script [^]*<\/script>/.exec(code) ?? [];
    this.#pasted = code.replace(script, '');
    this.#hasChanged = hasChanged;
    await this.#tab.resize({ width, height: 800 });
    await this.#tab.visit(`${this.#server.origin}/page`);
    return this.#tab.evaluate(sumShifts, /src="([^"]+)"/.exec(script)?.[1]);
  }

  #html() {
    return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verspringen</title>
      <meta name="viewport" content="width=device-width"><p>Wat hiervoor staat.</p>
      ${this.#pasted}${AFTER}`;
  }
}
