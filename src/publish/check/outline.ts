import { type JSONVisitor, type ParseError, createScanner, visit } from 'jsonc-parser';
import { MAXIMUM_DEPTH } from '../../feed/parse-json.js';

/** A part of a text, from where it starts to before where it ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key that the same object has had before, and where it stands again. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Where the items of a feed stand in its text, and what is wrong with the text itself. */
export interface Outline {
  /** What stands between the brackets of `items`; empty where there are none. */
  readonly list: Span;
  readonly items: readonly Span[];
  readonly repeatedKeys: readonly RepeatedKey[];
  /** The first thing for which the text is no JSON. */
  readonly error: ParseError | undefined;
}

/** Goes through a text once, token by token. Nothing of what the items say is kept. */
export function outlineOf(text: string): Outline {
  const outliner = new Outliner();
  visit(text, outliner.visitor, { disallowComments: true });
  return outliner;
}

/** Where a text is nested deeper than a visitor's browser reads; the parser would overflow. */
export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if ('{['.includes(text.charAt(offset))) depth += 1;
    if ('}]'.includes(text.charAt(offset))) depth -= 1;
    if (depth > MAXIMUM_DEPTH) return offset;
  }
  return undefined;
}

/** An item is what begins this deep: in the list that is in the feed. */
const DEPTH_OF_ITEMS = 2;

class Outliner implements Outline {
  list: Span = { start: 0, end: 0 };
  items: Span[] = [];
  readonly repeatedKeys: RepeatedKey[] = [];
  error: ParseError | undefined;
  /** The keys of each object or list that is open, the innermost last. */
  readonly #open: Set<string>[] = [];
  #isInItems = false;
  #topKey: string | undefined;
  #itemStart = 0;

  readonly visitor: JSONVisitor = {
    onObjectBegin: (offset) => {
      this.#begin(offset);
    },
    onArrayBegin: (offset, length) => {
      this.#begin(offset);
      if (this.#topKey !== 'items' || this.#open.length !== DEPTH_OF_ITEMS) return;
      // Of two lists the last one counts, as everywhere in JSON.
      this.#isInItems = true;
      this.items = [];
      this.list = { start: offset + length, end: offset + length };
    },
    onObjectProperty: (key, offset) => {
      const keys = this.#open.at(-1);
      if (keys?.has(key)) this.repeatedKeys.push({ key, offset });
      keys?.add(key);
      if (this.#open.length === 1) this.#topKey = key;
    },
    onLiteralValue: (_, start, length) => {
      if (this.#isAmongItems) this.items.push({ start, end: start + length });
    },
    onObjectEnd: (offset, length) => {
      this.#end(offset + length);
    },
    onArrayEnd: (offset, length) => {
      this.#end(offset + length);
      if (!this.#isInItems || this.#open.length > 1) return;
      this.#isInItems = false;
      this.list = { ...this.list, end: offset };
    },
    onError: (error, offset, length) => {
      this.error ??= { error, offset, length };
    },
  };

  /** Whether what begins or has ended here is an item. */
  get #isAmongItems(): boolean {
    return this.#isInItems && this.#open.length === DEPTH_OF_ITEMS;
  }

  #begin(offset: number): void {
    if (this.#isAmongItems) this.#itemStart = offset;
    this.#open.push(new Set());
  }

  #end(offset: number): void {
    this.#open.pop();
    if (this.#isAmongItems) this.items.push({ start: this.#itemStart, end: offset });
  }
}
