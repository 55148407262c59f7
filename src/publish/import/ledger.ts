import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { JSONParser } from '@streamparser/json';
import { isObject } from '../../feed/fields.js';
import { type Records, Spool } from '../spool.js';
import { writeSafely } from '../write-safely.js';
import type { Imported } from './imported.js';
import type { Fields } from './merge-fields.js';

/** What import wrote last: without it nobody could tell an editor's change from the source's. */
const LEDGER_FILE = '.wtk/imported.json';

type Kind = Imported['kind'];

const KINDS = ['activities', 'stories'] as const satisfies readonly Kind[];

/** Thrown for a ledger that is no JSON. */
export class BrokenLedger extends Error {
  override readonly name = 'BrokenLedger';
}

/** What each source last said of each activity and story. */
export class Ledger {
  readonly #path: string;
  readonly #entries: Readonly<Record<Kind, Records<Fields>>> = {
    activities: new Spool(),
    stories: new Spool(),
  };
  #isChanged = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Opens the one of a content folder. One that is no JSON throws a BrokenLedger. */
  static async open(folder: string): Promise<Ledger> {
    const ledger = new Ledger(join(folder, LEDGER_FILE));
    try {
      await ledger.#read();
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
    }
    return ledger;
  }

  /** What the source said last time; undefined for what it had not yet. */
  last(kind: Kind, id: string): Fields | undefined {
    return this.#entries[kind].get(id);
  }

  remember(kind: Kind, id: string, fields: Fields): void {
    if (JSON.stringify(fields) === JSON.stringify(this.last(kind, id))) return;
    this.#entries[kind].set(id, fields);
    this.#isChanged = true;
  }

  /** Writes it, if anything in it has changed. */
  async save(): Promise<void> {
    if (this.#isChanged) await writeSafely(this.#path, this.#pieces());
    this.#isChanged = false;
  }

  /** Entry by entry, as it can be of any length. */
  async #read(): Promise<void> {
    const parser = new JSONParser({ paths: KINDS.map((kind) => `$.${kind}.*`), keepStack: false });
    parser.onValue = ({ key, value, stack }) => {
      const kind = KINDS.find((one) => one === stack.at(-1)?.key);
      if (kind && isObject(value)) this.#entries[kind].set(String(key), value);
    };
    for await (const chunk of createReadStream(this.#path) as AsyncIterable<Buffer>) {
      parse(() => parser.write(chunk));
    }
    if (!parser.isEnded) parse(() => parser.end());
  }

  /** An entry a line, in the order of the ids: a small change of content is a small change of it. */
  *#pieces(): Generator<string> {
    for (const [at, kind] of KINDS.entries()) {
      yield `${at === 0 ? '{\n' : '\n},\n'}"${kind}":{\n`;
      const ids = [...this.#entries[kind].keys()].sort();
      for (const [position, id] of ids.entries()) {
        const fields = JSON.stringify(this.last(kind, id));
        yield `${position === 0 ? '' : ',\n'}${JSON.stringify(id)}:${fields}`;
      }
    }
    yield '\n}\n}\n';
  }
}

/** The parser throws plain errors. */
function parse(act: () => void): void {
  try {
    act();
  } catch (thrown) {
    throw new BrokenLedger(String(thrown));
  }
}
