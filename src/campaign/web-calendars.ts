import type { Activity } from './activity.js';
import { type CalendarEntry, calendarEntry } from './calendar-entry.js';
import { type Moment, withOffset } from './moment.js';

/** A calendar on the web, and where it takes an entry in. Who goes there tells its owner of it. */
export interface WebCalendar {
  readonly name: string;
  readonly address: string;
}

/** The calendars that many have. Microsoft keeps those of people apart from those of organisations. */
export function webCalendars(activity: Activity, discreet: boolean): readonly WebCalendar[] {
  const entry = calendarEntry(activity, discreet);
  return [
    { name: 'Google Agenda', address: googleAddress(entry) },
    { name: 'Outlook.com', address: outlookAddress('outlook.live.com', entry) },
    { name: 'Outlook (Microsoft 365)', address: outlookAddress('outlook.office.com', entry) },
  ];
}

/** Google wants an end, and takes times on the clock of a zone that is named. */
function googleAddress({ title, place, description, start, end = start }: CalendarEntry): string {
  return addressWith('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    ctz: 'Europe/Amsterdam',
    location: place,
    details: description,
  });
}

function outlookAddress(
  host: string,
  { title, place, description, start, end = start }: CalendarEntry,
): string {
  return addressWith(`https://${host}/calendar/0/action/compose`, {
    rru: 'addevent',
    subject: title,
    startdt: instant(start),
    enddt: instant(end),
    allday: start.time === undefined ? 'true' : '',
    location: place,
    body: description,
  });
}

function compact({ date, time }: Moment): string {
  return `${date}${time === undefined ? '' : `T${time}00`}`.replace(/[-:]/g, '');
}

function instant({ date, time }: Moment): string {
  return time === undefined ? date : withOffset(date, time);
}

/** An address that asks for what is known. */
function addressWith(address: string, parameters: Readonly<Record<string, string>>): string {
  const known = Object.entries(parameters).filter(([, value]) => value !== '');
  return `${address}?${new URLSearchParams(known).toString()}`;
}
