import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const program = fileURLToPath(new URL('../../../dist/publish/wtk.js', import.meta.url));

/** As on a machine that is set to Dutch, without a terminal. */
const DUTCH = { LC_ALL: '', LC_MESSAGES: '', LANG: 'nl_NL.UTF-8', NO_COLOR: '', FORCE_COLOR: '' };

/**
 * Runs the built program as a process of its own, and tells what it printed.
 *
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>}
 */
export function wtk(args, { cwd, env = {} } = {}) {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...DUTCH, ...env }, maxBuffer: 2 ** 28 };
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** An empty folder that is taken away after the tests of the file. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
