import ICAL from 'ical.js';
import { addDays, amsterdamMoment } from '../../campaign/moment.js';
import type { ActivityRow } from '../content/activity-columns.js';
import { COLUMNS } from '../content/activity-columns.js';
import { splitMoments } from '../content/activity-table.js';
import type { Fault } from '../content/fault.js';
import { type Imported, known } from './imported.js';
import { placeFields } from './place.js';
import { titleFields } from './title.js';

/** What our own calendar files are marked with. */
const OURS = '-//wtk//wtk//NL';

/**
 * The entries of a calendar file (RFC 5545, whose sections the comments name). `idOf` knows the ids
 * of what was written from the content folder itself. Throws for what is no calendar.
 */
export function readIcalendar(
  text: string,
  file: string,
  idOf: (uid: string) => string,
  faults: Fault[],
): Imported[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const isOurs = calendar.getFirstPropertyValue('prodid') === OURS;
  return calendar.getAllSubcomponents('vevent').flatMap((event) => {
    const uid = textOf(event, 'uid') ?? '';
    const title = textOf(event, 'summary') ?? '';
    if (['rrule', 'rdate', 'recurrence-id'].some((name) => event.hasProperty(name))) {
      faults.push({ kind: 'repeats', file, name: title || uid });
      return [];
    }
    const when = whenOf(event);
    if (uid === '' || title === '' || when.startDate === undefined) {
      const lack = uid === '' ? 'UID' : title === '' ? 'SUMMARY' : 'DTSTART';
      faults.push({ kind: 'missing', file, name: lack, value: title || uid });
      return [];
    }
    const id = idOf(uid);
    const fields = { id, ...rowOf(event, title, isOurs), ...when };
    return [{ kind: 'activities', id, fields: splitMoments(known(fields)) }];
  });
}

function rowOf(event: ICAL.Component, title: string, isOurs: boolean): Omit<ActivityRow, 'id'> {
  const status = textOf(event, 'status');
  const isPrivate = /^(PRIVATE|CONFIDENTIAL)$/.test(textOf(event, 'class') ?? '');
  const url = linkOf(textOf(event, 'url'));
  const description = textOf(event, 'description');
  return known({
    published: isPrivate || status === 'TENTATIVE' ? 'no' : 'yes',
    ...(isOurs ? titleFields(title) : { title }),
    eventStatus: status === 'CANCELLED' ? 'EventCancelled' : undefined,
    url,
    ...placeFields(textOf(event, 'location')),
    ...(isOurs ? ownDescription(description, url) : { summary: description }),
  });
}

/** Our own description: what it is about, who organises it, and where to go on. */
function ownDescription(description: string | undefined, url: string | undefined): ActivityRow {
  const lines = description?.split('\n') ?? [];
  const link = linkOf(lines.at(-1));
  if (link !== undefined) lines.pop();
  const organizerName = lines.length > 1 ? lines.pop() : undefined;
  const registrationUrl = link === url ? undefined : link;
  return known({ summary: lines.join('\n'), organizerName, registrationUrl });
}

/** An end is the first moment that is no longer part of it (3.6.1); ours is the last that is. */
function whenOf(event: ICAL.Component): Pick<ActivityRow, 'startDate' | 'endDate'> {
  const start = timeOf(event, 'dtstart');
  const end = timeOf(event, 'dtend') ?? endByDuration(event, start);
  const [startDate, endDate] = [start && momentOf(start), end && momentOf(end)];
  if (!start || !end || startDate === undefined || endDate === undefined)
    return known({ startDate });
  const [day = ''] = endDate.split(' ');
  // Midnight after a further day is how we write that it lasts until the end of that day.
  const before = addDays(day, -1);
  const isWhole = start.isDate || (before > startDate.slice(0, 10) && endDate.endsWith(' 00:00'));
  const last = isWhole ? before : endDate;
  return known({ startDate, endDate: last > startDate ? last : undefined });
}

function endByDuration(event: ICAL.Component, start: ICAL.Time | undefined): ICAL.Time | undefined {
  const duration = event.getFirstPropertyValue('duration');
  if (!start || !(duration instanceof ICAL.Duration)) return undefined;
  const end = start.clone();
  end.addDuration(duration);
  return end;
}

/** A day, or a day and time on Amsterdam's clock. One without a zone stands on the reader's own (3.3.5). */
function momentOf(time: ICAL.Time): string {
  const date = time.toString().slice(0, 10);
  if (time.isDate) return date;
  const { tzid } = time.zone;
  if (tzid === 'floating' || tzid === 'Europe/Amsterdam') {
    return `${date} ${time.toString().slice(11, 16)}`;
  }
  const moment = amsterdamMoment(time.toUnixTime() * 1000);
  return `${moment.date} ${moment.time ?? ''}`.trim();
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : undefined;
}

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? COLUMNS.summary.kind.read(value) || undefined : undefined;
}

function linkOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : COLUMNS.url.kind.read(text);
}
