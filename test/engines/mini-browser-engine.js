import { startMiniBrowser } from '../browsers/mini-browser.js';

/**
 * WebKitGTK over WebDriver. It has one window, which serves as every tab.
 *
 * @param {import('../browsers/mini-browser.js').FoundWebkitGtk} found
 * @returns {import('./index.js').Engine}
 */
export function miniBrowserEngine(found) {
  /** @type {import('../browsers/mini-browser.js').MiniBrowser} */
  let browser;
  return {
    name: 'WebKitGTK',
    takesPictures: false,
    // Under automation it keeps nothing.
    keepsHistory: false,
    async start({ timeZone, downloads } = {}) {
      browser = await startMiniBrowser(found, {
        ...(timeZone && { TZ: timeZone }),
        // Without settings of the user's it keeps downloads at home.
        ...(downloads && { HOME: downloads }),
      });
    },
    openTab: async () => tabOf(browser),
    stop: () => browser?.stop(),
  };
}

/**
 * @param {import('../browsers/mini-browser.js').MiniBrowser} browser
 * @returns {import('./index.js').Tab}
 */
function tabOf({ session, page }) {
  return {
    visit: (url) => session.visit(url),
    evaluate: (script, ...args) =>
      session.evaluate(`return (${script}).apply(null, ${JSON.stringify(args)});`),
    click: ({ x, y }) => page.mouse.click(Math.round(x), Math.round(y)),
    press: async (key, held) => {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held) await page.keyboard.up(held);
    },
    resize: (size) => page.setViewport(size),
    close: () => session.visit('about:blank'),
  };
}
