import puppeteer from 'puppeteer-core';

/**
 * Chromium over its own protocol, Firefox over WebDriver BiDi.
 *
 * @param {string} name
 * @param {import('puppeteer-core').LaunchOptions} options
 * @returns {import('./index.js').Engine}
 */
export function puppeteerEngine(name, options) {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  return {
    name,
    takesPictures: true,
    // The shell of the npm package writes none down.
    keepsHistory: options.headless !== 'shell',
    async start({ profile, timeZone, downloads } = {}) {
      browser = await puppeteer.launch({
        ...options,
        ...(profile && { userDataDir: profile }),
        ...(timeZone && { env: { ...process.env, ...options.env, TZ: timeZone } }),
        ...(downloads && keepDownloadsIn(downloads)),
      });
    },
    openTab: async () => tabOf(await browser.newPage(), options.browser === 'firefox'),
    stop: () => browser?.close(),
  };
}

/**
 * Chromium takes the first of these, Firefox the second.
 *
 * @param {string} downloads
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function keepDownloadsIn(downloads) {
  return {
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar',
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {boolean} isFirefox
 * @returns {import('./index.js').Tab}
 */
function tabOf(page, isFirefox) {
  return {
    async visit(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (script, ...args) => page.evaluate(script, ...args),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key, held) => press(page.keyboard, key, held),
    resize: (size) => page.setViewport(size),
    picture: () => page.screenshot(),
    frameText: async () => (await page.frames()[1]?.evaluate(() => document.body.innerText)) ?? '',
    print: () => page.pdf(),
    // Firefox ESR 153 has no such command yet.
    ...(!isFirefox && {
      forbidScripts: () => page.setJavaScriptEnabled(false),
      memory: () => memoryOf(page),
      accessibilityTree: () => accessibilityTreeOf(page),
    }),
    close: () => page.close(),
  };
}

/**
 * @param {import('puppeteer-core').Keyboard} keyboard
 * @param {any} key
 * @param {any} [held]
 */
async function press(keyboard, key, held) {
  if (held) await keyboard.down(held);
  await keyboard.press(key);
  if (held) await keyboard.up(held);
}

/**
 * What is left once all that nobody holds is gone, which one sweep alone does not see to.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./index.js').Memory>}
 */
async function memoryOf(page) {
  const session = await page.createCDPSession();
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** @param {import('puppeteer-core').Page} page */
async function accessibilityTreeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}
