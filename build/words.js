import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = new URL('../src/languages/', import.meta.url);

/**
 * Writes the words of each language but Dutch, which the scripts hold, to a file of its own in the
 * folder given, and tells the builder of a site which of them the campaign has yet to approve.
 *
 * @param {URL} folder
 */
export async function buildWords(folder) {
  await mkdir(folder, { recursive: true });
  for (const file of (await readdir(source)).filter((name) => !name.includes('.test.')).sort()) {
    const [language = ''] = file.split('.');
    const { module } = await runnerImport(fileURLToPath(new URL(file, source)));
    await writeFile(new URL(`${language}.json`, folder), JSON.stringify(module[language]));
  }
}
