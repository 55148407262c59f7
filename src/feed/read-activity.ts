import {
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITIES,
  type Activity,
  type Audience,
  EVENT_STATUSES,
  type Organizer,
  type Place,
} from '../campaign/activity.js';
import { type Moment, compareMoments } from '../campaign/moment.js';
import { foreignHost } from './address.js';
import { type Fields, isLanguageTag } from './fields.js';

const ONE_OF_AUDIENCES = `one of ${AUDIENCES.join(', ')}`;

/** Reads one item and its `_wtk` as an activity, in the names of schema.org's Event. */
export function readActivity(item: Fields, own: Fields, base: string, language: string): Activity {
  const startDate = own.need('startDate', own.moment('startDate'));
  const location = readLocation(own);
  const offers = own.object('offers');
  const organizer = readOrganizer(own);
  const url = item.address('url') ?? item.address('external_url');
  const registrationUrl = own.link('registrationUrl');
  return {
    id: item.need('id', item.id('id')),
    url,
    title: item.need('title', item.text('title')),
    summary: item.text('summary') ?? item.text('content_text'),
    language: item.language('language') ?? language,
    dateModified: item.moment('date_modified'),
    example: own.boolean('example') ?? false,
    startDate,
    endDate: readEnd(own, startDate),
    previousStartDate: own.moment('previousStartDate'),
    eventStatus: own.oneOf('eventStatus', EVENT_STATUSES) ?? 'EventScheduled',
    eventAttendanceMode:
      own.oneOf('eventAttendanceMode', ATTENDANCE_MODES) ??
      (location ? 'OfflineEventAttendanceMode' : 'OnlineEventAttendanceMode'),
    location,
    organizer,
    audience: own.texts('audience', ONE_OF_AUDIENCES, isAudience),
    isAccessibleForFree: own.boolean('isAccessibleForFree'),
    price: offers?.amount('price'),
    registrationUrl,
    availability: offers?.oneOf('availability', AVAILABILITIES),
    inLanguage: own.texts('inLanguage', 'a language tag', isLanguageTag),
    hosts: foreignHosts([url, organizer?.url, registrationUrl], base),
    region: own.texts('region', 'a code such as GM0479, GG7306 or VT22', isRegionCode),
    tags: item.texts('tags', 'text', (tag): tag is string => tag !== ''),
  };
}

/** An activity that ends before it starts would count as past while it is still to come. */
function readEnd(own: Fields, start: Moment): Moment | undefined {
  const end = own.moment('endDate');
  const endsBefore =
    end && compareMoments(end.time === undefined ? { ...end, time: '24:00' } : end, start) < 0;
  if (!endsBefore) return end;
  own.lose('endDate', 'a moment after startDate');
  return undefined;
}

function readLocation(own: Fields): Place | undefined {
  const location = own.object('location');
  const name = location?.text('name');
  if (!location || name === undefined) return undefined;
  return {
    name,
    streetAddress: location.text('streetAddress'),
    postalCode: location.text('postalCode'),
    addressLocality: location.text('addressLocality'),
  };
}

function readOrganizer(own: Fields): Organizer | undefined {
  const organizer = own.object('organizer');
  const name = organizer?.text('name');
  return organizer && name !== undefined ? { name, url: organizer.address('url') } : undefined;
}

/** Where its links lead, each host once. */
function foreignHosts(links: readonly (string | undefined)[], base: string): readonly string[] {
  const hosts = links.map((link) => link && foreignHost(link, base));
  return hosts.filter((host, at): host is string => !!host && hosts.indexOf(host) === at);
}

function isAudience(text: string): text is Audience {
  return (AUDIENCES as readonly string[]).includes(text);
}

function isRegionCode(text: string): text is string {
  return /^(G[GM]\d{4}|VT\d{2})$/.test(text);
}
