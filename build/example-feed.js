/**
 * Makes demo/feed.json out of demo/content/, where its stories and activities are written. Run it
 * with `npm run example` after a change there; a test holds the two against each other.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'wtk-example-'));
try {
  const program = join(root, 'dist/publish/wtk.js');
  const args = [program, 'build', join(root, 'demo/content'), '--out', out];
  await promisify(execFile)(process.execPath, args);
  const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8'));
  await writeFile(join(root, 'demo/feed.json'), `${JSON.stringify(feed, null, 2)}\n`);
} finally {
  await rm(out, { recursive: true, force: true });
}
