import type { CalendarDate, ClockTime, Moment } from '../campaign/moment.js';
import type { Language } from './language.js';

/** How dates and times are written in one language. */
interface Notation {
  /** What `Intl` calls the language. */
  readonly locale: string;
  readonly time: (time: ClockTime) => string;
  readonly times: (from: ClockTime, to: ClockTime) => string;
  readonly until: string;
  readonly allDay: string;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  nl: {
    locale: 'nl-NL',
    time: (time) => `${dotted(time)} uur`,
    times: (from, to) => `${dotted(from)} – ${dotted(to)} uur`,
    until: 't/m',
    allDay: 'Hele dag',
  },
  en: {
    locale: 'en-GB',
    time: (time) => time,
    times: (from, to) => `${from} – ${to}`,
    until: 'to',
    allDay: 'All day',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A whole day: 'maandag 18 november 2019'. */
export function dayWords(date: CalendarDate, language: Language): string {
  const { locale } = NOTATIONS[language];
  let format = formats.get(locale);
  if (!format) {
    // The date is a day without a zone; it is given and shown as the day that it is in UTC.
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format
    .formatToParts(Date.parse(`${date}T00:00:00Z`))
    .map(({ type, value }) => (type === 'literal' ? ' ' : value))
    .join('');
}

/** Words as they begin a line: with a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A time in the language's notation: '14.00 uur', or '14.00 – 16.00 uur'. */
export function timeWords(from: ClockTime, to: ClockTime | undefined, language: Language): string {
  const { time, times } = NOTATIONS[language];
  return to === undefined ? time(from) : times(from, to);
}

/**
 * From one moment to another: 'maandag 18 november 2019, 14.00 – 16.00 uur', or 'maandag 18
 * november 2019 t/m zondag 24 november 2019' over several days.
 */
export function periodWords(start: Moment, end: Moment | undefined, language: Language): string {
  const day = dayWords(start.date, language);
  if (!end || end.date === start.date) {
    return start.time === undefined ? day : `${day}, ${timeWords(start.time, end?.time, language)}`;
  }
  const { until } = NOTATIONS[language];
  return [momentWords(start, language), until, momentWords(end, language)].join(' ');
}

/** The same under a heading that names the first day: '14.00 – 16.00 uur', 't/m zondag …'. */
export function periodWordsUnderDay(
  start: Moment,
  end: Moment | undefined,
  language: Language,
): string {
  const { until, allDay } = NOTATIONS[language];
  if (end && end.date !== start.date) {
    const from = start.time === undefined ? '' : timeWords(start.time, undefined, language);
    return [from, until, momentWords(end, language)].filter(Boolean).join(' ');
  }
  return start.time === undefined ? allDay : timeWords(start.time, end?.time, language);
}

function momentWords({ date, time }: Moment, language: Language): string {
  const day = dayWords(date, language);
  return time === undefined ? day : `${day}, ${timeWords(time, undefined, language)}`;
}

function dotted(time: ClockTime): string {
  return time.replace(':', '.');
}
