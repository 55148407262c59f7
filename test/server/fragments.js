import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('make-fragments.js', import.meta.url));

/** @type {Map<string, Promise<string>>} */
const made = new Map();

/**
 * The fragments of the feed at an address, as JSON; made when they are first asked for.
 * @param {string} address
 */
export function fragmentsOf(address) {
  const fragments = made.get(address) ?? make(address);
  made.set(address, fragments);
  return fragments;
}

/** @param {string} address */
async function make(address) {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [program, address], options);
  return stdout;
}
