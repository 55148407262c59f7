/**
 * `npm run look`: pictures of the site, of the gallery, as it is and with every story opened, and
 * of the municipality's pages, in `look/`, at 320 and 1280 px, light and dark, for a person to look
 * at. Beside them all thirty stories in each face (`look-stories.js`), and each element on six sites
 * (`look-hosts.js`), which are kept with the code: `look/hosts/`.
 * `npm run look -- ar` takes those of the gallery as if its pages were in that language.
 */
/* global MutationObserver */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/browsers/chromium.js';
import { takeHosts } from './look-hosts.js';
import { takeStories } from './look-stories.js';

// Ports of its own, so that a demo that is open somewhere is no hindrance.
process.env.WTK_CAMPAIGN_PORT = '4320';
process.env.WTK_MUNICIPALITY_PORT = '4321';
await import('./start.js');

const out = new URL('../look/', import.meta.url);
const SITE = [
  'bouwen',
  'recepten',
  'onderdelen',
  'privacy',
  'toegankelijkheid',
  'beveiliging',
  'controle',
];
const PAGES = {
  site: 'http://localhost:4320/site/',
  ...Object.fromEntries(
    SITE.map((name) => [`site-${name}`, `http://localhost:4320/site/${name}/index.html`]),
  ),
  gallery: 'http://localhost:4320/',
  'gallery-opened': 'http://localhost:4320/',
  municipality: 'http://localhost:4321/',
  'municipality-feed-down': 'http://localhost:4321/storing/500/',
  'municipality-no-scripts': 'http://localhost:4321/zonder-script/',
  'municipality-check': 'http://localhost:4321/?wtk-check',
  'municipality-check-mistakes': 'http://localhost:4321/met-fouten/?wtk-check',
  'municipality-tight-policy': 'http://localhost:4321/streng-beleid/',
};

const [language] = process.argv.slice(2);

/** Gives a page another language before anything on it is read. */
async function translate(page) {
  await page.evaluateOnNewDocument((lang) => {
    new MutationObserver(() => {
      const { documentElement: root } = document;
      if (root && root.lang !== lang)
        Object.assign(root, { lang, dir: lang === 'ar' ? 'rtl' : '' });
    }).observe(document, { childList: true, subtree: true });
  }, language);
}

/** The feeds that hang would keep the page from ever being still. */
async function settle(page) {
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 6, timeout: 15_000 });
}

/** Opens every story, its questions and its recordings, and every answer. */
async function openAll(page) {
  await page.evaluate(async () => {
    const press = async (selector) => {
      for (const { shadowRoot } of document.querySelectorAll('wtk-story, wtk-faq')) {
        for (const control of shadowRoot.querySelectorAll(selector)) control.click();
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await press('[part=read]');
    await press('[part=load]');
    await press('summary');
    for (const image of document.images) image.loading = 'eager';
  });
}

async function take(browser, [name, address], width, scheme) {
  const page = await browser.newPage();
  if (language) await translate(page);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address, { waitUntil: 'load' });
  await settle(page);
  if (name.endsWith('-opened')) {
    await openAll(page);
    await settle(page);
  }
  const path = (what) => fileURLToPath(new URL(`${what}-${width}-${scheme}.png`, out));
  if (name.endsWith('-opened')) {
    // All of it is more than one picture can hold.
    for (const part of ['story', 'faq']) {
      const section = await page.$(`#${part}`);
      await section?.screenshot({ path: path(`${name}-${part}`) });
    }
  } else await page.screenshot({ path: path(name), fullPage: true });
  await page.close();
  console.log(path(name));
}

const chromium = await findChromium();
if (!chromium) throw new Error('No Chromium is here: run `npm ci`, or set CHROME_PATH.');
await rm(out, { recursive: true, force: true });
await mkdir(new URL('hosts/', out), { recursive: true });
const browser = await puppeteer.launch(chromium);
try {
  const pages = Object.entries(PAGES).filter(([name]) => !language || name.startsWith('gallery'));
  for (const page of pages) {
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark']) await take(browser, page, width, scheme);
    }
  }
  const path = (name) => fileURLToPath(new URL(name, out));
  await takeStories(browser, 'http://localhost:4320', (name) => path(`${name}.png`));
  await takeHosts(browser, 'http://localhost:4320', (name) => path(`hosts/${name}.webp`));
} finally {
  await browser.close();
}
process.exit(0);
