import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const languages = new URL('../src/languages/', import.meta.url);
const municipalities = new URL('../src/campaign/municipalities.ts', import.meta.url);
const embed = new URL('../dist/embed/', import.meta.url);

/**
 * Writes what the scripts fetch when an element wants it, each to a file of its own in the folder
 * given: the words of each language but Dutch, which the scripts hold, and the municipalities.
 *
 * @param {URL} folder
 */
export async function buildData(folder) {
  await mkdir(new URL('words/', folder), { recursive: true });
  for (const file of (await readdir(languages)).filter((name) => !name.includes('.test.')).sort()) {
    const [language = ''] = file.split('.');
    const module = await moduleAt(new URL(file, languages));
    await write(new URL(`words/${language}.json`, folder), module[language]);
  }
  const { MUNICIPALITIES } = await moduleAt(municipalities);
  await write(new URL('municipalities.json', folder), MUNICIPALITIES);
}

/** The names of the data files that were built: none before. */
export function dataFiles() {
  const words = new URL('words/', embed);
  return existsSync(words)
    ? ['municipalities.json', ...readdirSync(words).map((name) => `words/${name}`)].sort()
    : [];
}

/** @param {URL} file */
async function moduleAt(file) {
  const { module } = await runnerImport(fileURLToPath(file));
  return module;
}

/**
 * @param {URL} file
 * @param {unknown} data
 */
async function write(file, data) {
  await writeFile(file, JSON.stringify(data));
}
