import { AUDIENCES } from '../../campaign/activity.js';
import {
  ATTENDANCES,
  type ActivityFilterName,
  type ActivityFilters,
} from '../../campaign/filter-activities.js';
import { type CalendarDate, type Moment, isCalendarDate } from '../../campaign/moment.js';
import { type Region, knowsMunicipalities } from '../../campaign/regions.js';
import { awaitsMunicipalities, bringMunicipalities, regionOf } from '../../ui/region.js';
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
  return {
    search: setting(host, 'search'),
    region: filteredRegion(host),
    day: dayOf(host, now),
    audience: choice(host, 'audience', AUDIENCES, undefined),
    attendance: choice(host, 'attendance', ATTENDANCES, undefined),
    free: isOn(host, 'free', 'free', false) || undefined,
  };
}

/** The region to filter by. What lies in it, only the municipalities tell: without them, nothing is left out. */
function filteredRegion(host: FilteredElement): Region | undefined {
  const region = regionOf(host, (host.region ?? null) !== host.getAttribute('region'));
  return region && !awaitsMunicipalities() && knowsMunicipalities() ? region : undefined;
}

/** Resolves once what lies in the region is known, or turns out not to be; at once without a region. */
export async function regionSettled(host: FilteredElement): Promise<void> {
  if (setting(host, 'region') !== undefined) await bringMunicipalities();
}

function dayOf(host: FilteredElement, now: Moment): CalendarDate | undefined {
  const day = setting(host, 'day');
  if (day === undefined || isCalendarDate(day)) return day;
  if (day === 'today') return now.date;
  report(`day="${day}" is no date such as 2019-11-18, and not "today".`, host);
  return undefined;
}
