import { FeedError } from './feed-error.js';

export const MAXIMUM_DEPTH = 32;

/** What a file of JSON says: UTF-8, as JSON on the web is. Throws a FeedError. */
export function parseFile(bytes: ArrayBuffer, address: string): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch (thrown) {
    throw new FeedError('json', address, thrown);
  }
}

/**
 * JSON.parse for a stranger's text. Millions of opening brackets take an engine seconds to parse,
 * so the depth is counted first. Throws a SyntaxError.
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > MAXIMUM_DEPTH) throw new SyntaxError('nested too deeply');
  return JSON.parse(text) as unknown;
}

/** The deepest nesting of arrays and objects (RFC 8259), up to where it passes the limit. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length && deepest <= MAXIMUM_DEPTH; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}

/** Where the string ends that begins at a quote; most of a feed is in strings, and is leapt over. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
