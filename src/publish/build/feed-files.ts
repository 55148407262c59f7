import type { WholeFeed } from './make-feed.js';

/** A file of the folder that is built. */
export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/** A visitor's browser takes at most 2 MiB a file; some room is left for what is signed into it. */
const MOST_BYTES = 1_500_000;

/** Cuts a feed into files that a browser takes, each with the address of the next beside it. */
export function feedFiles(name: string, { top, items }: WholeFeed): BuiltFile[] {
  const topBytes = Buffer.byteLength(JSON.stringify(top));
  const pages: [string[], ...string[][]] = [[]];
  let page = pages[0];
  let bytes = topBytes;
  for (const line of items.map((item) => JSON.stringify(item))) {
    if (page.length > 0 && bytes + Buffer.byteLength(line) > MOST_BYTES) {
      page = [];
      pages.push(page);
      bytes = topBytes;
    }
    page.push(line);
    bytes += Buffer.byteLength(line) + 2;
  }
  return pages.map((lines, at) => {
    const next = at + 1 < pages.length ? pageName(name, at + 1) : undefined;
    return { name: pageName(name, at), text: feedText(top, next, lines) };
  });
}

function pageName(name: string, at: number): string {
  return at === 0 ? `${name}.json` : `${name}-${at + 1}.json`;
}

/** An item a line: as small as can be, and a change of one item is a change of one line. */
function feedText(
  { _wtk, ...top }: WholeFeed['top'],
  next_url: string | undefined,
  lines: readonly string[],
): string {
  const version = 'https://jsonfeed.org/version/1.1';
  const members = Object.entries({ version, ...top, next_url, _wtk })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`);
  return `{\n${members.join('')}"items":[\n${lines.join(',\n')}\n]}\n`;
}
