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

interface Span {
  readonly start: number;
  readonly length: number;
}

/** So many characters are written at a time. */
const MOST_PENDING = 100_000;

/**
 * Records in a temporary file: memory holds no more than their ids and where each of them stands, so
 * that ten thousand take hardly more of it than a hundred. Values are plain data, as JSON has it.
 */
export class Spool<Value> implements Records<Value> {
  readonly #spans = new Map<string, Span>();
  /** Closed by the system, when the program ends. */
  readonly #file: number;
  #length = 0;
  #pending = '';

  constructor() {
    const { path } = temporaryFolder(join(tmpdir(), 'wtk-'));
    this.#file = openSync(join(path, 'records'), 'wx+', 0o600);
  }

  has(id: string): boolean {
    return this.#spans.has(id);
  }

  get(id: string): Value | undefined {
    const span = this.#spans.get(id);
    if (!span) return undefined;
    this.#flush();
    const bytes = Buffer.alloc(span.length);
    readSync(this.#file, bytes, 0, span.length, span.start);
    return JSON.parse(bytes.toString()) as Value;
  }

  set(id: string, value: Value): void {
    const text = JSON.stringify(value);
    const length = Buffer.byteLength(text);
    this.#spans.set(id, { start: this.#length, length });
    this.#pending += text;
    this.#length += length;
    if (this.#pending.length > MOST_PENDING) this.#flush();
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

  #flush(): void {
    if (this.#pending === '') return;
    writeFileSync(this.#file, this.#pending);
    this.#pending = '';
  }
}
