import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../feed/fields.js';
import { writeSafely } from '../write-safely.js';
import type { Imported } from './imported.js';
import type { Fields } from './merge-fields.js';

/** What import wrote last: without it nobody could tell an editor's change from the source's. */
const LEDGER_FILE = '.wtk/imported.json';

type Kind = Imported['kind'];

/** What each source last said of each activity and story. */
export class Ledger {
  readonly #path: string;
  readonly #entries: Record<Kind, Map<string, Fields>>;
  #before: string;

  private constructor(path: string, text: string) {
    this.#path = path;
    this.#before = text;
    const value: unknown = text === '' ? {} : JSON.parse(text);
    this.#entries = {
      activities: entriesOf(value, 'activities'),
      stories: entriesOf(value, 'stories'),
    };
  }

  /** Opens the one of a content folder. One that can't be read throws. */
  static async open(folder: string): Promise<Ledger> {
    const path = join(folder, LEDGER_FILE);
    const text = await readFile(path, 'utf8').catch((thrown: unknown) => {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw thrown;
    });
    return new Ledger(path, text);
  }

  /** What the source said last time; undefined for what it had not yet. */
  last(kind: Kind, id: string): Fields | undefined {
    return this.#entries[kind].get(id);
  }

  remember(kind: Kind, id: string, fields: Fields): void {
    this.#entries[kind].set(id, fields);
  }

  /** Writes it, if anything in it has changed. */
  async save(): Promise<void> {
    const lines = (['activities', 'stories'] as const).map((kind) => {
      const entries = [...this.#entries[kind]].sort(([a], [b]) => (a < b ? -1 : 1));
      const each = entries.map(([id, fields]) => `${JSON.stringify(id)}:${JSON.stringify(fields)}`);
      return `"${kind}":{\n${each.join(',\n')}\n}`;
    });
    const text = `{\n${lines.join(',\n')}\n}\n`;
    if (text === this.#before) return;
    await writeSafely(this.#path, text);
    this.#before = text;
  }
}

function entriesOf(value: unknown, kind: Kind): Map<string, Fields> {
  const entries = isObject(value) ? value[kind] : undefined;
  const map = new Map<string, Fields>();
  for (const [id, fields] of Object.entries(isObject(entries) ? entries : {})) {
    if (isObject(fields)) map.set(id, fields);
  }
  return map;
}
