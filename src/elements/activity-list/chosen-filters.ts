import { AUDIENCES } from '../../campaign/activity.js';
import {
  ATTENDANCES,
  type ActivityFilterName,
  type ActivityFilters,
} from '../../campaign/filter-activities.js';
import { type CalendarDate, type Moment, isCalendarDate } from '../../campaign/moment.js';
import { findRegion } from '../../campaign/regions.js';
import { report } from '../../ui/report.js';
import { choice, isOn, setting } from '../../ui/settings.js';

/** The filters, in the order in which they stand on the page. */
export const FILTER_NAMES = [
  'search',
  'region',
  'day',
  'audience',
  'attendance',
  'free',
] as const satisfies readonly ActivityFilterName[];

/** An element whose properties say what it filters by; an editor sets them, and so does a visitor. */
export type FilteredElement = HTMLElement &
  Record<Exclude<ActivityFilterName, 'free'>, string | undefined> & {
    free: string | boolean | undefined;
  };

/** The filters that an element is set to. What is not known filters nothing, and is reported. */
export function chosenFilters(host: FilteredElement, now: Moment): ActivityFilters {
  const region = setting(host, 'region');
  const known = region === undefined ? undefined : findRegion(region);
  // What a visitor types is unknown as long as it is half a name.
  if (region !== undefined && !known && (host.region ?? null) === host.getAttribute('region')) {
    report(`region="${region}" is no municipality, GGD or Veilig Thuis region.`, host);
  }
  return {
    search: setting(host, 'search'),
    region: known,
    day: dayOf(host, now),
    audience: choice(host, 'audience', AUDIENCES, undefined),
    attendance: choice(host, 'attendance', ATTENDANCES, undefined),
    free: isOn(host, 'free', 'free', false) || undefined,
  };
}

function dayOf(host: FilteredElement, now: Moment): CalendarDate | undefined {
  const day = setting(host, 'day');
  if (day === undefined || isCalendarDate(day)) return day;
  if (day === 'today') return now.date;
  report(`day="${day}" is no date such as 2019-11-18, and not "today".`, host);
  return undefined;
}
