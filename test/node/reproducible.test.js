import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** All that a build reads, so that nothing of an earlier one comes along. */
const SOURCES = [
  'SECURITY.md',
  'build',
  'demo',
  'package.json',
  'src',
  'tsconfig.json',
  'tsconfig.lib.json',
  'vite.config.ts',
];

/** Machines that have as little in common as two people's: folder, language, clock. */
const MACHINES = [
  { name: 'a', env: { LANG: 'C', TZ: 'Europe/Amsterdam' } },
  { name: 'a folder with a longer name', env: { LANG: 'nl_NL.UTF-8', TZ: 'Pacific/Auckland' } },
];

const temporary = await mkdtemp(join(tmpdir(), 'wtk-builds-'));
after(() => rm(temporary, { recursive: true, force: true }));

/** Builds a copy of the project and tells the `sha384` of each file, by its path. */
async function build({ name, env }) {
  const folder = join(temporary, name);
  for (const path of SOURCES)
    await cp(join(project, path), join(folder, path), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)(process.execPath, [join(folder, 'build', 'build.js')], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  return { folder: join(folder, 'dist'), hashes: await hashesIn(join(folder, 'dist')) };
}

async function hashesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hashes = {};
  for (const path of paths) {
    const hash = createHash('sha384').update(await readFile(path));
    hashes[path.slice(folder.length + 1)] = `sha384-${hash.digest('base64')}`;
  }
  return hashes;
}

test('Two people who build the same source get the same files, byte by byte', async () => {
  const builds = [];
  for (const machine of MACHINES) builds.push(await build(machine));
  const [first, second] = builds;
  for (const file of ['embed/wtk.js', 'embed/wtk-help.js', 'embed/feed.json', 'lib/index.js']) {
    assert.ok(first.hashes[file], file);
  }
  assert.deepEqual(second.hashes, first.hashes);

  const { files } = JSON.parse(
    await readFile(join(first.folder, 'embed', 'integrity.json'), 'utf8'),
  );
  for (const [file, hash] of Object.entries(files)) {
    assert.equal(hash, first.hashes[`embed/${file}`], `integrity.json tells the hash of ${file}`);
  }
});
