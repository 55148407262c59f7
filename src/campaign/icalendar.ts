import { type Activity, isCalledOff } from './activity.js';
import { calendarEntry } from './calendar-entry.js';
import { type Moment, dayNumber } from './moment.js';

/** How a calendar file is made. */
export interface CalendarOptions {
  /** Whether its entries say nothing of what they are. */
  readonly discreet: boolean;
  /** The instant at which it is made, as `Date.prototype.toISOString` writes it. */
  readonly now: string;
}

/** The most octets of a line, without its end (section 3.1). */
const MOST_OCTETS = 75;

/** Since 1996 the European Union changes its clocks on the last Sundays of March and October (3.6.5). */
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

/**
 * Activities as a calendar file (RFC 5545, whose sections the comments name). It is for at least
 * one activity: a calendar without an entry is none (3.6).
 */
export function icalendar(activities: readonly Activity[], options: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wtk//wtk//NL',
    ...AMSTERDAM,
    ...activities.flatMap((activity) => event(activity, options)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

/** One entry (3.6.1), in lines that are still whole. */
function event(activity: Activity, { discreet, now }: CalendarOptions): string[] {
  const { title, place, description, start, end } = calendarEntry(activity, discreet);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(activity)}`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${sequenceOf(activity)}`,
    // What waits for a new day does not take place on this one (3.8.1.11).
    `STATUS:${isCalledOff(activity) ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART${moment(start)}`,
    end ? `DTEND${moment(end)}` : '',
    // Whole days leave the visitor's time free (3.8.2.7).
    start.time === undefined ? 'TRANSP:TRANSPARENT' : '',
    text('SUMMARY', title),
    text('LOCATION', place),
    text('DESCRIPTION', description),
    // An address stands as it is (3.8.4.6).
    discreet || activity.url === undefined ? '' : `URL:${activity.url}`,
    'END:VEVENT',
  ].filter(Boolean);
}

/**
 * The same for one activity whatever the form, so that one replaces the other, and without a word
 * of it: an id may be an address. Feeds that count their items alike differ in the host (3.8.4.7).
 */
export function uidOf({ id, url }: Pick<Activity, 'id' | 'url'>): string {
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

/** A day (3.3.4), or a day and time on Amsterdam's clock (3.3.5, form 3). */
function moment({ date, time }: Moment): string {
  const compact = date.replaceAll('-', '');
  return time === undefined
    ? `;VALUE=DATE:${compact}`
    : `;TZID=Europe/Amsterdam:${compact}T${time.replace(':', '')}00`;
}

/** A property of text (3.3.11); nothing where there is none. */
function text(name: string, value: string): string {
  const escaped = value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // No text may hold a control character, and no UTF-8 half a pair of surrogates.
    .replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '');
  return escaped && `${name}:${escaped}`;
}

/** A line with its end, folded where it has too many octets, never inside a character (3.1). */
function folded(line: string): string {
  // Most lines are short and plain. Put together character by character, thousands take long.
  if (/^[ -~]{0,75}$/.test(line)) return `${line}\r\n`;
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
