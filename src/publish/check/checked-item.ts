import type { Activity } from '../../campaign/activity.js';
import type { Story } from '../../campaign/story.js';
import type { Loss } from '../../feed/fields.js';
import { readFeed } from '../../feed/read-feed.js';
import { type CheckedFeed, type Json, asObject } from './checked-feed.js';
import type { JsonPath } from './json-path.js';
import type { Place } from './memory.js';
import { type Passage, passagesOf } from './passages.js';

/** One item of a feed, as it came and as a visitor's browser reads it. */
export interface CheckedItem {
  readonly feed: CheckedFeed;
  readonly path: JsonPath;
  readonly value: unknown;
  /** The same, or an empty object in the place of anything else. */
  readonly raw: Json;
  /** Its campaign part: its `_wtk`. */
  readonly own: Json;
  /** What a visitor's browser makes of it; none of the three when it can't be shown. */
  readonly story: Story | undefined;
  readonly activity: Activity | undefined;
  readonly withdrawn: string | undefined;
  /** What a visitor's browser leaves out of it, with paths from the top of the file. */
  readonly losses: readonly Loss[];
  /** The words that visitors read. */
  readonly passages: readonly Passage[];
  /** The place of an earlier item of the feed with the same key of the same kind. */
  readonly before: (kind: string, key: string) => Place | undefined;
}

/** Reads the item at a path by itself, as if it were the only one of its feed. */
export function readItem(
  feed: CheckedFeed,
  path: readonly [string, number],
  value: unknown,
  before: CheckedItem['before'],
): CheckedItem {
  const { language, authors, author } = feed.raw;
  const [, index] = path;
  const { campaign, withdrawn, losses } = readFeed(
    { language, authors, author, items: [value] },
    feed.address,
  );
  const raw = asObject(value);
  return {
    feed,
    path,
    value,
    raw,
    own: asObject(raw['_wtk']),
    story: campaign.stories[0],
    activity: campaign.activities[0],
    withdrawn: withdrawn[0],
    losses: losses.flatMap((loss) => ofItem(loss, index)),
    passages: passagesOf(raw, path),
    before,
  };
}

/** A loss of the only item, as one of the item at its own index; none where it is the feed's own. */
function ofItem({ path, expected }: Loss, index: number): Loss[] {
  return path.startsWith('items[0]')
    ? [{ path: path.replace('items[0]', `items[${index}]`), expected }]
    : [];
}
