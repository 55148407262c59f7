import {
  type Node,
  type ParseError,
  createScanner,
  findNodeAtLocation,
  parseTree,
} from 'jsonc-parser';
import { MAXIMUM_BYTES } from '../../feed/download.js';
import { MAXIMUM_DEPTH } from '../../feed/parse-json.js';
import type { JsonPath } from './json-path.js';

/** Why a file can't be read as JSON, and from where on. */
export type SourceFault =
  | { readonly kind: 'file-size' | 'encoding' | 'nesting'; readonly offset: number }
  | { readonly kind: 'syntax'; readonly offset: number; readonly error: ParseError };

/** A place in a text, both numbers from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file of a feed as text that knows where each of its values stands. */
export class Source {
  /** In bytes; of a file that is too large it tells no more than that. */
  readonly size: number;
  readonly fault: SourceFault | undefined;
  /** What the file says; undefined when it can't be read. */
  readonly value: unknown;
  /** The same, as what stands where. */
  readonly root: Node | undefined;
  readonly #lineStarts: readonly number[];

  constructor(bytes: Uint8Array) {
    this.size = bytes.length;
    const text = bytes.length > MAXIMUM_BYTES ? undefined : decode(bytes);
    this.#lineStarts = startsOfLines(text ?? '');
    if (text === undefined) {
      const kind = bytes.length > MAXIMUM_BYTES ? 'file-size' : 'encoding';
      this.fault = { kind, offset: 0 };
      return;
    }
    const offset = tooDeepAt(text);
    if (offset !== undefined) {
      this.fault = { kind: 'nesting', offset };
      return;
    }
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error) {
      this.fault = { kind: 'syntax', offset: error.offset, error };
      return;
    }
    this.value = JSON.parse(text) as unknown;
    this.root = root;
  }

  /** Where a value begins; where it is missing, what it is missing from. */
  positionOf(at: JsonPath | number): Position {
    const offset = typeof at === 'number' ? at : (this.#nodeAt(at)?.offset ?? 0);
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  #nodeAt(path: JsonPath): Node | undefined {
    if (!this.root) return undefined;
    return findNodeAtLocation(this.root, [...path]) ?? this.#nodeAt(path.slice(0, -1));
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
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}

/** Where a text is nested deeper than a visitor's browser reads; the parser would overflow. */
function tooDeepAt(text: string): number | undefined {
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
