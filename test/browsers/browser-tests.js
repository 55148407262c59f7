import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';

/**
 * @typedef {object} Tally
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed and why, a line each: said last of all, where one looks
 * @property {string[]} [figures] what its tests counted, to be said at the end
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 */

/**
 * Runs the browser tests as web-test-runner.config.js says, and counts them.
 *
 * @param {string[]} [files] instead of the configuration's
 * @returns {Promise<Tally[]>} one for each browser
 */
export async function runBrowserTests(files) {
  // Only now, since the configuration asks at once which browsers are present.
  const { default: config } = await import('../../web-test-runner.config.js');
  const runner = await startTestRunner({
    config: files ? { ...config, files } : config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // It has printed why.
  if (!runner) return [failedTally('Browsers', 'the test runner did not start')];
  // A runner whose server can't start has stopped by now, and says so no more.
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  return runner.browsers.map((browser) => {
    const sessions = [...runner.sessions.all()].filter((session) => session.browser === browser);
    return tallyOf(browser.name, sessions);
  });
}

/**
 * What could not run at all, which counts as one failure.
 *
 * @param {string} name
 * @param {string} why
 * @returns {Tally}
 */
export function failedTally(name, why) {
  return { name, passed: 0, failed: 1, skipped: 0, failures: [`${name}: ${why}`] };
}

/**
 * @param {string} name
 * @param {TestSession[]} sessions one for each test file
 * @returns {Tally}
 */
function tallyOf(name, sessions) {
  /** @type {Tally} */
  const tally = { name, passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { testFile, testResults, passed, errors } of sessions) {
    const path = relative(process.cwd(), testFile);
    const failedBefore = tally.failed;
    if (testResults) countInto(tally, testResults, path);
    if (passed || tally.failed > failedBefore) continue;
    tally.failed += 1;
    const why = errors[0]?.message ?? 'could not be loaded, or failed outside its tests';
    tally.failures.push(`${path}: ${why}`);
  }
  return tally.passed + tally.failed > 0 ? tally : failedTally(name, 'ran no test at all');
}

/**
 * @param {Tally} tally
 * @param {TestSuiteResult} suite
 * @param {string} path of the suite: its file, and the names of the suites around it
 */
function countInto(tally, suite, path) {
  for (const { name, passed, skipped, error } of suite.tests) {
    tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) tally.failures.push(`${path} › ${name}: ${error?.message ?? ''}`);
  }
  for (const inner of suite.suites) countInto(tally, inner, `${path} › ${inner.name}`);
}
