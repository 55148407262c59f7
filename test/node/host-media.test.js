import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { extractText } from 'unpdf';
import { campaignServer } from '../../demo/servers/campaign.js';
import { hostsAnswer } from '../../demo/servers/hosts.js';
import { findChromium } from '../browsers/chromium.js';
import { listen } from '../engines/listen.js';

// What a page inside the runner's own can't be: on paper, and at 400 % on a real screen's pixels.

const campaign = await listen(campaignServer);
const hosts = await listen(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const answer = await hostsAnswer(pathname, `${campaign.origin}/embed/`);
  response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
  response.end(answer?.body);
});
after(() => [campaign, hosts].forEach(({ close }) => close()));

const chromium = await findChromium();

describe('A host page', { skip: !chromium && 'no Chromium is here' }, () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    browser = await puppeteer.launch(chromium);
  });
  after(() => browser.close());

  /** A host page whose elements are filled, in a window of this size. */
  async function open(name, viewport = { width: 1280, height: 1024 }) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(`${hosts.origin}/hosts/${name}.html`);
    await page.waitForFunction(
      () =>
        document.querySelectorAll('wtk-activity-list > wtk-activity').length > 0 &&
        document.querySelector('wtk-story [slot]') !== null &&
        document.querySelectorAll('wtk-help-banner [slot]').length > 0,
    );
    return page;
  }

  /** The words of a host page on paper, without where its lines end. */
  async function onPaper(name) {
    const page = await open(name);
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
    await page.close();
    return text.replace(/\s+/g, ' ');
  }

  it('that writes the address beside each link on paper leaves the numbers as they are', async () => {
    const words = await onPaper('print');
    assert.match(words, /\(https:\/\//, 'the page writes addresses');
    assert.match(words, /Veilig Thuis: 0800-2000 Direct gevaar: 112 Noem/);
    assert.doesNotMatch(words, /\(tel:/);
  });

  it('has on paper the words that the plain page has there, in the same order', async () => {
    // Where a page of paper ends, the reader of PDFs leaves the space out.
    const ours = (words) =>
      words
        .slice(words.indexOf('Zorgen over een kind?'))
        .replace(/ \((https?:|\.\/)[^)]*\)/g, '')
        .replaceAll(' ', '');
    const plain = ours(await onPaper('plain'));
    assert.ok(plain.length > 1000, 'the plain page has words');
    assert.equal(ours(await onPaper('print')), plain);
  });

  it('at 400 % of a window of 1280 pixels shows the numbers whole and scrolls one way', async () => {
    const page = await open('zoom-400', { width: 320, height: 256, deviceScaleFactor: 4 });
    const seen = await page.evaluate(() => ({
      ratio: window.devicePixelRatio,
      isWide: document.documentElement.scrollWidth > window.innerWidth,
      cut: [...document.querySelectorAll('wtk-help-banner [href^=tel]')]
        .map((number) => ({ text: number.textContent, box: number.getBoundingClientRect() }))
        .filter(({ box }) => box.width === 0 || box.left < 0 || box.right > window.innerWidth)
        .map(({ text }) => text),
      lines: [...document.querySelectorAll('wtk-help-banner [href^=tel]')].map((number) => {
        const range = document.createRange();
        range.selectNodeContents(number);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    }));
    assert.equal(seen.ratio, 4);
    assert.equal(seen.isWide, false, 'the page scrolls sideways');
    assert.deepEqual(seen.cut, []);
    assert.ok(seen.lines.length >= 2);
    assert.deepEqual(
      seen.lines,
      seen.lines.map(() => 1),
    );
    await page.close();
  });
});
