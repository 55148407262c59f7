import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A
 * run that fails or is ended leaves what was there. Makes the folder if it has to.
 */
export async function writeSafely(
  path: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(
    path,
    typeof content === 'string' ? content : Buffer.from(content),
    options,
  );
}
