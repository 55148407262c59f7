import { type Activity, isCalledOff, labelledTitle } from './activity.js';
import { type Moment, addDays, dayNumber } from './moment.js';

/**
 * Activities as a calendar file (RFC 5545; sections are named by its numbers).
 *
 * The discreet form is for a calendar that others look into: its entries have a neutral title, the
 * day, the time and the address, and nothing else. They are not marked as private either, since
 * that would make them stand out.
 */

/** How a file is made. */
export interface CalendarOptions {
  /** Whether the entries say nothing of what they are. */
  readonly discreet: boolean;
  /** The instant at which the file is made, as `Date.prototype.toISOString` writes it. */
  readonly now: string;
}

/** What an entry of the discreet form is called. */
const NEUTRAL_TITLE = 'Afspraak';

/** The most octets of a line, without its end (3.1). */
const MOST_OCTETS = 75;

/** Since 1996 the clocks of the European Union change on the last Sundays of March and October (3.6.5). */
const AMSTERDAM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The file, for at least one activity: a calendar without an entry is none (3.6). */
export function icalendar(activities: readonly Activity[], options: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wtk//wtk//NL',
    ...AMSTERDAM,
    ...activities.flatMap((activity) => entry(activity, options)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

/** One entry (3.6.1), in lines that are still whole. */
function entry(activity: Activity, { discreet, now }: CalendarOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(activity)}`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${sequenceOf(activity)}`,
    // What waits for a new day does not take place on this one (3.8.1.11).
    `STATUS:${isCalledOff(activity) ? 'CANCELLED' : 'CONFIRMED'}`,
    ...period(activity),
    text('SUMMARY', [discreet ? NEUTRAL_TITLE : labelledTitle(activity)]),
    text('LOCATION', placeOf(activity, discreet), ', '),
    ...(discreet ? [] : [text('DESCRIPTION', descriptionOf(activity), '\n'), urlOf(activity)]),
    'END:VEVENT',
  ].filter(Boolean);
}

/**
 * The same for one activity whatever the form, so that one replaces the other, and without a word
 * of it: an id may be an address. Two feeds that count their items alike differ in the host (3.8.4.7).
 */
function uidOf({ id, url }: Activity): string {
  const { host } = new URL(url ?? 'https://wtk');
  return `${fingerprint(`${id} ${host}`)}@wtk`;
}

/** FNV-1a of 64 bits. */
function fingerprint(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(words)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * Grows with each change (3.8.7.4): the minutes from 1970 to when the feed says that the activity
 * last changed. Where it does not say, that something has become of it counts as one change.
 */
function sequenceOf({ dateModified, eventStatus }: Activity): number {
  if (!dateModified) return eventStatus === 'EventScheduled' ? 0 : 1;
  const [hours = 0, minutes = 0] = dateModified.time?.split(':').map(Number) ?? [];
  return dayNumber(dateModified.date) * 1440 + hours * 60 + minutes;
}

/**
 * From when to when (3.8.2.4, 3.8.2.2): both are days or both are times, and the end is the first
 * moment that is no longer part of it. Whole days leave the visitor's time free.
 */
function period({ startDate, endDate }: Activity): string[] {
  const { date, time } = startDate;
  if (time === undefined) {
    const after = addDays(endDate?.date ?? date, 1);
    return [`DTSTART${day(date)}`, `DTEND${day(after)}`, 'TRANSP:TRANSPARENT'];
  }
  return [`DTSTART${moment(date, time)}`, ...timedEnd(startDate, endDate)];
}

/** The end of what starts at a time; without one nobody knows how long it lasts. */
function timedEnd(start: Moment, end: Moment | undefined): string[] {
  if (end === undefined) return [];
  if (end.time !== undefined) {
    const isLater = `${end.date}${end.time}` > `${start.date}${start.time}`;
    return isLater ? [`DTEND${moment(end.date, end.time)}`] : [];
  }
  return end.date === start.date ? [] : [`DTEND${moment(addDays(end.date, 1), '00:00')}`];
}

/** A day (3.3.4). */
function day(date: string): string {
  return `;VALUE=DATE:${date.replaceAll('-', '')}`;
}

/** A day and time on Amsterdam's clock (3.3.5, form 3). */
function moment(date: string, time: string): string {
  return `;TZID=Europe/Amsterdam:${`${date}T${time}00`.replace(/[-:]/g, '')}`;
}

/** Where to go. The discreet form leaves out the name of the place, which may tell all. */
function placeOf({ location }: Activity, discreet: boolean): readonly (string | undefined)[] {
  if (!location) return [];
  const { name, streetAddress, postalCode, addressLocality } = location;
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return [discreet ? undefined : name, streetAddress, town];
}

function descriptionOf(activity: Activity): readonly (string | undefined)[] {
  return [activity.summary, activity.organizer?.name, activity.registrationUrl];
}

/** An address stands as it is (3.8.4.6). */
function urlOf({ url }: Activity): string {
  return url === undefined ? '' : `URL:${url}`;
}

/** A property of text (3.3.11), of the parts that are there; empty when none is. */
function text(name: string, parts: readonly (string | undefined)[], between = ''): string {
  const value = parts.filter(Boolean).join(between);
  return value && `${name}:${escaped(value)}`;
}

function escaped(value: string): string {
  return (
    value
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- what a text may not hold
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  );
}

/** A line with its end, folded where it has too many octets, never inside a character (3.1). */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return `${result}\r\n`;
}

/** How many octets a character takes in UTF-8 (RFC 3629, section 3). */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
