import type { Activity } from '../../campaign/activity.js';
import { filterActivities } from '../../campaign/filter-activities.js';
import { icalendar } from '../../campaign/icalendar.js';
import { amsterdamMoment } from '../../campaign/moment.js';
import { type Region, allRegions } from '../../campaign/regions.js';
import { structuredData } from '../../campaign/structured-data.js';
import type { Loss } from '../../feed/fields.js';
import { readFeed } from '../../feed/read-feed.js';
import { type BuiltFile, feedFiles } from './feed-files.js';
import type { WholeFeed } from './make-feed.js';
import { storyRss } from './story-rss.js';

/** The whole of what a content folder becomes, but for the pictures and recordings. */
export interface Built {
  readonly files: readonly BuiltFile[];
  /** What a visitor's browser would not take over. */
  readonly losses: readonly Loss[];
  readonly counts: { readonly stories: number; readonly activities: number };
}

/** Makes every file of a feed that will be at the address. They all stand side by side, so that one address leads to another. */
export function makeFiles(feed: WholeFeed, address: string, now: number): Built {
  const { campaign, losses } = readFeed(
    JSON.parse(JSON.stringify({ ...feed.top, items: feed.items })),
    address,
  );
  const { activities, stories } = campaign;
  const stamp = stampOf(feed, now);
  const regional = ggdRegions().flatMap((region) => regionFiles(region, feed, activities, stamp));
  return {
    losses,
    counts: { stories: stories.length, activities: activities.length },
    files: [
      ...feedFiles('feed', feed),
      ...calendar('activities', activities, stamp),
      ...regional,
      { name: 'activities.jsonld', text: jsonLd(activities) },
      { name: 'stories.rss', text: storyRss(campaign, amsterdamMoment(now)) },
    ],
  };
}

/** The regions that have files of their own. */
export function ggdRegions(): readonly Region[] {
  return allRegions().filter(({ kind }) => kind === 'ggd');
}

/** The same feed with the activities that are for a region, what is for the whole country among them. */
function regionFiles(
  region: Region,
  { top, items }: WholeFeed,
  activities: readonly Activity[],
  stamp: string,
): BuiltFile[] {
  const own = filterActivities(activities, { region });
  const ids = new Set(own.map(({ id }) => id));
  const kept = items.filter(
    (item) => !('type' in item._wtk) || item._wtk.type !== 'activity' || ids.has(item.id),
  );
  return [
    ...feedFiles(`feed-${region.code}`, { top, items: kept }),
    ...calendar(`activities-${region.code}`, own, stamp),
  ];
}

/** A calendar without an entry is none (RFC 5545, section 3.6). */
function calendar(name: string, activities: readonly Activity[], stamp: string): BuiltFile[] {
  if (activities.length === 0) return [];
  return [{ name: `${name}.ics`, text: icalendar(activities, { discreet: false, now: stamp }) }];
}

function jsonLd(activities: readonly Activity[]): string {
  const events = activities.map(structuredData).filter((event) => event !== undefined);
  return `[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]\n`;
}

/**
 * When calendars are told that their entries were made: the last change that the content speaks
 * of, so that the same content gives the same bytes.
 */
function stampOf({ items }: WholeFeed, now: number): string {
  const instants = items
    .flatMap((item) =>
      'type' in item._wtk && 'date_published' in item
        ? [item.date_modified, item.date_published]
        : [],
    )
    .map((moment) => Date.parse(moment ?? ''))
    .filter((instant) => instant <= now);
  return new Date(Math.max(0, ...instants)).toISOString();
}
