import { type Activity, labelledTitle, placeLine } from './activity.js';
import { type Moment, addDays } from './moment.js';

/**
 * An activity as an entry of a calendar, whoever keeps it.
 *
 * The discreet form is for a calendar that others look into: a neutral title, the day, the time
 * and the address, and nothing else. It is not marked as private either, which would make it
 * stand out.
 */
export interface CalendarEntry {
  readonly title: string;
  /** Where to go; empty when nobody knows. */
  readonly place: string;
  /** Empty in the discreet form. */
  readonly description: string;
  readonly start: Moment;
  /**
   * The first moment that is no longer part of it: a day when the start is one, a time when the
   * start is one; undefined when nobody knows how long it lasts.
   */
  readonly end: Moment | undefined;
}

/** What an entry of the discreet form is called. */
const NEUTRAL_TITLE = 'Afspraak';

export function calendarEntry(activity: Activity, discreet: boolean): CalendarEntry {
  return {
    title: discreet ? NEUTRAL_TITLE : labelledTitle(activity),
    // The name of the place may tell all.
    place: placeLine(activity.location, !discreet),
    description: discreet ? '' : descriptionOf(activity),
    start: activity.startDate,
    end: endOf(activity),
  };
}

/** The way to the organiser's page stands in it: few calendars show an entry's own link. */
function descriptionOf({ summary, organizer, registrationUrl, url }: Activity): string {
  return [summary, organizer?.name, registrationUrl ?? url].filter(Boolean).join('\n');
}

function endOf({ startDate, endDate }: Activity): Moment | undefined {
  const { date, time } = startDate;
  if (time === undefined) return { date: addDays(endDate?.date ?? date, 1), time };
  if (endDate?.time !== undefined) {
    return `${endDate.date}${endDate.time}` > `${date}${time}` ? endDate : undefined;
  }
  // It lasts until the end of a day, which on the day of its start says nothing.
  return endDate && endDate.date > date
    ? { date: addDays(endDate.date, 1), time: '00:00' }
    : undefined;
}
