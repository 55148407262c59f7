import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { campaignServer, sendPage } from '../../demo/servers/campaign.js';
import { findChromium } from '../browsers/chromium.js';
import { listen } from '../engines/listen.js';

// What a person has asked of the browser or the system; only Chromium can be told to act on it.

const ELEMENTS = `
  <wtk-help-banner region="Zaanstad"></wtk-help-banner>
  <wtk-campaign now="2019-11-19"></wtk-campaign>
  <wtk-story></wtk-story>
  <wtk-activity-list limit="3" now="2019-11-19"></wtk-activity-list>
  <wtk-faq></wtk-faq>`;

const server = await listen((request, response) =>
  request.url === '/'
    ? sendPage(
        response,
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Hulp</title>
        <meta name="viewport" content="width=device-width">${ELEMENTS}
        <script src="/embed/wtk.js"></script></html>`,
      )
    : campaignServer(request, response),
);
after(() => server.close());

const chromium = await findChromium();

describe('A page with every element', { skip: chromium === undefined }, () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;

  before(async () => {
    browser = await puppeteer.launch(chromium);
  });
  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(`${server.origin}/`);
    const words = 'wtk-campaign [slot=name], wtk-story [slot=title], wtk-faq [slot=question-0]';
    await page.waitForFunction(
      (selector) => document.querySelectorAll(selector).length === 3,
      { timeout: 60_000 },
      words,
    );
    await page.waitForSelector('wtk-activity [slot=title]', { timeout: 60_000 });
  });

  /** Of something in the dress or the words of an element. */
  const styleOf = (selector, property) =>
    page.$eval(selector, (element, name) => window.getComputedStyle(element)[name], property);

  it('keeps the help line apart, and its number a link, in the colours that a system forces', async () => {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const [canvas, linkText] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      return ['Canvas', 'LinkText'].map((colour) => {
        probe.style.color = colour;
        return window.getComputedStyle(probe).color;
      });
    });
    const panel = 'wtk-help-banner >>> [part=panel]';
    assert.equal(await styleOf(panel, 'borderTopWidth'), '1px');
    assert.equal(await styleOf(panel, 'backgroundColor'), canvas);
    const number = 'wtk-help-banner > [slot=number]';
    assert.equal(await styleOf(number, 'color'), linkText);
    assert.equal(await styleOf(number, 'backgroundColor'), canvas);
  });

  it('prints help in black on white, whatever ground a host has chosen, and no way out', async () => {
    await page.addStyleTag({ content: 'body { --wtk-help-background: #000 }' });
    await page.emulateMediaType('print');
    const panel = 'wtk-help-banner >>> [part=panel]';
    assert.equal(await styleOf(panel, 'backgroundColor'), 'color(srgb 1 1 1)');
    for (const word of ['lead', 'number', 'more']) {
      assert.equal(await styleOf(`wtk-help-banner > [slot=${word}]`, 'color'), 'lab(0 0 0)');
    }
    assert.equal(await styleOf('wtk-exit >>> [part=corner]', 'display'), 'none');
  });

  it('moves nothing by itself, so there is nothing to reduce for who asks for less motion', async () => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } =
            window.getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto'
          );
        })
        .map(({ localName }) => localName),
    );
    assert.deepEqual(moving, []);
  });

  it('fits a window of 320 px with letters of twice the size', async () => {
    await page.addStyleTag({ content: 'body { margin: 8px; font-size: 200% }' });
    const { needed, room } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    assert.equal(needed, room);
  });

  it('follows the scheme of the page, not that of the system', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const title = 'wtk-story > [slot=title]';
    assert.equal(await styleOf(title, 'color'), 'rgb(0, 0, 0)');
    await page.addStyleTag({ content: ':root { color-scheme: dark }' });
    assert.equal(await styleOf(title, 'color'), 'rgb(255, 255, 255)');
  });
});
