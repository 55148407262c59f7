import { type Activity, type Place, labelledTitle } from './activity.js';
import { type Moment, withOffset } from './moment.js';

/**
 * An activity as schema.org's Event, for search engines, with what Google asks of one: a name, a
 * start, and a place with its address or an address on the web. Undefined for one that lacks any
 * of them, which no engine would take. A property that nobody knows is left out.
 */
export function structuredData(activity: Activity): Readonly<Record<string, unknown>> | undefined {
  const { url, startDate, endDate, previousStartDate, organizer } = activity;
  const location = locationOf(activity);
  if (location.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: labelledTitle(activity),
    description: activity.summary,
    url,
    startDate: dateOf(startDate),
    endDate: endDate && dateOf(endDate),
    previousStartDate: previousStartDate && dateOf(previousStartDate),
    eventStatus: `https://schema.org/${activity.eventStatus}`,
    eventAttendanceMode: `https://schema.org/${activity.eventAttendanceMode}`,
    location: location.length === 1 ? location[0] : location,
    organizer: organizer && { '@type': 'Organization', name: organizer.name, url: organizer.url },
    inLanguage: activity.inLanguage.length > 0 ? activity.inLanguage : undefined,
    isAccessibleForFree: activity.isAccessibleForFree,
    offers: offersOf(activity),
  };
}

/** A day is a date alone; a time has its offset, or it would be read on the reader's own clock. */
function dateOf({ date, time }: Moment): string {
  return time === undefined ? date : withOffset(date, time);
}

/** Where it is: on the spot, on the web, or both. */
function locationOf(activity: Activity): readonly object[] {
  const { location, eventAttendanceMode, registrationUrl, url = registrationUrl } = activity;
  const isOnline = eventAttendanceMode !== 'OfflineEventAttendanceMode';
  const isOnTheSpot = eventAttendanceMode !== 'OnlineEventAttendanceMode';
  return [
    ...(isOnTheSpot && location ? [placeOf(location)] : []),
    ...(isOnline && url ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
}

function placeOf({ name, streetAddress, postalCode, addressLocality }: Place): object {
  const address = { streetAddress, postalCode, addressLocality, addressCountry: 'NL' };
  return { '@type': 'Place', name, address: { '@type': 'PostalAddress', ...address } };
}

/** What it costs and whether places are left, when the price is known. */
function offersOf(activity: Activity): object | undefined {
  const { isAccessibleForFree, availability, registrationUrl, url } = activity;
  const price = activity.price ?? (isAccessibleForFree === true ? 0 : undefined);
  if (price === undefined) return undefined;
  return {
    '@type': 'Offer',
    price,
    priceCurrency: 'EUR',
    availability: availability && `https://schema.org/${availability}`,
    url: registrationUrl ?? url,
  };
}
