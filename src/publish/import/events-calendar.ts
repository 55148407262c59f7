import { amsterdamMoment } from '../../campaign/moment.js';
import type { ActivityRow } from '../content/activity-columns.js';
import { splitMoments } from '../content/activity-table.js';
import type { Fault } from '../content/fault.js';
import { type Json, cellOf, entriesOf, objectOf, textOf, wordsOf } from './fields-of.js';
import { type Imported, known } from './imported.js';

/** Whether it is an answer of The Events Calendar for WordPress (`/wp-json/tribe/events/v1/events`). */
export function isEventsCalendar(value: unknown): boolean {
  const { events } = objectOf(value);
  return Array.isArray(events) && events.every((event) => 'start_date' in objectOf(event));
}

/** Its events. Titles hold character references, and what is not there is `[]` or `false`. */
export function readEventsCalendar(value: unknown, file: string, faults: Fault[]): Imported[] {
  return entriesOf(objectOf(value)['events']).flatMap((entry): Imported[] => {
    const event = objectOf(entry);
    const fields = splitMoments(rowOf(event));
    const { id = '', title, startDate } = fields;
    if (title !== undefined && startDate !== undefined) return [{ kind: 'activities', id, fields }];
    const name = title === undefined ? 'title' : 'start_date';
    faults.push({ kind: 'missing', file, name, value: title ?? id });
    return [];
  });
}

function rowOf(event: Json): ActivityRow {
  const [venue, organizer] = [event['venue'], event['organizer']].map((one) =>
    objectOf(entriesOf(one)[0]),
  );
  const url = cellOf('url', event['url']);
  const host = url === undefined ? 'wordpress' : new URL(url).host;
  return known({
    id: `${host}-${textOf(event['id']) ?? ''}`,
    published: event['status'] === undefined || event['status'] === 'publish' ? 'yes' : 'no',
    title: wordsOf(event['title']),
    summary: wordsOf(event['excerpt']) ?? wordsOf(event['description']),
    startDate: momentOf(event, 'start_date'),
    endDate: momentOf(event, 'end_date'),
    locationName: wordsOf(venue?.['venue']),
    streetAddress: wordsOf(venue?.['address']),
    postalCode: cellOf('postalCode', venue?.['zip']),
    addressLocality: wordsOf(venue?.['city']),
    organizerName: wordsOf(organizer?.['organizer']),
    organizerUrl: cellOf('organizerUrl', organizer?.['website']),
    tags: namesOf(event['categories']),
    ...costOf(event),
    url,
    registrationUrl: cellOf('registrationUrl', event['website']),
    datePublished: cellOf('datePublished', event['date']),
    dateModified: cellOf('dateModified', event['modified']),
  });
}

/**
 * What stands on the site's clock. A site that was never told its zone calls it `UTC+0` and means
 * Amsterdam's all the same; only of a zone with a name of its own the instant is believed.
 */
function momentOf(event: Json, key: 'start_date' | 'end_date'): string | undefined {
  const zone = textOf(event['timezone']) ?? '';
  const local = cellOf('startDate', event[key]);
  if (event['all_day'] === true) return local?.slice(0, 10);
  if (!zone.includes('/') || zone === 'Europe/Amsterdam') return local;
  const instant = Date.parse(`${textOf(event[`utc_${key}`])?.replace(' ', 'T') ?? ''}Z`);
  if (Number.isNaN(instant)) return local;
  const { date, time = '' } = amsterdamMoment(instant);
  return `${date} ${time}`;
}

/** The names of terms, in lower case as ours are. */
function namesOf(terms: unknown): string {
  const names = entriesOf(terms).map((term) => wordsOf(objectOf(term)['name']));
  return names
    .filter((name) => name !== undefined)
    .join(', ')
    .toLowerCase();
}

function costOf(event: Json): ActivityRow {
  const values = entriesOf(objectOf(event['cost_details'])['values']);
  const price = cellOf('price', values.length > 0 ? values[0] : event['cost']);
  const isFree = price === '0' || /^(gratis|free)$/i.test(textOf(event['cost']) ?? '');
  if (isFree) return { isAccessibleForFree: 'yes' };
  return known({ price, isAccessibleForFree: price && 'no' });
}
