import { mkdir, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/**
 * Writes a file whole or not at all: into a folder beside it, from where it takes its name. A run
 * that fails or is ended leaves what was there. What is long can come in pieces, so that it is never
 * held as a whole. Makes the folder of the file if it has to.
 */
export async function writeSafely(path: string, content: string | Iterable<string>): Promise<void> {
  // A link to a file stays one.
  const target = await realpath(path).catch(() => path);
  await mkdir(dirname(target), { recursive: true });
  const staging = temporaryFolder(join(dirname(target), '.wtk-'));
  try {
    const staged = join(staging.path, basename(target));
    await writePieces(staged, typeof content === 'string' ? [content] : content, target);
    await rename(staged, target);
  } finally {
    staging.remove();
  }
}

/** Whoever could read the file before, and nobody else, can read it afterwards. */
async function writePieces(path: string, pieces: Iterable<string>, like: string): Promise<void> {
  const mode = await stat(like).then(
    (before) => before.mode,
    () => undefined,
  );
  const file = await open(path, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}
