import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAXIMUM_BYTES, download } from '../feed/download.js';
import { guardAddress } from '../feed/address.js';
import { FeedError } from '../feed/feed-error.js';
import type { InEachLanguage, Language } from './language.js';
import { Problem } from './problem.js';

interface InputWords {
  readonly file: (path: string, reason: string) => string;
  readonly folder: (path: string) => string;
  readonly missing: (path: string) => string;
  readonly insecure: (address: string) => string;
  readonly noAnswer: (address: string, reason: string) => string;
}

const WORDS: InEachLanguage<InputWords> = {
  nl: {
    file: (path, reason) => `${path} kan niet worden gelezen (${reason}).`,
    folder: (path) =>
      `${path} is een map. Noem het bestand dat erin staat, zoals ${path}/feed.json.`,
    missing: (path) => `${path} is er niet. Klopt de naam, en sta je in de goede map?`,
    insecure: (address) => `${address} wordt niet gelezen: een feed staat op een adres met https.`,
    noAnswer: (address, reason) => `Van ${address} kwam geen bruikbaar antwoord (${reason}).`,
  },
  en: {
    file: (path, reason) => `${path} can't be read (${reason}).`,
    folder: (path) =>
      `${path} is a folder. Name the file that is in it, such as ${path}/feed.json.`,
    missing: (path) => `${path} is not there. Is its name right, and are you in the right folder?`,
    insecure: (address) => `${address} is not read: a feed is at an address with https.`,
    noAnswer: (address, reason) => `${address} gave no answer that can be used (${reason}).`,
  },
};

/** Whether what was named on the command line is an address, and no file. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

function nameOf(input: string): string {
  return isAddress(input) ? input : basename(input);
}

/** A file of a feed, read. */
export interface InputFile {
  /** How it was named, or found: a path, or an address. */
  readonly file: string;
  /** What it is called in findings of other files. */
  readonly name: string;
  /** Where it is on the web; undefined where only the file itself can say. */
  readonly address: string | undefined;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a file or an address, as far as a visitor's browser would read them. Of what is
 * larger only that is told: the answer is longer than the limit by one. Throws a Problem.
 */
export function readInput(input: string, language: Language): Promise<Uint8Array> {
  return isAddress(input) ? readAddress(input, language) : readBeginning(input, language);
}

/** Reads the first file of a feed, as it was named on the command line. Throws a Problem. */
export async function readFirst(input: string, language: Language): Promise<InputFile> {
  const address = isAddress(input) ? input : undefined;
  return { file: input, name: nameOf(input), address, bytes: await readInput(input, language) };
}

/** The path of a file that a file refers to by a relative address. */
export function pathBeside(file: string, reference: string): string {
  const path = reference.replace(/[?#].*/, '');
  try {
    return join(dirname(file), decodeURIComponent(path));
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return join(dirname(file), path);
  }
}

/**
 * Reads the next file of a feed, of which `from` is the address. The next one of a file on this
 * machine is looked for beside it, since it may not be published yet. Throws a Problem.
 */
export async function readNext(
  address: string,
  from: string,
  file: string,
  language: Language,
): Promise<InputFile> {
  const folder = new URL('.', from).href;
  const isBeside = !isAddress(file) && address.startsWith(folder);
  const next = isBeside ? pathBeside(file, address.slice(folder.length)) : address;
  return { file: next, name: nameOf(next), address, bytes: await readInput(next, language) };
}

/** Devices and pipes without an end are let go at the limit as well. */
async function readBeginning(path: string, language: Language): Promise<Uint8Array> {
  const words = WORDS[language];
  try {
    const file = await open(path);
    try {
      const bytes = new Uint8Array(MAXIMUM_BYTES + 1);
      let length = 0;
      for (let read = -1; read !== 0; length += read) {
        ({ bytesRead: read } = await file.read(bytes, length, bytes.length - length));
      }
      return bytes.subarray(0, length);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    const { code = String(thrown) } = thrown as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Problem(words.folder(path.replace(/\/$/, '')));
    throw new Problem(code === 'ENOENT' ? words.missing(path) : words.file(path, code));
  }
}

async function readAddress(input: string, language: Language): Promise<Uint8Array> {
  const words = WORDS[language];
  const address = guardAddress(input);
  if (address === undefined) throw new Problem(words.insecure(input));
  try {
    return new Uint8Array(await download(address, new AbortController().signal, 'no-store'));
  } catch (thrown) {
    if (!(thrown instanceof FeedError)) throw thrown;
    if (thrown.fault === 'size') return new Uint8Array(MAXIMUM_BYTES + 1);
    const reason = typeof thrown.cause === 'number' ? thrown.cause : thrown.fault;
    throw new Problem(words.noAnswer(input, String(reason)));
  }
}
