import ICAL from 'ical.js';
import { addDays, amsterdamMoment } from '../../campaign/moment.js';
import type { ActivityRow } from '../content/activity-columns.js';
import { COLUMNS } from '../content/activity-columns.js';
import { splitMoments } from '../content/activity-table.js';
import type { Fault } from '../content/fault.js';
import { type Imported, known } from './imported.js';
import {
  type Days,
  type Occurrence,
  isException,
  isRepeated,
  repetitionOf,
  singleOccurrence,
} from './occurrences.js';
import { placeFields } from './place.js';
import { titleFields } from './title.js';

/** What our own calendar files are marked with. */
const OURS = '-//wtk//wtk//NL';

/** What a calendar file is read by. */
export interface CalendarContext {
  readonly faults: Fault[];
  /** The days within which what repeats is taken over; undefined where nobody has set them. */
  readonly days: Days | undefined;
  /** The id of one in the content folder that calendars know by this name; else the name itself. */
  readonly idByUid: (uid: string) => string;
}

/**
 * The entries of a calendar file (RFC 5545, whose sections the comments name); of one that repeats,
 * each time that it takes place. Throws for what is no calendar.
 */
export function readIcalendar(text: string, file: string, context: CalendarContext): Imported[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const isOurs = calendar.getFirstPropertyValue('prodid') === OURS;
  return occurrencesIn(calendar, file, context).flatMap(({ event, uid, start, end }) => {
    const title = textOf(event, 'summary') ?? '';
    const when = whenOf(start, end);
    if (uid === '' || title === '' || when.startDate === undefined) {
      const lack = uid === '' ? 'UID' : title === '' ? 'SUMMARY' : 'DTSTART';
      context.faults.push({ kind: 'missing', file, name: lack, value: title || uid });
      return [];
    }
    const id = context.idByUid(uid);
    const fields = { id, ...rowOf(event, title, isOurs), ...when };
    return [{ kind: 'activities', id, fields: splitMoments(known(fields)) }];
  });
}

function occurrencesIn(
  calendar: ICAL.Component,
  file: string,
  { faults, days }: CalendarContext,
): readonly Occurrence[] {
  const events = calendar.getAllSubcomponents('vevent');
  const repeated = new Set(events.filter(isRepeated).map(uidOf));
  return events.flatMap((event) => {
    const uid = uidOf(event);
    // What is told anew of one time is told with the others.
    if (isException(event) && repeated.has(uid)) return [];
    if (!isRepeated(event) || uid === '') return [singleOccurrence(event, uid)];
    const exceptions = events.filter((one) => isException(one) && uidOf(one) === uid);
    const repetition = repetitionOf(event, uid, exceptions, days);
    const name = textOf(event, 'summary') ?? uid;
    if (!repetition) faults.push({ kind: 'repeats', file, name });
    else if (repetition.isCut) {
      faults.push({ kind: 'cut', file, name, value: String(repetition.occurrences.length) });
    }
    return repetition?.occurrences ?? [];
  });
}

function uidOf(event: ICAL.Component): string {
  return textOf(event, 'uid') ?? '';
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
function whenOf(
  start: ICAL.Time | undefined,
  end: ICAL.Time | undefined,
): Pick<ActivityRow, 'startDate' | 'endDate'> {
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

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? COLUMNS.summary.kind.read(value) || undefined : undefined;
}

function linkOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : COLUMNS.url.kind.read(text);
}
