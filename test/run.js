// What `npm test` runs: types, lint, build, the tests in Node, the tests in browsers.
//
//   npm test -- --quick                      the tests alone
//   npm test -- --quick --only activity      files whose path contains this, or matches this glob
//   npm test -- --quick --browsers bundled   chromium, bundled, firefox, webkitgtk

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { failedTally, runBrowserTests } from './browsers/browser-tests.js';

/** @typedef {import('./browsers/browser-tests.js').Tally} Tally */

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** @type {[name: string, program: string, ...args: string[]][]} */
const checks = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.'],
  ['format', 'prettier', '--check', '.'],
  ['build', 'npm', 'run', 'build'],
];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    browsers: { type: 'string' },
  },
});

process.chdir(projectFolder);
if (options.browsers) process.env['WTK_BROWSERS'] = options.browsers;
process.exit(await main());

/** @returns {Promise<0 | 1>} the exit code */
async function main() {
  for (const [name, program, ...args] of options.quick ? [] : checks) {
    heading(name);
    if (await succeeds(program, args)) continue;
    print(`\nStopped: ${name} failed, and no test was run.\n`);
    return conclude([failedTally(name, 'said above')]);
  }
  return conclude([...(await nodeTests()), ...(await browserTests())]);
}

/**
 * Runs one of the project's own programs, as an npm script would.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function succeeds(program, args) {
  const path = [join(projectFolder, 'node_modules', '.bin'), process.env['PATH']].join(':');
  const env = { ...process.env, PATH: path };
  return new Promise((resolve) => {
    spawn(program, args, { stdio: 'inherit', env })
      .on('error', (error) => print(`${error.message}\n`))
      .on('close', (code) => resolve(code === 0));
  });
}

/** @returns {Promise<Tally[]>} */
async function nodeTests() {
  const files = chosen(testFiles('test/node', '.test.js'));
  if (files.length === 0) return [];
  heading('tests in Node');
  /** @type {Tally} */
  const tally = { name: 'Node', passed: 0, failed: 0, skipped: 0, failures: [], figures: [] };
  const events = run({ files: files.map((file) => join(projectFolder, file)), concurrency: true });
  events.on('test:pass', ({ skip, details }) => {
    if (details.type !== 'suite') tally[skip === undefined ? 'passed' : 'skipped'] += 1;
  });
  events.on('test:fail', ({ name, file, details }) => {
    if (details.type === 'suite') return;
    tally.failed += 1;
    const { cause, message } = details.error;
    const why = cause instanceof Error ? cause.message : message;
    tally.failures.push(`${file ? relative(projectFolder, file) : ''} › ${name}: ${why}`);
  });
  // What a test counted; the runner's own diagnostics belong to no test.
  events.on('test:diagnostic', ({ nesting, message }) => {
    if (nesting > 0) tally.figures?.push(message);
  });
  for await (const text of events.compose(new spec())) print(text);
  return [tally];
}

/** @returns {Promise<Tally[]>} */
async function browserTests() {
  const files = ['src', 'test'].flatMap((folder) => testFiles(folder, '.test.ts'));
  if (options.only && chosen(files).length === 0) return [];
  heading('tests in browsers');
  try {
    return await runBrowserTests(options.only ? chosen(files) : undefined);
  } catch (error) {
    print(`${error instanceof Error ? error.message : error}\n`);
    return [failedTally('Browsers', 'said above')];
  }
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]} paths from the project's folder, with forward slashes
 */
function testFiles(folder, ending) {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = paths.filter((path) => path.endsWith(ending)).sort();
    return files.map((path) => join(folder, path).split(sep).join('/'));
  } catch {
    return [];
  }
}

/** @param {string[]} files */
function chosen(files) {
  const { only } = options;
  if (!only) return files;
  if (!only.includes('*')) return files.filter((file) => file.includes(only));
  const escaped = only.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped.replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return files.filter((file) => new RegExp(`^${pattern}$`).test(file));
}

/**
 * @param {Tally[]} tallies
 * @returns {0 | 1}
 */
function conclude(tallies) {
  /** @param {'passed' | 'failed' | 'skipped'} outcome */
  const sum = (outcome) => tallies.reduce((total, tally) => total + tally[outcome], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  heading('results');
  printRow('', ['passed', 'failed', 'skipped']);
  for (const row of tallies) printRow(row.name, [row.passed, row.failed, row.skipped]);
  for (const figure of tallies.flatMap(({ figures = [] }) => figures)) print(`${figure}\n`);
  if (passed + failed === 0) print('No test file was found, which counts as a failure.\n');
  for (const { name, failures } of tallies) {
    for (const failure of failures) print(`\n${name} › ${failure.split('\n')[0]}\n`);
  }
  print(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {(string | number)[]} cells
 */
function printRow(name, cells) {
  print(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`);
}

/** @param {string} name */
function heading(name) {
  print(`\n── ${name} ──\n`);
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
}
