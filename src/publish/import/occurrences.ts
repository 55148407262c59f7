import ICAL from 'ical.js';

/** The days of a campaign, the last one included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** One time that an event of a calendar takes place. */
export interface Occurrence {
  /** What is said of it. */
  readonly event: ICAL.Component;
  /** The same for as long as the event and the time that it was first meant for are. */
  readonly uid: string;
  readonly start: ICAL.Time | undefined;
  readonly end: ICAL.Time | undefined;
}

/** The times that a repeated event takes place. */
export interface Repetition {
  readonly occurrences: readonly Occurrence[];
  /** Whether it takes place outside the campaign as well, where it was left out. */
  readonly isCut: boolean;
}

/** A year, every day. What repeats more often is no activity that a visitor goes to. */
const MOST_OCCURRENCES = 366;

/** So many times a rule may have come round before the campaign begins: a century, every day. */
const MOST_STEPS = 36_600;

/** Whether an event takes place more than once (RFC 5545, sections 3.8.5.2 and 3.8.5.3). */
export function isRepeated(event: ICAL.Component): boolean {
  return event.hasProperty('rrule') || event.hasProperty('rdate');
}

/** Whether an event is one time of another that repeats, told anew (3.8.4.4). */
export function isException(event: ICAL.Component): boolean {
  return event.hasProperty('recurrence-id');
}

/** What takes place once, or is told by itself. */
export function singleOccurrence(event: ICAL.Component, uid: string): Occurrence {
  const start = timeOf(event, 'dtstart');
  const end = timeOf(event, 'dtend') ?? endByDuration(event, start);
  const meant = timeOf(event, 'recurrence-id');
  return { event, uid: meant ? uidOfTime(uid, meant) : uid, start, end };
}

/**
 * The times of a repeated event within the days of a campaign, without those that are taken out
 * (3.8.5.1), and with what is told anew of one. Without such days, all of them. Undefined where
 * there are too many.
 */
export function repetitionOf(
  event: ICAL.Component,
  uid: string,
  exceptions: readonly ICAL.Component[],
  days: Days | undefined,
): Repetition | undefined {
  countFirstTime(event);
  const repeated = new ICAL.Event(event, { exceptions: [...exceptions], strictExceptions: false });
  const times = repeated.iterator();
  const occurrences: Occurrence[] = [];
  let isCut = false;
  for (let step = 0; step < MOST_STEPS && occurrences.length <= MOST_OCCURRENCES; step += 1) {
    const meant = times.next() as ICAL.Time | null;
    if (!meant) return { occurrences, isCut };
    // A time after the campaign may have been moved into it.
    if (days && dayOf(meant) > days.last && !hasLaterException(exceptions, meant)) {
      return { occurrences, isCut: true };
    }
    const { item, startDate: start, endDate: end } = repeated.getOccurrenceDetails(meant);
    if (days && (dayOf(start) > days.last || dayOf(start) < days.first)) isCut = true;
    else occurrences.push({ event: item.component, uid: uidOfTime(uid, meant), start, end });
  }
  return undefined;
}

/** Its start is the first of its times, and where it has no rule the library takes the named days alone. */
function countFirstTime(event: ICAL.Component): void {
  const start = timeOf(event, 'dtstart');
  if (!start || event.hasProperty('rrule')) return;
  const named = event
    .getAllProperties('rdate')
    .flatMap((property): unknown[] => property.getValues());
  const isNamed = named.some((time) => time instanceof ICAL.Time && time.compare(start) === 0);
  if (!isNamed) event.addPropertyWithValue('rdate', start);
}

function hasLaterException(exceptions: readonly ICAL.Component[], time: ICAL.Time): boolean {
  return exceptions.some((exception) => {
    const meant = timeOf(exception, 'recurrence-id');
    return meant !== undefined && meant.compare(time) >= 0;
  });
}

function uidOfTime(uid: string, meant: ICAL.Time): string {
  return `${uid}-${meant.toICALString()}`;
}

function dayOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}

function endByDuration(event: ICAL.Component, start: ICAL.Time | undefined): ICAL.Time | undefined {
  const duration = event.getFirstPropertyValue('duration');
  if (!start || !(duration instanceof ICAL.Duration)) return undefined;
  const end = start.clone();
  end.addDuration(duration);
  return end;
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : undefined;
}
