import { openSync, readSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** What is known by an id, one by one, in the order in which the ids came. A Map is this as well. */
export interface Records<Value> extends Iterable<readonly [string, Value]> {
  has(id: string): boolean;
  get(id: string): Value | undefined;
  set(id: string, value: Value): unknown;
  keys(): Iterable<string>;
  values(): Iterable<Value>;
}

/** So many characters are written at a time. */
const MOST_PENDING = 100_000;

/** Where a text stands in a file, in bytes. */
interface Span {
  readonly start: number;
  readonly length: number;
}

/** Texts in a temporary file, which take no memory there. */
class TextFile {
  /** Closed by the system, when the program ends. */
  readonly #file: number;
  #length = 0;
  #pending = '';

  constructor() {
    const { path } = temporaryFolder(join(tmpdir(), 'wtk-'));
    this.#file = openSync(join(path, 'texts'), 'wx+', 0o600);
  }

  append(text: string): Span {
    const span = { start: this.#length, length: Buffer.byteLength(text) };
    this.#pending += text;
    this.#length += span.length;
    if (this.#pending.length > MOST_PENDING) this.#flush();
    return span;
  }

  read({ start, length }: Span): string {
    this.#flush();
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, start);
    return bytes.toString();
  }

  #flush(): void {
    if (this.#pending === '') return;
    writeFileSync(this.#file, this.#pending);
    this.#pending = '';
  }
}

/**
 * Records in a temporary file: memory holds no more than their ids and where each of them stands, so
 * that ten thousand take hardly more of it than a hundred. Values are plain data, as JSON has it.
 */
export class Spool<Value> implements Records<Value> {
  readonly #spans = new Map<string, Span>();
  readonly #file = new TextFile();

  has(id: string): boolean {
    return this.#spans.has(id);
  }

  get(id: string): Value | undefined {
    const span = this.#spans.get(id);
    return span && (JSON.parse(this.#file.read(span)) as Value);
  }

  set(id: string, value: Value): void {
    this.#spans.set(id, this.#file.append(JSON.stringify(value)));
  }

  keys(): Iterable<string> {
    return this.#spans.keys();
  }

  *values(): Generator<Value> {
    for (const [, value] of this) yield value;
  }

  *[Symbol.iterator](): Generator<[string, Value]> {
    for (const id of this.#spans.keys()) {
      const value = this.get(id);
      if (value !== undefined) yield [id, value];
    }
  }
}

/** Texts in a temporary file, by their places in the order in which they came. */
export class TextList {
  readonly #starts: number[] = [0];
  readonly #file = new TextFile();

  add(text: string): void {
    const { start, length } = this.#file.append(text);
    this.#starts.push(start + length);
  }

  /** The text at a place, from 0; undefined where there is none. */
  at(place: number): string | undefined {
    const [start, end] = [this.#starts[place], this.#starts[place + 1]];
    if (start === undefined || end === undefined) return undefined;
    return this.#file.read({ start, length: end - start });
  }
}
