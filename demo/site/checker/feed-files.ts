import { guardFeedAddress } from '../../../src/feed/address.js';
import { MAXIMUM_BYTES, download } from '../../../src/feed/download.js';
import { FeedError } from '../../../src/feed/feed-error.js';
import type { FeedFiles } from '../../../src/publish/check/check-each-file.js';
import { Problem } from '../../../src/publish/problem.js';
import type { InputFile } from '../../../src/publish/read-input.js';

/** How long a server may take to show that it is there, in milliseconds. */
const PROBE_MILLISECONDS = 5_000;

/** A file that was read; the first of a dropped feed has no address but the one that it claims. */
export type KeptFile = Pick<InputFile, 'address' | 'bytes'>;

/** Passes files on, and keeps them to be shown. */
export function keepFiles(files: FeedFiles): { files: FeedFiles; kept: readonly KeptFile[] } {
  const kept: KeptFile[] = [];
  const keep = (file: InputFile): InputFile => {
    kept.push(file);
    return file;
  };
  return {
    files: {
      first: async () => keep(await files.first()),
      next: async (...where) => keep(await files.next(...where)),
    },
    kept,
  };
}

/** A feed of files on this computer. The one that no other leads to is the first that was given. */
export function filesDropped(files: readonly File[]): FeedFiles {
  const read = async (name: string, address?: string): Promise<InputFile> => {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Problem(`${name} is er niet bij. Kies het samen met het eerste.`);
    return { file: name, name, address, bytes: await bytesOf(file) };
  };
  return {
    first: () => read(files[0]?.name ?? ''),
    next: (address) => read(lastPart(address), address),
  };
}

/** One byte more than the limit tells that it is too large. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, MAXIMUM_BYTES + 1).arrayBuffer());
  } catch {
    throw new Problem(`${file.name} kan niet worden gelezen. Is het een map? Kies een bestand.`);
  }
}

function lastPart(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
}

/** A feed on the web, read as a visitor's browser reads it. */
export function filesAt(given: string, signal: AbortSignal): FeedFiles {
  const read = async (text: string): Promise<InputFile> => {
    const address = guardFeedAddress(text, location.href);
    if (address === undefined) {
      throw new Problem(`${text} is geen adres van een feed. Dat begint met https://`);
    }
    return { file: address, name: address, address, bytes: await fetchBytes(address, signal) };
  };
  return { first: () => read(given), next: read };
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return new Uint8Array(await download(address, signal, 'no-store'));
  } catch (thrown) {
    if (!(thrown instanceof FeedError)) throw thrown;
    if (thrown.fault === 'size') return new Uint8Array(MAXIMUM_BYTES + 1);
    throw new Problem(await reasonOf(thrown));
  }
}

/** Why an address gave no feed, for who can do something about it. */
async function reasonOf({ fault, address, cause }: FeedError): Promise<string> {
  if (fault === 'timeout') {
    return `${address} gaf de feed niet binnen 8 seconden. Een site wacht niet langer.`;
  }
  if (fault === 'status') {
    return `${address} geeft fout ${String(cause)}. Kijk of het adres klopt.`;
  }
  return (await isThere(address))
    ? `${address} is er, maar andere sites mogen het niet lezen. Laat de server dit meesturen: Access-Control-Allow-Origin: *`
    : `Er kwam geen antwoord van ${address}. Kijk of het adres klopt, en of u online bent.`;
}

/** Whether a server answers at all, though it lets no page read the answer (Fetch Standard, section 3.3.3). */
async function isThere(address: string): Promise<boolean> {
  try {
    await fetch(address, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PROBE_MILLISECONDS),
    });
    return true;
  } catch {
    return false;
  }
}
