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

const MILLISECONDS_AN_HOUR = 3_600_000;
const MILLISECONDS_A_DAY = 24 * MILLISECONDS_AN_HOUR;

/** RFC 3339, section 5.6, with the time and its offset left out where the feed may. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?)?$/;

/**
 * What Amsterdam's clock says at an instant, given in milliseconds since 1970 (UTC). It is reckoned
 * by the rule of the law: to ask `Intl` for a clock the first time takes a slow phone 50 ms.
 */
export function amsterdamMoment(instant: number): Moment {
  const shown = new Date(instant + (isSummer(instant) ? 2 : 1) * MILLISECONDS_AN_HOUR);
  const [date = '', time] = shown.toISOString().split('T');
  return { date, time: time?.slice(0, 5) };
}

/**
 * Whether it is summer time: from the last Sunday of March to the last one of October, from and to
 * 01:00 UTC (Directive 2000/84/EC, articles 2 and 3), as it has been since 1996. What is earlier is
 * reckoned alike, and may be an hour off in some of its weeks.
 */
function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
}

/** 01:00 UTC on the last Sunday of a month of 31 days, counted from January as 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * MILLISECONDS_A_DAY;
}

/** What was read before: many activities start at the same time. */
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
  // On Amsterdam's clock it may be a year of five digits; one of less than four is a mistake.
  return isCalendarDate(moment.date) && date >= '1000' ? moment : undefined;
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
  const { time: shown } = amsterdamMoment(Date.parse(summer));
  return shown === time ? summer : `${date}T${time}:00+01:00`;
}

/** Puts an earlier moment before a later one; all of a day comes before each of its times. */
export function compareMoments(a: Moment, b: Moment): number {
  return compareText(a.date, b.date) || compareText(a.time ?? '', b.time ?? '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
