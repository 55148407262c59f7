import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder, wtk } from './program.js';

const temporary = await temporaryFolder();

/** Imports one file into a content folder of its own, and tells what became of it. */
export async function imported(name, bytes, ...options) {
  const folder = await mkdtemp(join(temporary, 'inhoud-'));
  const source = join(await mkdtemp(join(temporary, 'bron-')), name);
  await writeFile(source, bytes);
  const again = (...more) => wtk(['import', source, '--into', folder, ...more]);
  const result = await again(...options);
  return { ...result, folder, source, again, rows: await rowsOf(folder) };
}

/** The rows of a folder's spreadsheet, by the names of their columns; empty cells are left out. */
export async function rowsOf(folder) {
  if (!(await readdir(folder)).includes('activities.csv')) return [];
  const text = await readFile(join(folder, 'activities.csv'), 'utf8');
  const [header, ...lines] = text.slice(1).trimEnd().split('\n');
  const names = header.split(';');
  return lines.map((line) =>
    Object.fromEntries(
      line.split(';').flatMap((cell, at) => (cell === '' ? [] : [[names[at], cell]])),
    ),
  );
}
