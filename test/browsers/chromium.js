import { chromeLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { bundledChromium } from './bundled-chromium.js';
import { executableFromEnvironment, findExecutable } from './executable.js';

/**
 * A Chromium, in the words of puppeteer's `launch()`. Every launch gets a fresh profile, since none
 * is named.
 *
 * @typedef {object} FoundChromium
 * @property {string} name
 * @property {string} executablePath
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {true | 'shell'} headless
 */

const systemChromiums = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Quiet, and the same on every machine. Web security stays on: tests of CORS depend on it. */
const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium of CHROME_PATH, else of the system, else of the npm package.
 *
 * @returns {Promise<FoundChromium | undefined>}
 */
export async function findChromium() {
  const executablePath =
    executableFromEnvironment('CHROME_PATH') ?? findExecutable(systemChromiums);
  if (!executablePath) return findBundledChromium();
  // Chromium refuses to start its sandbox as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...quietArguments, ...sandbox];
  return { name: 'Chromium', executablePath, args, env: process.env, headless: true };
}

/**
 * The Chromium of the npm package, whatever else there is.
 *
 * @returns {Promise<FoundChromium | undefined>}
 */
export async function findBundledChromium() {
  const bundled = await bundledChromium();
  if (!bundled) return undefined;
  // No sandbox for anyone: it has no setuid helper, and some systems keep namespaces for the
  // browsers that they package themselves. It opens our own pages only.
  const args = [...quietArguments, '--no-sandbox'];
  return { name: 'Chromium (bundled)', ...bundled, args, headless: 'shell' };
}

/**
 * @param {FoundChromium} found
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function chromiumLauncher({ name, ...launchOptions }) {
  return Object.assign(chromeLauncher({ puppeteer, launchOptions }), { name });
}
