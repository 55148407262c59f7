import { type Moment, parseMoment } from '../campaign/moment.js';
import { guardAddress, guardLink } from './address.js';

/** Something in a feed that was not taken over, and where it stood. */
export interface Loss {
  /** Such as `items[3]._wtk.startDate`. */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
}

const MAXIMUM_TEXT = 20_000;
const MAXIMUM_ENTRIES = 10_000;

/** Thrown for a field that its object can't do without; the object is lost, its neighbours stay. */
export class MissingField extends Error {
  override readonly name = 'MissingField';
}

/**
 * The fields of one object of untrusted JSON. A field that is absent or null reads as undefined;
 * one that is there and broken too, and is reported. Keys of the prototype are never read.
 */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #losses: Loss[];
  /** The address of the file, which relative addresses in it are read against. */
  readonly #base: string;

  constructor(value: unknown, path: string, base: string, losses: Loss[]) {
    this.#object = isObject(value) ? value : {};
    this.#path = path;
    this.#base = base;
    this.#losses = losses;
    if (!isObject(value)) this.#lose('', 'an object');
  }

  /** Text of some length, without the space around it. */
  text(key: string): string | undefined {
    return this.#read(key, `text of 1 to ${MAXIMUM_TEXT} characters`, asText);
  }

  /** An id: text, or the number that some feeds write. */
  id(key: string): string | undefined {
    return this.#read(key, 'text or a number', (value) =>
      asText(typeof value === 'number' ? String(value) : value),
    );
  }

  /** An address that passed the guard, whole. */
  address(key: string): string | undefined {
    return this.#read(key, 'an https address', (value) =>
      isShort(value) ? guardAddress(value, this.#base) : undefined,
    );
  }

  /** An address to follow: the same, or that of a mailbox. */
  link(key: string): string | undefined {
    return this.#read(key, 'an https address, or a mailto: one', (value) =>
      isShort(value) ? guardLink(value, this.#base) : undefined,
    );
  }

  moment(key: string): Moment | undefined {
    return this.#read(key, 'a date, or a date and time', (value) =>
      typeof value === 'string' ? parseMoment(value) : undefined,
    );
  }

  language(key: string): string | undefined {
    return this.#read(key, 'a language tag', (value) =>
      isShort(value) && isLanguageTag(value) ? value : undefined,
    );
  }

  /** What something costs, in euros. */
  amount(key: string): number | undefined {
    return this.#read(key, 'an amount in euros', (value) =>
      typeof value === 'number' && value >= 0 && value < 100_000 ? value : undefined,
    );
  }

  /** A number above nought. */
  number(key: string): number | undefined {
    return this.#read(key, 'a number above 0', (value) =>
      typeof value === 'number' && value > 0 ? value : undefined,
    );
  }

  boolean(key: string): boolean | undefined {
    return this.#read(key, 'true or false', (value) =>
      typeof value === 'boolean' ? value : undefined,
    );
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    if (!this.has(key)) return undefined;
    const value = values.find((known) => known === this.#object[key]);
    // What is expected is said of a loss alone: to put it together takes longer than to read.
    if (value === undefined) this.#lose(key, `one of ${values.join(', ')}`);
    return value;
  }

  /** The fields of the object under a key; undefined when there is none. */
  object(key: string): Fields | undefined {
    return this.#read(key, 'an object', (value) =>
      isObject(value) ? new Fields(value, this.#pathOf(key), this.#base, this.#losses) : undefined,
    );
  }

  /** What `readOne` makes of each entry of a list; what it throws a MissingField for is left out. */
  objects<Value>(key: string, readOne: (fields: Fields) => Value): Value[] {
    return this.#entries(key, (value, path) => {
      try {
        return readOne(new Fields(value, path, this.#base, this.#losses));
      } catch (thrown) {
        if (thrown instanceof MissingField) return undefined;
        throw thrown;
      }
    });
  }

  /** The texts of a list, those alone that `accept` takes. */
  texts<Value extends string>(
    key: string,
    expected: string,
    accept: (text: string) => text is Value,
  ): Value[] {
    return this.#entries(key, (value, path) => {
      const text = asText(value);
      if (text !== undefined && accept(text)) return text;
      this.#losses.push({ path, expected });
      return undefined;
    });
  }

  /** Whether the key is there at all, with anything in it. */
  has(key: string): boolean {
    return Object.hasOwn(this.#object, key) && this.#object[key] != null;
  }

  /** The value as it came, for a reader of its own. */
  raw(key: string): unknown {
    return this.has(key) ? this.#object[key] : undefined;
  }

  /** Insists on a value that the object can't do without. */
  need<Value>(key: string, value: Value | undefined): Value {
    if (value !== undefined) return value;
    if (!this.has(key)) this.#lose(key, 'a value, which is missing');
    throw new MissingField(this.#pathOf(key));
  }

  /** Reports that what stands under a key could not be taken over. */
  lose(key: string, expected: string): void {
    this.#lose(key, expected);
  }

  #read<Value>(
    key: string,
    expected: string,
    accept: (value: unknown) => Value | undefined,
  ): Value | undefined {
    if (!this.has(key)) return undefined;
    const value = accept(this.#object[key]);
    if (value === undefined) this.#lose(key, expected);
    return value;
  }

  #entries<Value>(
    key: string,
    readOne: (value: unknown, path: string) => Value | undefined,
  ): Value[] {
    const list: readonly unknown[] =
      this.#read(key, 'a list', (value) => (Array.isArray(value) ? value : undefined)) ?? [];
    const entries: Value[] = [];
    if (list.length > MAXIMUM_ENTRIES) this.#lose(key, `at most ${MAXIMUM_ENTRIES} entries`);
    // No `entries()`: prototype.js makes a plain list of it.
    list.slice(0, MAXIMUM_ENTRIES).forEach((value, index) => {
      const entry = readOne(value, `${this.#pathOf(key)}[${index}]`);
      if (entry !== undefined) entries.push(entry);
    });
    return entries;
  }

  #pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  #lose(key: string, expected: string): void {
    this.#losses.push({ path: key === '' ? this.#path : this.#pathOf(key), expected });
  }
}

/** A language tag (BCP 47, section 2.1, loosely). */
export function isLanguageTag(text: string): text is string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a string that is no longer than a visitor's browser takes over. */
export function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAXIMUM_TEXT;
}

function asText(value: unknown): string | undefined {
  return isShort(value) ? inOrder(value).trim() || undefined : undefined;
}

/**
 * Text without what turns the order of the letters after it, with which one host or number can be
 * made to look like another (Unicode's bidirectional embeddings, overrides and isolates).
 */
export function inOrder(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
