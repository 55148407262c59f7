import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { presentBrowsers } from './test/browsers/index.js';
import { testPage } from './test/browsers/test-page.js';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const serverPlugin = new URL('test/server/plugin.js', import.meta.url);

/** The addresses that tests fetch from, answered by the runner's own server. */
async function testServerPlugins() {
  if (!existsSync(serverPlugin)) return [];
  const { testServer } = await import(serverPlugin.href);
  return [testServer()];
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  browsers: await presentBrowsers(),

  // With two pages at a time, key and mouse commands hang in the one that lies behind.
  concurrency: 1,
  concurrentBrowsers: 2,

  plugins: [
    ...(await testServerPlugins()),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      ...(existsSync(tsconfig) && { tsconfig }),
      // Only TypeScript is translated: lit, and above all our built files, are tested as they are.
      // (With a target, the plugin takes JavaScript too, unless a loader is named.)
      loaders: { '.js': /** @type {any} */ (null) },
    }),
  ],

  // All generous: a slow machine is no fault. What waits for something gives up before its test does,
  // and says for what (`test/page/until.ts`).
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000, forbidOnly: true } },
  testRunnerHtml: testPage,

  coverage: false,
  // A progress bar in a file is a thousand lines between a failure and whoever looks for it.
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
  ],
  filterBrowserLogs: ({ type, args }) =>
    ['error', 'warn'].includes(type) && !String(args[0]).startsWith('Lit is in dev mode'),
};
