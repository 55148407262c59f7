import { type Activity, type ActivityDay, byDay, upcomingFirst } from '../../campaign/activity.js';
import { type ActivityFilters, filterActivities } from '../../campaign/filter-activities.js';
import type { CalendarDate, Moment } from '../../campaign/moment.js';

/** What a list has to show: all that there is, what it is filtered by, and what that leaves. */
export interface Programme {
  readonly all: readonly Activity[];
  readonly filters: ActivityFilters;
  readonly found: readonly Activity[];
  /** Those of the found ones that are drawn, by day. */
  readonly days: readonly ActivityDay[];
  readonly now: Moment;
}

interface Ordered {
  readonly of: readonly Activity[];
  readonly on: CalendarDate;
  readonly all: readonly Activity[];
}

/** Makes the programme of a list. What a filter does not change is made once. */
export class ProgrammeMaker {
  #ordered: Ordered | undefined;

  /** `room` says how many of so many are drawn. */
  make(
    activities: readonly Activity[],
    filters: ActivityFilters,
    now: Moment,
    { limit, room }: { limit: number; room: (found: number) => number },
  ): Programme {
    if (this.#ordered?.of !== activities || this.#ordered.on !== now.date) {
      this.#ordered = { of: activities, on: now.date, all: upcomingFirst(activities, now) };
    }
    const { all } = this.#ordered;
    const found = filterActivities(all, filters).slice(0, limit);
    const days = byDay(found.slice(0, room(found.length)), now, filters.day);
    return { all, filters, found, days, now };
  }
}
