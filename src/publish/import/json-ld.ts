import type { ActivityRow } from '../content/activity-columns.js';
import { splitMoments } from '../content/activity-table.js';
import type { Fault } from '../content/fault.js';
import { type Json, cellOf, entriesOf, objectOf, textOf, wordsOf } from './fields-of.js';
import { type Imported, known } from './imported.js';
import { rowId } from './row-id.js';
import { titleFields } from './title.js';

/**
 * Every `Event` of schema.org, of whatever kind and however deep, in JSON-LD. `idOf` knows the ids
 * of activities by their addresses, and by the names that they have in the file.
 */
export function readJsonLd(
  value: unknown,
  file: string,
  idOf: (url: string | undefined, name: string) => string,
  faults: Fault[],
): Imported[] {
  return eventsIn(value).flatMap((event): Imported[] => {
    const row = splitMoments(rowOf(event));
    const { title, startDate, url } = row;
    if (title === undefined || startDate === undefined) {
      const name = title === undefined ? 'name' : 'startDate';
      faults.push({ kind: 'missing', file, name, value: title ?? url });
      return [];
    }
    const name = textOf(event['@id']) ?? textOf(event['identifier']) ?? url ?? rowId(row);
    const id = idOf(url, name);
    return [{ kind: 'activities', id, fields: { ...row, id } }];
  });
}

function eventsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(eventsIn);
  const node = objectOf(value);
  const isEvent = entriesOf(node['@type']).some((type) => /(^|[/:])\w*Event$/.test(String(type)));
  return isEvent ? [node] : Object.values(node).flatMap((child) => eventsIn(child));
}

function rowOf(event: Json): ActivityRow {
  const offer = objectOf(entriesOf(event['offers'])[0]);
  const organizer = entriesOf(event['organizer'])[0];
  const price = cellOf('price', offer['price']);
  return known({
    published: 'yes',
    ...titleFields(wordsOf(event['name'])),
    summary: wordsOf(event['description']),
    startDate: cellOf('startDate', event['startDate']),
    endDate: cellOf('endDate', event['endDate']),
    previousStartDate: cellOf('previousStartDate', event['previousStartDate']),
    eventStatus: cellOf('eventStatus', termOf(event['eventStatus'])),
    attendanceMode: cellOf('attendanceMode', termOf(event['eventAttendanceMode'])),
    ...placeOf(event['location']),
    organizerName: wordsOf(objectOf(organizer)['name'] ?? organizer),
    organizerUrl: cellOf('organizerUrl', objectOf(organizer)['url']),
    isAccessibleForFree: freeOf(event, price),
    price: price === '0' ? undefined : price,
    availability: cellOf('availability', termOf(offer['availability'])),
    inLanguage: cellOf('inLanguage', entriesOf(event['inLanguage']).map(textOf).join(', ')),
    url: cellOf('url', event['url']),
  });
}

/** As it says, else by the price. */
function freeOf(
  { isAccessibleForFree: free }: Json,
  price: string | undefined,
): string | undefined {
  if (typeof free === 'boolean') return free ? 'yes' : 'no';
  return cellOf('isAccessibleForFree', free) ?? (price === '0' ? 'yes' : undefined);
}

/** A term of schema.org, by its address or its name. */
function termOf(value: unknown): string | undefined {
  return textOf(value)?.split('/').at(-1);
}

function placeOf(value: unknown): ActivityRow {
  const places = entriesOf(value);
  const place = places.find((one) => objectOf(one)['@type'] !== 'VirtualLocation');
  if (typeof place === 'string') return known({ locationName: wordsOf(place) });
  const { name, address } = objectOf(place);
  const parts = objectOf(address);
  return known({
    locationName: wordsOf(name),
    streetAddress: wordsOf(parts['streetAddress'] ?? address),
    postalCode: cellOf('postalCode', parts['postalCode']),
    addressLocality: wordsOf(parts['addressLocality']),
  });
}
