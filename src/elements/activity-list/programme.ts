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

/** How much of the programme is wanted. */
interface Extent {
  /** The most that are shown, over all pages. */
  readonly limit: number;
  /** What the open pages hold. */
  readonly room: number;
  /** How many of so many are drawn by now. */
  readonly upTo: (shown: number) => number;
}

/** Makes the programme of a list; anew only what has changed, since a long list grows row by row. */
export class ProgrammeMaker {
  readonly #inOrder = new Remembered(upcomingFirst);
  readonly #left = new Remembered(filterActivities);

  make(
    activities: readonly Activity[],
    filters: ActivityFilters,
    now: Moment,
    { limit, room, upTo }: Extent,
  ): Programme {
    const all = this.#inOrder.of(activities, now);
    const found = this.#left.of(all, filters).slice(0, limit);
    const shown = Math.min(found.length, room);
    const groups = groupDays(found.slice(0, upTo(shown)), now, filters.day);
    return { all, filters, found, shown, groups, now };
  }
}

/** A function of a list and of what is wanted of it, which remembers its last answer. */
class Remembered<Wanted extends object> {
  readonly #make: (activities: readonly Activity[], wanted: Wanted) => readonly Activity[];
  #from: readonly Activity[] | undefined;
  #wanted: string | undefined;
  #answer: readonly Activity[] = [];

  constructor(make: (activities: readonly Activity[], wanted: Wanted) => readonly Activity[]) {
    this.#make = make;
  }

  of(activities: readonly Activity[], wanted: Wanted): readonly Activity[] {
    const words = JSON.stringify(wanted);
    if (activities !== this.#from || words !== this.#wanted) {
      this.#from = activities;
      this.#wanted = words;
      this.#answer = this.#make(activities, wanted);
    }
    return this.#answer;
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
