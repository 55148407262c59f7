import { isObject } from '../../feed/fields.js';
import type { JsonPath } from './json-path.js';

/** An address as a feed writes it. */
export interface WrittenLink {
  readonly path: JsonPath;
  readonly text: string;
}

/** The keys of JSON Feed and of ours that hold an address to follow or to load. */
const KEYS = new Set([
  'url',
  'external_url',
  'home_page_url',
  'registrationUrl',
  'avatar',
  'icon',
  'favicon',
]);

/** Every address in a value, at any depth; `path` is the value's own. */
export function linksIn(value: unknown, path: JsonPath): WrittenLink[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => linksIn(one, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? KEYS.has(key)
        ? [{ path: [...path, key], text: child }]
        : []
      : linksIn(child, [...path, key]),
  );
}
