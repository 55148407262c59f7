import { chromiumLauncher, findBundledChromium, findChromium } from './chromium.js';
import { findFirefox, firefoxLauncher } from './firefox.js';
import { findWebkitGtk, webkitGtkLauncher } from './webkitgtk.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

const howToInstall =
  'On Debian or Ubuntu: apt-get install chromium firefox-esr webkit2gtk-driver xvfb ' +
  '(or, as root, sh test/browsers/install-debian.sh).';

/** @type {Record<string, () => Promise<BrowserLauncher | undefined>>} */
const launcherOf = {
  chromium: async () => apply(chromiumLauncher, await findChromium()),
  bundled: async () => apply(chromiumLauncher, await findBundledChromium()),
  firefox: async () => apply(firefoxLauncher, findFirefox()),
  webkitgtk: async () => apply(webkitGtkLauncher, findWebkitGtk()),
};

/** `bundled` is not among them: where there is no other Chromium, `chromium` is the bundled one. */
const usual = ['chromium', 'firefox', 'webkitgtk'];

/**
 * Launchers for the browsers to test in: those that WTK_BROWSERS names, all of which must be
 * there, else every usual one that is present.
 *
 * @returns {Promise<BrowserLauncher[]>}
 */
export async function presentBrowsers() {
  const named = namedBrowsers();
  /** @type {Map<string, BrowserLauncher>} */
  const launchers = new Map();
  const absent = [];
  for (const name of named ?? usual) {
    const launcher = await launcherOf[name]?.();
    if (launcher) launchers.set(launcher.name, launcher);
    else absent.push(name);
  }
  if (absent.length > 0) report(absent, named !== undefined || launchers.size === 0);
  return [...launchers.values()];
}

/** @returns {string[] | undefined} */
function namedBrowsers() {
  const names = (process.env['WTK_BROWSERS'] ?? '').split(',').map((name) => name.trim());
  const named = names.filter(Boolean);
  const unknown = named.filter((name) => !Object.hasOwn(launcherOf, name));
  if (unknown.length > 0) {
    const known = Object.keys(launcherOf).join(', ');
    throw new Error(`No browser is called ${unknown.join(', ')}. Choose from ${known}.`);
  }
  return named.length > 0 ? named : undefined;
}

/**
 * @param {string[]} absent
 * @param {boolean} needed
 */
function report(absent, needed) {
  const names = absent.join(', ');
  if (needed) throw new Error(`Not present on this machine: ${names}. ${howToInstall}`);
  process.stdout.write(`not present, not tested: ${names}\n`);
}

/**
 * @template Found
 * @param {(found: Found) => BrowserLauncher} launcher
 * @param {Found | undefined} found
 */
function apply(launcher, found) {
  return found === undefined ? undefined : launcher(found);
}
