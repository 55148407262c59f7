import { type Activity, type Audience, isOn } from './activity.js';
import type { CalendarDate } from './moment.js';
import { plain } from './plain-text.js';
import { type Region, overlapping } from './regions.js';

/** How people take part. What is both counts as either. */
export const ATTENDANCES = ['online', 'offline'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** What a visitor, or the editor of the page, wants to see. What is undefined leaves all. */
export interface ActivityFilters {
  /** Words that each stand in the title, the place or the organiser's name. */
  readonly search?: string | undefined;
  /** What is for the whole country is for each region. */
  readonly region?: Region | undefined;
  readonly day?: CalendarDate | undefined;
  /** What is for everyone, or does not say for whom, is for each audience. */
  readonly audience?: Audience | undefined;
  readonly attendance?: Attendance | undefined;
  /** Only what the feed says is free. */
  readonly free?: true | undefined;
}

export type ActivityFilterName = keyof ActivityFilters;

/** The activities that pass every filter, in the order that they have. */
export function filterActivities(
  activities: readonly Activity[],
  filters: ActivityFilters,
): readonly Activity[] {
  const tests = testsOf(filters);
  return tests.length > 0
    ? activities.filter((activity) => tests.every((passes) => passes(activity)))
    : activities;
}

/** How many each choice of one filter would leave, with the other filters as they are. */
export function countChoices<Name extends ActivityFilterName>(
  activities: readonly Activity[],
  filters: ActivityFilters,
  name: Name,
  choices: readonly ActivityFilters[Name][],
): readonly number[] {
  const others = filterActivities(activities, { ...filters, [name]: undefined });
  return choices.map((choice) => filterActivities(others, { [name]: choice }).length);
}

/** The same for every region, by its code. */
export function countRegions(
  activities: readonly Activity[],
  filters: ActivityFilters,
): (code: string) => number {
  const counts = new Map<string, number>();
  let everywhere = 0;
  for (const { region } of filterActivities(activities, { ...filters, region: undefined })) {
    if (region.length === 0) everywhere += 1;
    for (const code of new Set(region.flatMap((one) => [...overlapping(one)]))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return (code) => everywhere + (counts.get(code) ?? 0);
}

type Test = (activity: Activity) => boolean;

function testsOf({ search, region, day, audience, attendance, free }: ActivityFilters): Test[] {
  const codes = region && overlapping(region.code);
  const words = search?.split(/\s+/).map(plain).filter(Boolean) ?? [];
  const tests: (Test | false | undefined)[] = [
    day !== undefined && ((activity) => isOn(activity, day)),
    audience && ((activity) => isFor(activity, audience)),
    attendance && ((activity) => isAttended(activity, attendance)),
    free && (({ isAccessibleForFree }) => isAccessibleForFree === true),
    codes && ((activity) => isIn(activity, codes)),
    words.length > 0 && ((activity) => words.every((word) => searched(activity).includes(word))),
  ];
  return tests.filter((test) => test !== false && test !== undefined);
}

function isFor({ audience }: Activity, wanted: Audience): boolean {
  return audience.length === 0 || audience.includes(wanted) || audience.includes('everyone');
}

function isAttended({ eventAttendanceMode, eventStatus }: Activity, wanted: Attendance): boolean {
  if (eventStatus === 'EventMovedOnline') return wanted === 'online';
  const other = wanted === 'online' ? 'Offline' : 'Online';
  return eventAttendanceMode !== `${other}EventAttendanceMode`;
}

function isIn({ region }: Activity, codes: ReadonlySet<string>): boolean {
  return region.length === 0 || region.some((code) => codes.has(code));
}

/** What is searched in, made ready once for each activity. */
const texts = new WeakMap<Activity, string>();

function searched(activity: Activity): string {
  const known = texts.get(activity);
  if (known !== undefined) return known;
  const { title, location, organizer } = activity;
  const parts = [title, location?.name, location?.addressLocality, organizer?.name];
  // What stands between them is in no word, so that none is found across two of them.
  const text = parts.map((part) => plain(part ?? '')).join(' ');
  texts.set(activity, text);
  return text;
}
