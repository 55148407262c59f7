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
  let inString = false;
  for (let index = 0; index < text.length && deepest <= MAXIMUM_DEPTH; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
