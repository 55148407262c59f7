import { chromeLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { executableFromEnvironment, findExecutable } from './executable.js';

const systemFirefoxes = [
  'firefox',
  'firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The Firefox of FIREFOX_PATH, else of the system.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  return executableFromEnvironment('FIREFOX_PATH') ?? findExecutable(systemFirefoxes);
}

/**
 * The launcher is called Chrome's, and drives whatever puppeteer drives: Firefox over WebDriver
 * BiDi.
 *
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function firefoxLauncher(executablePath) {
  return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } });
}
