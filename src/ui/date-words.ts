import { type CalendarDate, type ClockTime, type Moment, addDays } from '../campaign/moment.js';
import { dictionary } from './dictionary.js';
import type { Language } from './language-names.js';
import { fill } from './message.js';

/**
 * How dates and times are written in one language. All of it is words of our own: what the browser
 * knows of a language takes a slow phone 100 ms to load, before anything is on the page.
 */
interface Notation {
  /** A whole day; its year stands after a space, and is left out where another word says it. */
  readonly day: string;
  /** As they stand in a whole day, from Sunday on, with a space in between. */
  readonly weekdays: string;
  /** The same from January on. */
  readonly months: string;
  /** What stands between hours and minutes. */
  readonly separator: string;
  readonly time: string;
  readonly times: string;
  readonly until: string;
  readonly allDay: string;
}

declare module './dictionary.js' {
  interface Dictionary {
    readonly dates: Notation;
  }
}

const NOTATIONS = dictionary('dates', {
  day: '{weekday} {day} {month} {year}',
  weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  separator: '.',
  time: '{from} uur',
  times: '{from} – {to} uur',
  until: 't/m',
  allDay: 'Hele dag',
});

/** A whole day: 'maandag 18 november 2019', or without its year. */
export function dayWords(date: CalendarDate, language: Language, withYear = true): string {
  const { day, weekdays, months } = NOTATIONS[language];
  // A date without a time is midnight in UTC (ECMA-262, section 21.4.1.32).
  const at = new Date(date);
  return fill(withYear ? day : day.replace(' {year}', ''), {
    weekday: weekdays.split(' ')[at.getUTCDay()],
    day: at.getUTCDate(),
    month: months.split(' ')[at.getUTCMonth()],
    year: at.getUTCFullYear(),
  });
}

/** A time in the language's notation: '14.00 uur', or '14.00 – 16.00 uur'. */
export function timeWords(from: ClockTime, to: ClockTime | undefined, language: Language): string {
  const { separator, time, times } = NOTATIONS[language];
  const [start, end] = [from, to].map((at) => at?.replace(':', separator));
  return fill(end === undefined ? time : times, { from: start, to: end });
}

/**
 * From one moment to another: 'maandag 18 november 2019, 14.00 – 16.00 uur', or 'maandag 18
 * november t/m zondag 24 november 2019' over several days.
 */
export function periodWords(start: Moment, end: Moment | undefined, language: Language): string {
  if (!end || isOneDay(start, end)) {
    const day = dayWords(start.date, language);
    return start.time === undefined ? day : `${day}, ${timeWords(start.time, end?.time, language)}`;
  }
  const { until } = NOTATIONS[language];
  // The year is said once, where it is the same.
  const withYear = start.date.slice(0, 4) !== end.date.slice(0, 4);
  return [momentWords(start, language, withYear), until, momentWords(end, language)].join(' ');
}

/** The same under a heading that names the first day: '14.00 – 16.00 uur', 't/m zondag …'. */
export function periodWordsUnderDay(
  start: Moment,
  end: Moment | undefined,
  language: Language,
): string {
  const { until, allDay } = NOTATIONS[language];
  if (!end || isOneDay(start, end)) {
    return start.time === undefined ? allDay : timeWords(start.time, end?.time, language);
  }
  const from = start.time === undefined ? '' : timeWords(start.time, undefined, language);
  return [from, until, momentWords(end, language)].filter(Boolean).join(' ');
}

/** When people say that a night ends and a day begins. */
const MORNING: ClockTime = '06:00';

/** Whether all of it is on one day, as people say it: an evening may last until after midnight. */
function isOneDay(start: Moment, end: Moment): boolean {
  if (end.date === start.date) return true;
  if (start.time === undefined || end.time === undefined) return false;
  return end.date === addDays(start.date, 1) && end.time < MORNING && end.time < start.time;
}

function momentWords({ date, time }: Moment, language: Language, withYear = true): string {
  const day = dayWords(date, language, withYear);
  return time === undefined ? day : `${day}, ${timeWords(time, undefined, language)}`;
}
