import { isShort } from '../../feed/fields.js';
import { type Json, asObject } from './checked-feed.js';
import type { JsonPath } from './json-path.js';

/** Words that a visitor reads in one piece, such as a title or a paragraph. */
export interface Passage {
  readonly path: JsonPath;
  readonly text: string;
}

/** The fields of an item, and of its `_wtk`, that hold words or a tree of them. */
const FIELDS = ['title', 'summary', 'content_text'];
const OWN_FIELDS = [
  'narratorLabel',
  'contentNote',
  'happened',
  'helped',
  'how',
  'lesson',
  'discussion',
];

/** The passages of an item, in the order to read them. */
export function passagesOf(item: Json, path: JsonPath): readonly Passage[] {
  const own = asObject(item['_wtk']);
  return [
    ...FIELDS.flatMap((key) => passagesIn(item[key], [...path, key])),
    ...OWN_FIELDS.flatMap((key) => passagesIn(own[key], [...path, '_wtk', key])),
  ];
}

/**
 * The passages of a text, a list of texts or a tree of rich text: one for each paragraph. Text that
 * is longer than a visitor's browser takes over is none.
 */
export function passagesIn(value: unknown, path: JsonPath): Passage[] {
  if (isShort(value)) return value.trim() === '' ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, at) => passagesIn(one, [...path, at]));
  const { type, children } = asObject(value);
  if (type === 'paragraph') return [{ path, text: wordsOf(children) }];
  return Array.isArray(children) ? passagesIn(children, [...path, 'children']) : [];
}

function wordsOf(inlines: unknown): string {
  if (!Array.isArray(inlines)) return '';
  return inlines
    .map(asObject)
    .map(({ value, children }) => (isShort(value) ? value : wordsOf(children)))
    .join('');
}
