import type { Activity } from '../../src/campaign/activity.js';
import { type Moment, parseMoment } from '../../src/campaign/moment.js';

/** A moment that a test writes as a feed does. */
export function at(text: string): Moment {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`${text} is no moment.`);
  return moment;
}

/** An activity that takes place, with nothing known of it but what is given. */
export function activityWith(known: Partial<Activity>): Activity {
  return {
    id: 'a1',
    url: undefined,
    title: 'Debat',
    summary: undefined,
    language: 'nl',
    dateModified: undefined,
    example: false,
    startDate: at('2019-11-20T14:00'),
    endDate: at('2019-11-20T16:00'),
    previousStartDate: undefined,
    eventStatus: 'EventScheduled',
    eventAttendanceMode: 'OfflineEventAttendanceMode',
    location: undefined,
    organizer: undefined,
    audience: [],
    isAccessibleForFree: undefined,
    price: undefined,
    registrationUrl: undefined,
    availability: undefined,
    inLanguage: [],
    region: [],
    tags: [],
    ...known,
  };
}
