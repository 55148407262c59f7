/**
 * Days and times as the campaign means them: on Amsterdam's clock, whatever the visitor's.
 *
 * They are kept as text that sorts in time's order, because a `Date` is an instant and shows
 * itself in the visitor's zone.
 */

/** A day on Amsterdam's clock, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A time of day on Amsterdam's clock, `HH:MM`. */
export type ClockTime = string;

/** A day, with a time unless all of the day is meant. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: ClockTime | undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** RFC 3339, section 5.6, with the time and its offset left out where the feed may. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?)?$/;

/** Made when it is first asked for: it takes a slow phone some milliseconds. */
let amsterdam: Intl.DateTimeFormat | undefined;

/** What Amsterdam's clock says at an instant, given in milliseconds since 1970 (UTC). */
export function amsterdamMoment(instant: number): Moment {
  amsterdam ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part: Record<string, string> = {};
  for (const { type, value } of amsterdam.formatToParts(instant)) part[type] = value;
  return {
    date: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

/** What was read before: many activities start at the same time, and a clock is slow to ask. */
const read = new Map<string, Moment | undefined>();

/**
 * Reads a day, or a day and time. A time with an offset is put on Amsterdam's clock; one without
 * stands on it already. Returns undefined for what is no real day or time, such as 31 November.
 */
export function parseMoment(text: string): Moment | undefined {
  if (!read.has(text)) read.set(text, readMoment(text));
  return read.get(text);
}

function readMoment(text: string): Moment | undefined {
  const [, date, time, offset] = MOMENT.exec(text.trim()) ?? [];
  if (date === undefined || !isCalendarDate(date)) return undefined;
  if (time === undefined) return { date, time };
  const instant = Date.parse(`${date}T${time}:00${offset ?? 'Z'}`);
  // Engines take 24:00 for the next day's midnight, which RFC 3339 does not know.
  if (Number.isNaN(instant) || time >= '24') return undefined;
  const moment = offset === undefined ? { date, time } : amsterdamMoment(instant);
  // On Amsterdam's clock it may be a year of three or five digits.
  return isCalendarDate(moment.date) ? moment : undefined;
}

/** Whether the text is a day that the calendar has. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** How many days lie between 1 January 1970 and the given day. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The day that is so many days later, or earlier when it is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date((dayNumber(date) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * A day and time with its offset from UTC (RFC 3339). As RFC 5545, section 3.3.5, has it, a time
 * that comes twice is the first of the two, and one that never comes is counted from before the
 * clock was changed.
 */
export function withOffset(date: CalendarDate, time: ClockTime): string {
  const summer = `${date}T${time}:00+02:00`;
  const shown = amsterdamMoment(Date.parse(summer));
  return shown.date === date && shown.time === time ? summer : `${date}T${time}:00+01:00`;
}

/** Puts an earlier moment before a later one; all of a day comes before each of its times. */
export function compareMoments(a: Moment, b: Moment): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(moment: Moment): string {
  return `${moment.date}T${moment.time ?? ''}`;
}
