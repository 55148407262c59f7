import { type Activity, type ActivityDay, byDay, upcomingFirst } from '../../campaign/activity.js';
import { type ActivityFilters, filterActivities } from '../../campaign/filter-activities.js';
import type { CalendarDate, Moment } from '../../campaign/moment.js';
import { AT_ONCE } from './gradual-room.js';

/** What a list has to show: all that there is, what it is filtered by, and what that leaves. */
export interface Programme {
  readonly all: readonly Activity[];
  readonly filters: ActivityFilters;
  readonly found: readonly Activity[];
  /** How many of the found ones are shown in the end. */
  readonly shown: number;
  /** Those of the found ones that are drawn, by day, in groups that a browser draws together. */
  readonly groups: readonly (readonly ListedDay[])[];
  readonly now: Moment;
}

/** A day of the list, or the rest of one that begins in the group before. */
export interface ListedDay extends ActivityDay {
  /** Its place in the whole list, counted from 0. */
  readonly number: number;
  readonly isRest: boolean;
  /** Whether those that have been begin here. */
  readonly isFirstPast: boolean;
}

interface Ordered {
  readonly of: readonly Activity[];
  readonly on: CalendarDate;
  readonly all: readonly Activity[];
}

/** Makes the programme of a list. What a filter does not change is made once. */
export class ProgrammeMaker {
  #ordered: Ordered | undefined;

  /** `room` is what the open pages hold, `upTo` says how many of so many are drawn by now. */
  make(
    activities: readonly Activity[],
    filters: ActivityFilters,
    now: Moment,
    { limit, room, upTo }: { limit: number; room: number; upTo: (shown: number) => number },
  ): Programme {
    if (this.#ordered?.of !== activities || this.#ordered.on !== now.date) {
      this.#ordered = { of: activities, on: now.date, all: upcomingFirst(activities, now) };
    }
    const { all } = this.#ordered;
    const found = filterActivities(all, filters).slice(0, limit);
    const shown = Math.min(found.length, room);
    const groups = groupDays(found.slice(0, upTo(shown)), now, filters.day);
    return { all, filters, found, shown, groups, now };
  }
}

function groupDays(
  activities: readonly Activity[],
  now: Moment,
  from: CalendarDate | undefined,
): readonly (readonly ListedDay[])[] {
  const groups: ListedDay[][] = [];
  let last: ListedDay | undefined;
  for (let start = 0; start < activities.length; start += AT_ONCE) {
    const group: ListedDay[] = [];
    for (const day of byDay(activities.slice(start, start + AT_ONCE), now, from)) {
      last = {
        ...day,
        number: last ? last.number + 1 : 0,
        isRest: last?.date === day.date && last.past === day.past,
        isFirstPast: day.past && last?.past !== true,
      };
      group.push(last);
    }
    groups.push(group);
  }
  return groups;
}
