import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KEYS } from './signed-kit.js';

const root = new URL('../../', import.meta.url);
const program = fileURLToPath(new URL('dist/publish/wtk.js', root));

/** @type {Promise<Record<string, Buffer>> | undefined} */
let made;

/**
 * The example as `wtk sign` signs it with the campaign's key, or the signature beside it.
 * @param {string} file
 */
export async function signedByProgram(file) {
  made ??= sign();
  return (await made)[file] ?? null;
}

async function sign() {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-signed-'));
  try {
    const key = join(folder, 'key.pem');
    const feed = join(await mkdtemp(join(folder, 'site-')), 'feed.json');
    await writeFile(key, KEYS.current.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await copyFile(new URL('demo/feed.json', root), feed);
    await promisify(execFile)(process.execPath, [program, 'sign', feed, '--key', key]);
    return { 'feed.json': await readFile(feed), 'feed.json.sig': await readFile(`${feed}.sig`) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
