import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Starts a program in a process group of its own, so that the processes it starts can be ended with
 * it. Whatever still runs when we exit is ended then.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function startGroup(program, args, options) {
  const child = spawn(program, args, { stdio: 'ignore', ...options, detached: true });
  if (running.size === 0) watchOurEnd();
  running.add(child);
  // Without a listener, a program that can't be started would end the whole run.
  child.on('error', () => running.delete(child));
  return child;
}

/**
 * Ends the program and all that it started.
 *
 * @param {ChildProcess} child
 */
export async function endGroup(child) {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  signal(child, 'SIGTERM');
  const patience = setTimeout(() => signal(child, 'SIGKILL'), 2000);
  await gone;
  clearTimeout(patience);
  // Those that it started may outlive it.
  signal(child, 'SIGKILL');
  running.delete(child);
  if (running.size === 0) unwatchOurEnd();
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Nobody is left in the group.
  }
}

const fatalSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

function watchOurEnd() {
  process.on('exit', endAllNow);
  for (const name of fatalSignals) process.on(name, exitOnSignal);
}

function unwatchOurEnd() {
  process.off('exit', endAllNow);
  for (const name of fatalSignals) process.off(name, exitOnSignal);
}

function endAllNow() {
  for (const child of running) {
    // Politely first: a killed Xvfb leaves its lock file behind.
    signal(child, 'SIGTERM');
  }
}

/**
 * A signal alone would end us without the `exit` event.
 *
 * @param {NodeJS.Signals} name
 */
function exitOnSignal(name) {
  process.exit(128 + constants.signals[name]);
}
