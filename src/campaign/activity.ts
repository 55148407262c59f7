import { type CalendarDate, type Moment, compareMoments } from './moment.js';

/** schema.org's EventStatusType. */
export const EVENT_STATUSES = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** schema.org's EventAttendanceModeEnumeration. */
export const ATTENDANCE_MODES = [
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** For whom an activity is. */
export const AUDIENCES = ['professional', 'parent', 'child', 'everyone'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether places are left: three of schema.org's ItemAvailability. */
export const AVAILABILITIES = ['InStock', 'LimitedAvailability', 'SoldOut'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** Where people meet (schema.org Place, its address in one level). */
export interface Place {
  readonly name: string;
  readonly streetAddress: string | undefined;
  readonly postalCode: string | undefined;
  readonly addressLocality: string | undefined;
}

/** A place in one line, with its name or only its address; empty when nobody knows. */
export function placeLine(place: Place | undefined, withName = true): string {
  if (!place) return '';
  const town = [place.postalCode, place.addressLocality].filter(Boolean).join(' ');
  return [withName && place.name, place.streetAddress, town].filter(Boolean).join(', ');
}

/** Who organises it. */
export interface Organizer {
  readonly name: string;
  readonly url: string | undefined;
}

/** Something that a partner organises, in the names of schema.org's Event. */
export interface Activity {
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  /** The language of its words (BCP 47). */
  readonly language: string;
  /** When the feed's words on it last changed; undefined when the feed does not say. */
  readonly dateModified: Moment | undefined;
  /** True when nobody organises it: it was written to show the kit, and every element says so. */
  readonly example: boolean;
  readonly startDate: Moment;
  /** The last day, or the last day and time; undefined when only the start is known. */
  readonly endDate: Moment | undefined;
  /** When it was to begin before it was moved; undefined when the feed does not say. */
  readonly previousStartDate: Moment | undefined;
  readonly eventStatus: EventStatus;
  readonly eventAttendanceMode: AttendanceMode;
  readonly location: Place | undefined;
  readonly organizer: Organizer | undefined;
  readonly audience: readonly Audience[];
  /** Undefined when the feed does not say. */
  readonly isAccessibleForFree: boolean | undefined;
  /** What it costs, in euros; undefined when the feed does not say. */
  readonly price: number | undefined;
  readonly registrationUrl: string | undefined;
  /** Whether places are left; undefined when the feed does not say. */
  readonly availability: Availability | undefined;
  /** The languages that are spoken there (BCP 47); none when the feed does not say. */
  readonly inLanguage: readonly string[];
  /** Where its links lead, to be read beside them, without the campaign's own site. */
  readonly hosts: readonly string[];
  /** Codes of the regions that it is for; none means the whole country. */
  readonly region: readonly string[];
  /** What kind of activity it is, in the feed's words. */
  readonly tags: readonly string[];
}

/** Activities that are listed under one day, and can all be visited still or are all past. */
export interface ActivityDay {
  readonly date: CalendarDate;
  readonly past: boolean;
  readonly activities: readonly Activity[];
}

/** Where an activity stands in time. `today` is one that lasts all day, or of which no end is known. */
export type Progress = 'upcoming' | 'today' | 'ongoing' | 'ended';

/**
 * What can be said of an activity at a moment, and is true. One without times is not said to be
 * going on: at three in the night it is not. One that began at two may be over at three, unless
 * its end is known.
 */
export function progressOf({ startDate, endDate }: Activity, now: Moment): Progress {
  if ((endDate ?? startDate).date < now.date) return 'ended';
  if (compareMoments(now, startDate) < 0) return 'upcoming';
  if (endDate?.time === undefined) return 'today';
  if (compareMoments(now, endDate) >= 0) return 'ended';
  return startDate.time === undefined ? 'today' : 'ongoing';
}

/** Whether nothing takes place on the day that is given: it was cancelled, or waits for a new day. */
export function isCalledOff({ eventStatus }: Activity): boolean {
  return eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
}

/** Whether somebody who goes there is not too late, and not in vain. */
export function canBeVisited(activity: Activity, now: Moment): boolean {
  return !isCalledOff(activity) && progressOf(activity, now) !== 'ended';
}

/**
 * Its title for where none of our elements stands beside it, such as a calendar: one that nobody
 * organises says so there as well.
 */
export function labelledTitle({ title, example }: Activity): string {
  return example ? `Voorbeeld: ${title}` : title;
}

/**
 * Whether an activity is over. It counts as going on until its last day ends, so that who comes
 * late still finds the way.
 */
export function isPast(activity: Activity, now: Moment): boolean {
  return (activity.endDate ?? activity.startDate).date < now.date;
}

/** What can still be visited first, today's before all; then what has been. Each by its start. */
export function upcomingFirst(activities: readonly Activity[], now: Moment): readonly Activity[] {
  const inOrder = [...activities].sort((a, b) => compareMoments(a.startDate, b.startDate));
  return [
    ...inOrder.filter((activity) => !isPast(activity, now)),
    ...inOrder.filter((activity) => isPast(activity, now)),
  ];
}

/**
 * Puts neighbours that are listed under the same day together, and keeps the order. It is the day
 * that an activity starts on; what goes on for several days is listed under the first of them that
 * a visitor can still go, and that is not before `from`.
 */
export function byDay(
  activities: readonly Activity[],
  now: Moment,
  from: CalendarDate = now.date,
): readonly ActivityDay[] {
  const days: { date: CalendarDate; past: boolean; activities: Activity[] }[] = [];
  for (const activity of activities) {
    const start = activity.startDate.date;
    const past = isPast(activity, now);
    const date = past || start > from ? start : from;
    const last = days.at(-1);
    if (last?.date === date && last.past === past) last.activities.push(activity);
    else days.push({ date, past, activities: [activity] });
  }
  return days;
}

/** Whether an activity goes on, or starts, on the day. */
export function isOn(activity: Activity, day: CalendarDate): boolean {
  return activity.startDate.date <= day && (activity.endDate ?? activity.startDate).date >= day;
}

/** So many days are offered to choose from. */
const MOST_DAYS = 31;

/** The days from now on that have activities; when all are past, the days that had. */
export function daysFrom(activities: readonly Activity[], now: Moment): readonly CalendarDate[] {
  const days = byDay(activities, now);
  const toCome = days.filter(({ past }) => !past);
  const dates = (toCome.length > 0 ? toCome : days).map(({ date }) => date);
  return [...new Set(dates)].slice(0, MOST_DAYS);
}
