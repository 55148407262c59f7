import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { readXml } from './read-xml.js';

/** A spreadsheet is a zip file: so much it may hold, unpacked, in so many parts. */
const MOST_BYTES = 100_000_000;
const MOST_PARTS = 10_000;

/** Thrown for a spreadsheet that unpacks to more than a spreadsheet of activities ever would. */
export class SpreadsheetTooLarge extends Error {
  override readonly name = 'SpreadsheetTooLarge';
}

/** How one part leads to another (ECMA-376, part 2, section 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The parts of a spreadsheet, each read from the disk when it is asked for, piece by piece. */
export class WorkbookPackage {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Throws for what is no zip file, and a SpreadsheetTooLarge. */
  static async open(path: string): Promise<WorkbookPackage> {
    const zip = await openPromise(path, { autoClose: false });
    try {
      return new WorkbookPackage(zip, await entriesOf(zip));
    } catch (thrown) {
      zip.close();
      throw thrown;
    }
  }

  close(): void {
    this.#zip.close();
  }

  /** The bytes of a part. Throws where it is not there, or holds more than it says. */
  async *part(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`The part ${name} is missing.`);
    yield* (await this.#zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  }

  /** Where a part leads to, or with '' the package itself: nowhere, when that is written nowhere. */
  async relationships(name: string): Promise<readonly Relationship[]> {
    const found: Relationship[] = [];
    const at = name.lastIndexOf('/') + 1;
    const listed = `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
    if (!this.#entries.has(listed)) return found;
    const read = readXml<Relationship>(this.part(listed), (emit) => ({
      open: (element, { Id: id = '', Type = '', Target = '' }) => {
        if (element !== 'Relationship') return;
        emit({ id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(Target, name) });
      },
    }));
    for await (const relationship of read) found.push(relationship);
    return found;
  }
}

/** The parts by their names, of which what the zip file says of itself is added up. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > MOST_BYTES || entries.size > MOST_PARTS) throw new SpreadsheetTooLarge();
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** A target is relative to the part that names it, or begins with the root. */
function resolve(target: string, from: string): string {
  return decodeURI(new URL(target, `https://package.invalid/${from}`).pathname.slice(1));
}
