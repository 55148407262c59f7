import { withOffset } from '../../campaign/moment.js';
import type { ActivityRow, Column } from './activity-columns.js';
import { listOf } from './cells.js';
import type { ActivityItem } from './feed-item.js';

/** A row that has what no activity can do without. */
export type WholeRow = ActivityRow & Readonly<Record<'id' | 'title' | 'startDate', string>>;

/** What no activity can do without. */
export const NEEDED = ['id', 'title', 'startDate'] as const satisfies readonly Column[];

/** A row as an item of the feed, in the names of schema.org's Event. */
export function activityItem(row: WholeRow, language: string): ActivityItem {
  const { id, url, title, summary, startDate, startTime, endDate, endTime } = row;
  return {
    id,
    url,
    title,
    summary,
    date_published: stampOf(row.datePublished),
    date_modified: stampOf(row.dateModified),
    language: row.language ?? language,
    tags: entriesOf(row.tags),
    _wtk: {
      type: 'activity',
      example: row.example === 'yes' ? true : undefined,
      startDate: momentOf(startDate, startTime),
      endDate: (endDate ?? endTime) && momentOf(endDate ?? startDate, endTime),
      previousStartDate: stampOf(row.previousStartDate),
      eventStatus: row.eventStatus ?? 'EventScheduled',
      eventAttendanceMode: row.attendanceMode,
      location: locationOf(row),
      organizer:
        row.organizerName === undefined
          ? undefined
          : { name: row.organizerName, url: row.organizerUrl },
      audience: entriesOf(row.audience),
      inLanguage: entriesOf(row.inLanguage),
      isAccessibleForFree:
        row.isAccessibleForFree === undefined ? undefined : row.isAccessibleForFree === 'yes',
      offers: offersOf(row),
      registrationUrl: row.registrationUrl,
      region: entriesOf(row.region),
    },
  };
}

/** A day alone, or a day and time with its offset (RFC 3339). */
function momentOf(date: string, time: string | undefined): string {
  return time === undefined ? date : withOffset(date, time);
}

/** The same of a day and time in one: `2019-11-18 14:00`. */
export function stampOf(moment: string | undefined): string | undefined {
  const [date, time] = moment?.split(' ') ?? [];
  return date && momentOf(date, time);
}

function entriesOf(list: string | undefined): readonly string[] | undefined {
  const entries = listOf(list);
  return entries.length > 0 ? entries : undefined;
}

/** A place needs a name: without one it is called by its street, else by its town. */
function locationOf(row: ActivityRow): object | undefined {
  const { locationName, streetAddress, postalCode, addressLocality } = row;
  if (locationName) return { name: locationName, streetAddress, postalCode, addressLocality };
  if (streetAddress) return { name: streetAddress, postalCode, addressLocality };
  return addressLocality ? { name: addressLocality } : undefined;
}

function offersOf({ price, availability }: ActivityRow): object | undefined {
  if (price === undefined && availability === undefined) return undefined;
  return { price: price === undefined ? undefined : Number(price), availability };
}
