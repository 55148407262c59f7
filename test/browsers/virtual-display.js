import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endGroup, startGroup } from './process-group.js';

/**
 * A screen in memory for browsers that can't do without one. Xvfb takes a number that is free and
 * tells it.
 *
 * @param {string} xvfb
 */
export async function startVirtualDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = startGroup(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = createInterface(/** @type {import('node:stream').Readable} */ (server.stdio[3]));
  const [number] = await Promise.race([once(numbers, 'line'), once(numbers, 'close')]);
  if (!number) throw new Error(`${xvfb} did not start a display.`);
  return { name: `:${number}`, stop: () => endGroup(server) };
}
