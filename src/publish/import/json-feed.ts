import type { Activity } from '../../campaign/activity.js';
import type { Moment } from '../../campaign/moment.js';
import type { RichText } from '../../campaign/rich-text.js';
import type { Story } from '../../campaign/story.js';
import { isObject } from '../../feed/fields.js';
import { readFeed } from '../../feed/read-feed.js';
import type { ActivityRow } from '../content/activity-columns.js';
import { splitMoments } from '../content/activity-table.js';
import { momentCell } from '../content/cells.js';
import type { Fault } from '../content/fault.js';
import { type Section, type StoryFields, readFields } from '../content/story-fields.js';
import { readSections } from '../content/story-file.js';
import { markdownTree } from './html.js';
import { type Imported, known } from './imported.js';

/** Stands for where the feed was, against which nothing in it is read: relative addresses stay so. */
const SOMEWHERE = 'https://feed.invalid/feed.json';

/**
 * The items of a JSON Feed 1.1: ours, with activities and with stories as trees, or anybody's, whose
 * `content_html` becomes a tree.
 */
export function readJsonFeed(value: unknown, file: string, faults: Fault[]): Imported[] {
  const { campaign, withdrawn, losses } = readFeed(value, SOMEWHERE);
  for (const { path } of losses) faults.push({ kind: 'bad-value', file, name: path });
  const raw = rawItems(value);
  return [
    ...campaign.stories.map((story): Imported => {
      const item = raw.get(story.id) ?? {};
      return { kind: 'stories', id: story.id, fields: storyFields(story, item, file, faults) };
    }),
    ...campaign.activities.map((activity): Imported => {
      const fields = activityRow(activity, raw.get(activity.id) ?? {});
      return { kind: 'activities', id: activity.id, fields };
    }),
    ...withdrawn.map((id): Imported => ({ kind: 'stories', id, fields: { withdrawn: true } })),
  ];
}

type RawItem = Readonly<Record<string, unknown>>;

function rawItems(value: unknown): ReadonlyMap<string, RawItem> {
  const items: readonly unknown[] =
    isObject(value) && Array.isArray(value['items']) ? value['items'] : [];
  return new Map(items.filter(isObject).map((item) => [String(item['id']).trim(), item]));
}

function storyFields(story: Story, item: RawItem, file: string, faults: Fault[]): StoryFields {
  const own = isObject(item['_wtk']) ? item['_wtk'] : {};
  const html = item['content_html'];
  const { happened, helped, how, lesson } = story;
  const dates = { datePublished: item['date_published'], dateModified: item['date_modified'] };
  // What the feed's reader refused is told already.
  const front = readFields(
    { ...item, ...own, ...dates, url: story.url, published: true },
    () => undefined,
  );
  return {
    ...front,
    ...(typeof html === 'string' && own['happened'] === undefined
      ? readSections(markdownTree(html).children, file, faults)
      : withWords({ happened, helped, how, lesson })),
  };
}

function withWords(sections: Readonly<Record<Section, RichText>>): Partial<typeof sections> {
  return Object.fromEntries(Object.entries(sections).filter(([, tree]) => tree.length > 0));
}

function activityRow(activity: Activity, item: RawItem): ActivityRow {
  const { startDate, endDate, previousStartDate, location, organizer, price } = activity;
  return splitMoments(
    known({
      id: activity.id,
      published: 'yes',
      title: activity.title,
      summary: activity.summary,
      startDate: textOf(startDate),
      endDate: endDate && textOf(endDate),
      previousStartDate: previousStartDate && textOf(previousStartDate),
      eventStatus: activity.eventStatus,
      attendanceMode: activity.eventAttendanceMode,
      locationName: location?.name,
      streetAddress: location?.streetAddress,
      postalCode: location?.postalCode,
      addressLocality: location?.addressLocality,
      organizerName: organizer?.name,
      organizerUrl: organizer?.url,
      audience: listOf(activity.audience),
      tags: listOf(activity.tags),
      isAccessibleForFree: yesNo(activity.isAccessibleForFree),
      price: price === undefined ? undefined : String(price),
      availability: activity.availability,
      inLanguage: listOf(activity.inLanguage),
      region: listOf(activity.region),
      url: activity.url,
      registrationUrl: activity.registrationUrl,
      language: activity.language,
      datePublished: momentCell.read(String(item['date_published'])),
      dateModified: activity.dateModified && textOf(activity.dateModified),
      example: activity.example ? 'yes' : undefined,
    }),
  );
}

function textOf({ date, time }: Moment): string {
  return time === undefined ? date : `${date} ${time}`;
}

function listOf(entries: readonly string[]): string | undefined {
  return entries.length > 0 ? entries.join(', ') : undefined;
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}
