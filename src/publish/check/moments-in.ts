import type { Json } from './checked-feed.js';
import type { CheckedItem } from './checked-item.js';
import type { JsonPath } from './json-path.js';

/** A moment as a feed writes it, which may be none. */
export interface WrittenMoment {
  readonly path: JsonPath;
  readonly text: string;
}

const OF_ACTIVITIES = ['startDate', 'endDate', 'previousStartDate'];
const OF_ITEMS = ['date_published', 'date_modified'];

/** The moments of an item, as they are written. */
export function momentsIn({ raw, own, path }: CheckedItem): readonly WrittenMoment[] {
  const written = (holder: Json, around: JsonPath, key: string): WrittenMoment[] => {
    const text = holder[key];
    return typeof text === 'string' ? [{ path: [...around, key], text }] : [];
  };
  return [
    ...OF_ITEMS.flatMap((key) => written(raw, path, key)),
    ...OF_ACTIVITIES.flatMap((key) => written(own, [...path, '_wtk'], key)),
  ];
}
