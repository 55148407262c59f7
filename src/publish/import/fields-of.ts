import { isObject } from '../../feed/fields.js';
import { COLUMNS, type Column } from '../content/activity-columns.js';
import { plainOfHtml } from './html.js';

/** An object of somebody else's JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The object that stands there; an empty one where something else does, such as `[]` or `false`. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The entries of a list; what is no list is one entry, and nothing is none. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text or a number, as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The words of what may be HTML, or be written as if it were. */
export function wordsOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : plainOfHtml(text) || undefined;
}

/** What a column takes of it; undefined for anything else. */
export function cellOf(column: Column, value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : COLUMNS[column].kind.read(text) || undefined;
}
