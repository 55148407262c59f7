import { type Node, type ParseError, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { MAXIMUM_BYTES } from '../../feed/download.js';
import type { JsonPath } from './json-path.js';
import { type Outline, type RepeatedKey, outlineOf, tooDeepAt } from './outline.js';

/** Why a file can't be read as JSON, and from where on. */
export type SourceFault =
  | { readonly kind: 'file-size' | 'encoding' | 'nesting'; readonly offset: number }
  | { readonly kind: 'syntax'; readonly offset: number; readonly error: ParseError };

/** A place in a text, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of the text that is JSON by itself, and where each of its values stands. */
interface Part {
  readonly index: number | undefined;
  readonly root: Node | undefined;
}

/**
 * A file of a feed as text that knows where each of its values stands. Its items are read one by
 * one, as they are asked for, so that many take no more memory than a few.
 */
export class Source {
  /** In bytes; of a file that is too large it tells no more than that. */
  readonly size: number;
  readonly fault: SourceFault | undefined;
  /** What the file says, its list of items empty; undefined when it can't be read. */
  readonly top: unknown;
  readonly #text: string;
  readonly #outline: Outline;
  readonly #lineStarts: readonly number[];
  #part: Part | undefined;

  constructor(bytes: Uint8Array) {
    this.size = bytes.length;
    const text = bytes.length > MAXIMUM_BYTES ? undefined : decode(bytes);
    this.#text = text ?? '';
    this.#lineStarts = startsOfLines(this.#text);
    const offset = tooDeepAt(this.#text);
    // What is nested too deep, no parser is given.
    this.#outline = outlineOf(offset === undefined ? this.#text : '');
    this.fault =
      text === undefined
        ? { kind: bytes.length > MAXIMUM_BYTES ? 'file-size' : 'encoding', offset: 0 }
        : offset === undefined
          ? this.#syntaxFault()
          : { kind: 'nesting', offset };
    if (!this.fault) this.top = JSON.parse(this.#topText()) as unknown;
  }

  /** How many items the file has. */
  get count(): number {
    return this.#outline.items.length;
  }

  /** The keys that stand twice in one object. */
  get repeatedKeys(): readonly RepeatedKey[] {
    return this.#outline.repeatedKeys;
  }

  /** What an item says; undefined where there is none. */
  item(index: number): unknown {
    const text = this.#textOf(index);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Where a value begins; where it is missing, what it is missing from. */
  positionOf(at: JsonPath | number): Position {
    const offset = typeof at === 'number' ? at : this.#offsetOf(at);
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  #syntaxFault(): SourceFault | undefined {
    const { error } = this.#outline;
    return error && { kind: 'syntax', offset: error.offset, error };
  }

  #offsetOf(path: JsonPath): number {
    if (this.fault) return 0;
    const [list, index, ...within] = path;
    const span = list === 'items' ? this.#outline.items[Number(index)] : undefined;
    if (span && within.length === 0) return span.start;
    if (span) return span.start + (nodeAt(this.#rootOf(Number(index)), within)?.offset ?? 0);
    const offset = nodeAt(this.#rootOf(undefined), path)?.offset ?? 0;
    const { start, end } = this.#outline.list;
    return offset < start ? offset : offset + end - start;
  }

  /** Places are asked for one item after another: the last one is kept. */
  #rootOf(index: number | undefined): Node | undefined {
    if (!this.#part || this.#part.index !== index) {
      const text = index === undefined ? this.#topText() : this.#textOf(index);
      this.#part = { index, root: parseTree(text ?? '') };
    }
    return this.#part.root;
  }

  #textOf(index: number): string | undefined {
    const span = this.#outline.items[index];
    return span && this.#text.slice(span.start, span.end);
  }

  /** The text without what is between the brackets of its items. */
  #topText(): string {
    const { start, end } = this.#outline.list;
    return this.#text.slice(0, start) + this.#text.slice(end);
  }

  /** The last line that begins at the offset or before it, by halving. */
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function nodeAt(root: Node | undefined, path: JsonPath): Node | undefined {
  if (!root) return undefined;
  return findNodeAtLocation(root, [...path]) ?? nodeAt(root, path.slice(0, -1));
}

/** UTF-8 alone, as JSON on the web is (RFC 8259, section 8.1). A NUL is in no text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
