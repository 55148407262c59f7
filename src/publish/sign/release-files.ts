import { dirname, join } from 'node:path';
import { parseFile } from '../../feed/parse-json.js';
import type { Language } from '../language.js';
import { isAddress, readInput } from '../read-input.js';

/** A file of a release: where it is, and what it holds. */
export interface ReleaseFile {
  /** A path, or an address. */
  readonly place: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly feed: Readonly<Record<string, unknown>>;
}

/**
 * The files of a feed, the first one first, each beside the one before. Throws a Problem where one
 * is not there, and a FeedError where it is no JSON.
 */
export async function readRelease(
  place: string,
  language: Language,
): Promise<readonly ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (let next: string | undefined = place; next && !isIn(files, next);) {
    const bytes = new Uint8Array(await readInput(next, language));
    const feed = parseFile(bytes.buffer, next) as ReleaseFile['feed'];
    files.push({ place: next, bytes, feed });
    next = nextOf(feed, next);
  }
  return files;
}

function isIn(files: readonly ReleaseFile[], place: string): boolean {
  return files.some((file) => file.place === place);
}

/**
 * On this machine the next file is beside the first, wherever both will be published. `readNext`
 * looks beside it only where the address says so, and on the web for any other: what is signed must
 * be here, to be written.
 */
function nextOf({ next_url: next }: ReleaseFile['feed'], from: string): string | undefined {
  if (typeof next !== 'string') return undefined;
  if (isAddress(from)) return new URL(next, from).href;
  return join(dirname(from), nameOf(new URL(next, 'https://localhost/').href));
}

/** The file's own name, as a kit sees it in an address. */
export function nameOf(place: string): string {
  return (
    place
      .replace(/[?#].*/, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  );
}
