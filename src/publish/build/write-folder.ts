import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isObject } from '../../feed/fields.js';
import { parseJson } from '../../feed/parse-json.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Remembers, in the folder itself, which files of it are ours to replace and to take away. */
const LIST = '.wtk-build.json';

/** A file to write: its text, or the path of the file that it is a copy of. */
export type Output =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly source: string };

/** Thrown for a file that stands in the way and was not made by an earlier run. */
export class FileInTheWay extends Error {
  override readonly name = 'FileInTheWay';
}

/**
 * Writes files into a folder, all or none: they are made beside it first, and take their names when
 * each of them is there. What an earlier run wrote and this one does not goes, and so does a
 * signature of what is no longer the same file; all else stays. Tells which signatures went.
 */
export async function writeFolder(
  folder: string,
  outputs: readonly Output[],
): Promise<readonly string[]> {
  const target = resolve(folder);
  const before = await readList(target);
  for (const { name } of outputs) {
    if (!before.has(name) && (await exists(join(target, name)))) throw new FileInTheWay(name);
  }
  await mkdir(dirname(target), { recursive: true });
  const staging = temporaryFolder(join(dirname(target), '.wtk-build-'));
  try {
    for (const output of outputs) await stage(staging.path, output);
    const names = outputs.map(({ name }) => name);
    await writeFile(join(staging.path, LIST), `${JSON.stringify({ files: names }, null, 2)}\n`);
    for (const name of [LIST, ...names]) await move(join(staging.path, name), join(target, name));
    const written = new Set(names);
    for (const name of before) {
      if (!written.has(name)) await rm(join(target, name), { force: true });
    }
    return await removeSignatures(target, [...names, ...before]);
  } finally {
    staging.remove();
  }
}

/** `wtk sign` puts them beside the files of a feed. */
async function removeSignatures(target: string, names: readonly string[]): Promise<string[]> {
  const present = new Set(await readdir(target));
  const signatures = [...new Set(names)].map((name) => `${name}.sig`);
  const gone = signatures.filter((name) => present.has(name));
  for (const name of gone) await rm(join(target, name));
  return gone;
}

async function stage(staging: string, output: Output): Promise<void> {
  const path = join(staging, output.name);
  await mkdir(dirname(path), { recursive: true });
  if ('text' in output) await writeFile(path, output.text);
  else await cp(output.source, path);
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** The files that an earlier run wrote; only what lies inside the folder counts. */
async function readList(target: string): Promise<ReadonlySet<string>> {
  try {
    const list = parseJson(await readFile(join(target, LIST), 'utf8'));
    const files: unknown = isObject(list) ? list['files'] : undefined;
    if (!Array.isArray(files)) return new Set();
    const names = files.filter((name): name is string => typeof name === 'string');
    return new Set(names.filter((name) => resolve(target, name).startsWith(target + sep)));
  } catch {
    return new Set();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
