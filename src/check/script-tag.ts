import { KIT_FILES, runningCopies } from './kit.js';

/** What is at the address of a script. */
export interface Served {
  /** What the server answers; undefined where it can't be asked. */
  readonly status: number | undefined;
  /** The hash of the bytes that it sends; undefined where a page can't reckon it, as over http. */
  readonly hash: string | undefined;
  /** The hash that `integrity.json` beside it names. */
  readonly published: string | undefined;
}

/** A script tag of the kit on the page. */
export interface ScriptTag {
  readonly element: HTMLScriptElement;
  readonly file: string;
  readonly address: string;
  /** Whether a copy from this file runs, from this tag or another. */
  readonly isRunning: boolean;
  /** Whether something holds it back until the visitor consents or moves. */
  readonly isHeld: boolean;
  /** Only looked at when it does not run. */
  readonly served: Served | undefined;
}

/** Where consent managers and speed plug-ins put the address of a script that they hold back. */
const ADDRESSES = ['src', 'data-src', 'data-rocket-src', 'data-cmp-src'];

/** The types that make a script a script (HTML, "JavaScript MIME type"). */
const SCRIPT_TYPES = /^(|module|(text|application)\/(java|ecma)script)$/i;

/** The kit's script tags on the page. */
export async function findScripts(): Promise<readonly ScriptTag[]> {
  return (await Promise.all([...document.scripts].map(readScript))).flat();
}

async function readScript(element: HTMLScriptElement): Promise<ScriptTag[]> {
  const address = addressOf(element);
  const file = address && fileOf(address);
  if (!address || !file || !KIT_FILES.includes(file)) return [];
  const isRunning = runningCopies()[file] !== undefined;
  const isHeld = !element.src || !SCRIPT_TYPES.test(element.type);
  const served = isRunning || isHeld ? undefined : await ask(address, file);
  return [{ element, file, address, isRunning, isHeld, served }];
}

/** The hash that is published for a file in the folder of an address. */
async function publishedHash(address: string, file: string): Promise<string | undefined> {
  const beside = new URL('integrity.json', address).href;
  try {
    const { files } = (await (await get(beside)).json()) as { files: Record<string, string> };
    return files[file];
  } catch {
    return undefined;
  }
}

function addressOf(element: Element): string | undefined {
  const written = ADDRESSES.map((name) => element.getAttribute(name)).find(Boolean);
  return written ? new URL(written, document.baseURI).href : undefined;
}

function fileOf(address: string): string | undefined {
  return new URL(address).pathname.split('/').at(-1);
}

async function ask(address: string, file: string): Promise<Served> {
  const published = await publishedHash(address, file);
  try {
    const response = await get(address);
    const hash = response.ok ? await hashOf(await response.arrayBuffer()) : undefined;
    return { status: response.status, hash, published };
  } catch {
    return { status: undefined, hash: undefined, published };
  }
}

function get(address: string): Promise<Response> {
  return fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
}

/** The file's hash as `integrity` writes it. A page that came over plain http can't reckon one. */
async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
