import { findBundledChromium, findChromium } from '../browsers/chromium.js';
import { findFirefox } from '../browsers/firefox.js';
import { findWebkitGtk } from '../browsers/webkitgtk.js';
import { miniBrowserEngine } from './mini-browser-engine.js';
import { puppeteerEngine } from './puppeteer-engine.js';

/**
 * A browser whose tabs a test drives as top-level pages: what leaves a page can't be tested in the
 * runner's own.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {boolean} takesPictures whether its tabs do, also of a page that is being left
 * @property {boolean} keepsHistory whether `start` can be told where to keep its profile
 * @property {(start?: Start) => Promise<void>} start with a profile that is fresh
 * @property {() => Promise<Tab>} openTab
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Start
 * @property {string} [profile] the folder to keep the profile in
 * @property {string} [timeZone] where the machine is, such as `Asia/Kolkata`
 * @property {string} [downloads] the folder to keep what is downloaded in
 *
 * @typedef {{ x: number, y: number }} Point
 *
 * @typedef {{ heap: number, nodes: number, listeners: number }} Memory the heap in bytes
 *
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} visit until the page is loaded
 * @property {<T>(script: (...args: any[]) => T, ...args: unknown[]) => Promise<T>} evaluate
 * @property {(point: Point) => Promise<void>} click
 * @property {(key: string, held?: string) => Promise<void>} press a key, while another one is held down
 * @property {(size: { width: number, height: number }) => Promise<void>} resize
 * @property {() => Promise<Uint8Array>} [picture] of the window, as PNG
 * @property {() => Promise<string>} [frameText] the words of the page in the first frame
 * @property {() => Promise<Uint8Array>} [print] the page as it comes on paper, as PDF
 * @property {() => Promise<void>} [forbidScripts] as a setting of the browser does
 * @property {() => Promise<Memory>} [memory] of what is not garbage
 * @property {() => Promise<import('puppeteer-core').Protocol.Accessibility.AXNode[]>} [accessibilityTree]
 *   what the browser gives a screen reader
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, () => Promise<Engine | undefined>>} */
const engineOf = {
  chromium: async () => apply((found) => puppeteerEngine(found.name, found), await findChromium()),
  bundled: async () =>
    apply((found) => puppeteerEngine(found.name, found), await findBundledChromium()),
  firefox: async () =>
    apply(
      (executablePath) => puppeteerEngine('Firefox', { browser: 'firefox', executablePath }),
      findFirefox(),
    ),
  webkitgtk: async () => apply(miniBrowserEngine, findWebkitGtk()),
};

/**
 * The engines that WTK_BROWSERS names, else every usual one; what is absent is said and left out.
 *
 * @returns {Promise<Engine[]>}
 */
export async function presentEngines() {
  const names = process.env['WTK_BROWSERS']?.split(',').map((name) => name.trim());
  const engines = [];
  for (const name of names ?? ['chromium', 'firefox', 'webkitgtk']) {
    const engine = await engineOf[name]?.();
    if (engine) engines.push(engine);
    else process.stdout.write(`not present, not tested: ${name}\n`);
  }
  return engines;
}

/**
 * @template Found, Made
 * @param {(found: Found) => Made} make
 * @param {Found | undefined} found
 */
function apply(make, found) {
  return found === undefined ? undefined : make(found);
}
