import { download } from '../feed/download.js';
import { type DataFile, dataIntegrity } from './data-integrity.js';
import { report } from './report.js';
import { besideScript } from './script.js';

/**
 * What few pages need and is no code stands in files beside the script: the words of other
 * languages, the municipalities. Each is fetched when an element wants it, and believed only as it
 * was when the script was built.
 */
const requests = new Map<DataFile, Promise<boolean>>();
const failed = new Set<DataFile>();
const watchers = new Set<() => void>();

/** Whether there is such a file. */
export function hasFile(file: DataFile): boolean {
  return besideScript('') !== undefined && dataIntegrity[file] !== undefined;
}

/** Whether a file is under way; asking sends for it, but not once more where it could not be had. */
export function isUnderWay(file: DataFile, take: (data: unknown) => void): boolean {
  if (failed.has(file) || !hasFile(file)) return false;
  void bringFile(file, take);
  return true;
}

/** Brings a file and hands over what it holds: whether that could be had. It never rejects. */
export function bringFile(file: DataFile, take: (data: unknown) => void): Promise<boolean> {
  if (!hasFile(file)) return Promise.resolve(false);
  const request = requests.get(file) ?? fetchFile(file, take);
  requests.set(file, request);
  return request;
}

/**
 * The name of a file, which tells what it holds: under an address that moves along, `/1/`, those of
 * a script that a browser has kept stay beside those of the next release.
 */
export function nameOf(file: string, integrity: string): string {
  return `${file}.${integrity.slice(7, 15)}.json`;
}

async function fetchFile(file: DataFile, take: (data: unknown) => void): Promise<boolean> {
  failed.delete(file);
  const integrity = dataIntegrity[file] ?? '';
  const address = besideScript(nameOf(file, integrity)) ?? '';
  const { signal } = new AbortController();
  try {
    const bytes = await download(address, signal, 'default', integrity);
    take(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    failed.add(file);
    report(`${address} can't be had, or is not as it was published: the page does without.`);
  }
  requests.delete(file);
  tellWatchers();
  return !failed.has(file);
}

/** Acts whenever a file has come, or turns out not to come. Returns what ends it. */
export function watchFiles(act: () => void): () => void {
  watchers.add(act);
  return () => watchers.delete(act);
}

/** Tells the elements on the page that something has come. */
export function tellWatchers(): void {
  for (const act of watchers) act();
}
