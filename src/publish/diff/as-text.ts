import { isObject } from '../../feed/fields.js';

/**
 * Any value of a campaign in the words that it holds, to be compared and shown: of a tree its
 * words, of a moment its day and time, of a place its lines; empty for undefined.
 */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(separatorOf(value));
  if (typeof value === 'string') return value;
  if (!isObject(value)) return JSON.stringify(value);
  const { children, type, ...rest } = value;
  // A link that leads elsewhere is a change, though its words may be the same.
  const own = Object.values(rest).map(asText).filter(Boolean).join(', ');
  if (children === undefined) return own;
  const words = asText(children);
  return type === 'link' && own ? `${words} (${own})` : words;
}

/** Words within a paragraph follow each other; paragraphs stand apart, and so does all else. */
function separatorOf(list: readonly unknown[]): string {
  const types = new Set(list.map((one) => (isObject(one) ? one['type'] : undefined)));
  if (['text', 'emphasis', 'strong', 'link'].some((type) => types.has(type))) return '';
  return types.has(undefined) ? ', ' : ' ';
}
