import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const languages = new URL('../src/languages/', import.meta.url);
const municipalities = new URL('../src/campaign/municipalities.ts', import.meta.url);
const naming = new URL('../src/ui/data-files.ts', import.meta.url);
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
    await write(folder, `words/${language}`, module[language]);
  }
  const { MUNICIPALITIES } = await moduleAt(municipalities);
  await write(folder, 'municipalities', MUNICIPALITIES);
}

/** The names of the data files that were built: none before. */
export function dataFiles() {
  if (!existsSync(new URL('words/', embed))) return [];
  const names = readdirSync(embed, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => name.replaceAll('\\', '/'));
  return paths.filter((path) => /^(municipalities|words\/\w+)\.\w+\.json$/.test(path)).sort();
}

/** @param {URL} file */
async function moduleAt(file) {
  const { module } = await runnerImport(fileURLToPath(file));
  return module;
}

/**
 * @param {URL} folder
 * @param {string} file without what its name tells of its content
 * @param {unknown} data
 */
async function write(folder, file, data) {
  const { name, content } = await namedByContent(file, JSON.stringify(data));
  await writeFile(new URL(name, folder), content);
}

/**
 * A data file as it is written: its name, and what it holds.
 *
 * @param {string} file without what its name tells of its content
 * @param {string} json
 */
export async function namedByContent(file, json) {
  const { nameOf } = await moduleAt(naming);
  let content = json;
  // White space at the end changes the hash alone, until a file can be called by it.
  while (!/^sha256-\w{8}/.test(integrityOf(content))) content += ' ';
  return { name: nameOf(file, integrityOf(content)), content };
}

/** The shortest kind of hash that `integrity` takes, since a script holds that of every data file. */
export function integrityOf(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
