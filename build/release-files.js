/**
 * Lays a release out as it is served: `npm run release:files <folder>`, default `release/`.
 *
 * - `<folder>/1.2.3/` is for ever: what stands there is never written again.
 * - `<folder>/1/` moves along with the newest release of its number. It only gains: no file is
 *   taken away, and no tag, attribute, value, event, slot, part or custom property. A file that a
 *   browser has kept from the release before finds what it needs: the data files are named by what
 *   they hold, and the frame takes its scripts from `<folder>/1.2.3/`.
 * - `<folder>/releases.json` tells the hashes of every release.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lostPromises } from './lost-promises.js';
import { billOfMaterials } from './sbom.js';

const root = new URL('../', import.meta.url);
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** @typedef {Map<string, Buffer>} Files by their names */

/**
 * The files of the build that lies in `dist/`. The feed is not among them: it is published apart.
 * @returns {Promise<Files>}
 */
export async function builtFiles() {
  const files = await readFiles(new URL('dist/embed/', root));
  for (const name of files.keys()) if (isOfFeed(name)) files.delete(name);
  const others = {
    'custom-elements.json': 'dist/lib/custom-elements.json',
    'feed.schema.json': 'src/feed/feed.schema.json',
    LICENSE: 'LICENSE',
  };
  for (const [name, path] of Object.entries(others))
    files.set(name, await readFile(new URL(path, root)));
  return files.set('sbom.cdx.json', Buffer.from(asText(await billOfMaterials())));
}

function isOfFeed(name) {
  return name === 'feed.json' || name.startsWith('media/');
}

/**
 * @param {string} folder
 * @param {string} version
 * @param {Files} files
 */
export async function layOutRelease(folder, version, files) {
  const [, major] = VERSION.exec(version) ?? [];
  if (major === undefined) throw new Error(`${version} is no version such as 1.2.3.`);
  const base = pathToFileURL(`${resolve(folder)}/`);
  await checkAgainst(new URL(`${major}/`, base), version, files);
  await layOutForEver(new URL(`${version}/`, base), version, files);
  await moveAlong(new URL(`${major}/`, base), withOwnFolder(files, version));
  await tellHashes(new URL('releases.json', base), version, files);
}

/** Throws when the release is older than the one that it would replace, or has less. */
async function checkAgainst(moving, version, files) {
  const before = await readJson(new URL('integrity.json', moving));
  if (before === undefined) return;
  if (inOrder(version, before.version) < 0)
    throw new Error(`${version} is older than ${before.version}, which stands there already.`);
  const lost = lostPromises(
    await readJson(new URL('custom-elements.json', moving)),
    JSON.parse(String(files.get('custom-elements.json'))),
  );
  if (lost.length > 0)
    throw new Error(
      `${version} no longer has ${lost.join(', ')}. Put it back, or raise the first number.`,
    );
}

/** Written beside and renamed, so that nobody ever meets a part of it. */
async function layOutForEver(place, version, files) {
  const there = await readFiles(place);
  if (there) {
    const isSame = [...files].every(([name, content]) => there.get(name)?.equals(content));
    if (!isSame) throw new Error(`${version} was released with other files. Raise the version.`);
    return;
  }
  const beside = new URL(`../.${version}/`, place);
  await rm(beside, { recursive: true, force: true });
  for (const [name, content] of files) await write(new URL(name, beside), content);
  await rename(beside, place);
}

/** The same, with a frame that takes its scripts from the folder which never changes. */
function withOwnFolder(files, version) {
  const page = String(files.get('frame.html'));
  const frame = page.replace('<script data-kit', `<script data-folder="../${version}/" data-kit`);
  if (frame === page) throw new Error('The script of frame.html is not where it was.');
  const integrity = JSON.parse(String(files.get('integrity.json')));
  integrity.files['frame.html'] = hashOf(frame);
  return new Map([
    ...files,
    ['frame.html', Buffer.from(frame)],
    ['integrity.json', Buffer.from(asText(integrity))],
  ]);
}

async function moveAlong(place, files) {
  for (const [name, content] of files) {
    const beside = new URL(`${name}.new`, place);
    await write(beside, content);
    await rename(beside, new URL(name, place));
  }
}

async function write(file, content) {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
}

/** Adds the `sha384` of each file to those of the releases before; the newest stands first. */
async function tellHashes(list, version, files) {
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)]));
  const releases = { ...(await readJson(list)), [version]: hashes };
  const newestFirst = Object.keys(releases).sort(inOrder).reverse();
  const sorted = newestFirst.map((release) => [release, releases[release]]);
  await writeFile(list, asText(Object.fromEntries(sorted)));
}

/** @returns {Promise<Files | undefined>} undefined where there is no such folder */
async function readFiles(place) {
  const options = { recursive: true, withFileTypes: true };
  const entries = await readdir(place, options).catch(() => undefined);
  if (entries === undefined) return undefined;
  const folder = fileURLToPath(place);
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files = new Map();
  for (const path of paths.sort()) {
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

async function readJson(url) {
  const text = await readFile(url, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** Negative when the first version is older than the second. */
function inOrder(first, second) {
  return first.localeCompare(second, 'en', { numeric: true });
}

function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

function asText(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = await readJson(new URL('package.json', root));
  const folder = process.argv[2] ?? fileURLToPath(new URL('release/', root));
  await layOutRelease(folder, version, await builtFiles());
  process.stdout.write(`${folder}: ${version}\n`);
}
