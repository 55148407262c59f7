import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findExecutable } from './executable.js';
import { startMiniBrowser } from './mini-browser.js';

/**
 * @typedef {import('./mini-browser.js').FoundWebkitGtk} FoundWebkitGtk
 * @typedef {import('./mini-browser.js').MiniBrowser} MiniBrowser
 */

/** @returns {FoundWebkitGtk | undefined} */
export function findWebkitGtk() {
  const driver = findExecutable(['WebKitWebDriver', ...inLibraries('WebKitWebDriver')]);
  const miniBrowser = findExecutable(inLibraries('MiniBrowser'));
  const xvfb = process.env['DISPLAY'] ? undefined : findExecutable(['Xvfb']);
  if (!driver || !miniBrowser || !(xvfb || process.env['DISPLAY'])) return undefined;
  return { driver, miniBrowser, xvfb };
}

/**
 * Where distributions keep what is not for everyone's PATH, the newest first.
 *
 * @param {string} program
 */
function inLibraries(program) {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((root) => existsSync(root));
  const folders = roots.flatMap((root) => [root, ...foldersIn(root, /-linux-/)]);
  const ours = folders.flatMap((folder) => foldersIn(folder, /^webkit2?gtk-/).reverse());
  return ours.map((folder) => join(folder, program));
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function foldersIn(folder, name) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && name.test(entry.name));
  return folders.map((entry) => join(folder, entry.name)).sort();
}

/**
 * @param {FoundWebkitGtk} found
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitGtkLauncher(found) {
  return new WebkitGtkLauncher(found);
}

/** Runs test files one after another in the one window of a MiniBrowser. */
class WebkitGtkLauncher {
  name = 'WebKitGTK';
  /** The stock commands ask for this: what `getPage` gives, they use as a page of puppeteer's. */
  type = 'puppeteer';
  concurrency = 1;

  #found;
  /** @type {Promise<MiniBrowser> | undefined} */
  #starting;
  /** @type {MiniBrowser | undefined} */
  #browser;
  /** @type {string | undefined} */
  #activeSession;

  /** @param {FoundWebkitGtk} found */
  constructor(found) {
    this.#found = found;
  }

  /**
   * @param {string} sessionId
   * @param {string} url
   */
  async startSession(sessionId, url) {
    this.#starting ??= startMiniBrowser(this.#found);
    this.#browser = await this.#starting;
    this.#activeSession = sessionId;
    await this.#browser.page.setViewport({ width: 800, height: 600 });
    await this.#browser.session.visit(url);
  }

  /** @param {string} sessionId */
  isActive(sessionId) {
    return this.#activeSession === sessionId;
  }

  getBrowserUrl() {
    return this.#browser?.session.url();
  }

  /** For the commands' plugins. */
  getPage() {
    return this.#browser?.page;
  }

  async stopSession() {
    this.#activeSession = undefined;
    // Ends timers and listeners of the test page.
    await this.#browser?.session.visit('about:blank');
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK is for running tests only. Debug in another browser.');
  }

  async stop() {
    const browser = await this.#starting?.catch(() => undefined);
    this.#starting = undefined;
    this.#browser = undefined;
    await browser?.stop();
  }
}
