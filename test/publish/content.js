import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLE = fileURLToPath(new URL('../../demo/content/', import.meta.url));

/** A copy of the example's content folder, to change. */
export async function copyOfExample(folder) {
  const copy = join(folder, 'inhoud');
  await cp(EXAMPLE, copy, { recursive: true });
  return copy;
}

/** Puts other words into a file; they must be there to be replaced. */
export async function change(path, from, to) {
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  await writeFile(path, text.replace(from, to));
}

/** What each file of a folder holds, by its path. */
export async function filesOf(folder) {
  const files = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path, 'latin1');
  }
  return files;
}

/** A feed of a folder, with the files that it goes on in. */
export async function readFeed(folder, name = 'feed.json') {
  const feed = JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { items } = feed.next_url ? await readFeed(folder, feed.next_url) : { items: [] };
  return { ...feed, items: [...feed.items, ...items] };
}
