import { startTestRunner } from '@web/test-runner';

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} Tally
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
  if (!runner) return [{ name: 'Browsers', passed: 0, failed: 1, skipped: 0 }];
  // A runner whose server can't start has stopped by now, and says so no more.
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  return runner.browsers.map((browser) => {
    const sessions = [...runner.sessions.all()].filter((session) => session.browser === browser);
    return tallyOf(browser.name, sessions);
  });
}

/**
 * @param {string} name
 * @param {TestSession[]} sessions one for each test file
 * @returns {Tally}
 */
function tallyOf(name, sessions) {
  const tally = { name, passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, passed } of sessions) {
    const failedBefore = tally.failed;
    if (testResults) countInto(tally, testResults);
    // A file that could not be loaded, or that failed outside its tests, counts as one failure.
    if (!passed && tally.failed === failedBefore) tally.failed += 1;
  }
  if (tally.passed + tally.failed === 0) {
    process.stdout.write(`${name} ran no test at all, which counts as a failure.\n`);
    tally.failed = 1;
  }
  return tally;
}

/**
 * @param {Tally} tally
 * @param {TestSuiteResult} suite
 */
function countInto(tally, suite) {
  for (const { passed, skipped } of suite.tests) {
    tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countInto(tally, inner);
}
