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
  /** How many of them are drawn by now. */
  readonly drawn: number;
  /** Those that are drawn, by day, in groups that a browser draws together. */
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
  readonly #inOrder = remembered(upcomingFirst);
  readonly #found = remembered(findActivities);
  readonly #groups = new DayGroups();

  make(
    activities: readonly Activity[],
    filters: ActivityFilters,
    now: Moment,
    { limit, room, upTo }: Extent,
  ): Programme {
    const all = this.#inOrder(activities, now);
    const found = this.#found(all, { filters, limit });
    const shown = Math.min(found.length, room);
    const drawn = upTo(shown);
    const groups = this.#groups.of(found, drawn, now.date, filters.day ?? now.date);
    return { all, filters, found, shown, drawn, groups, now };
  }
}

function findActivities(
  activities: readonly Activity[],
  { filters, limit }: { filters: ActivityFilters; limit: number },
): readonly Activity[] {
  return filterActivities(activities, filters).slice(0, limit);
}

/** Picks from a list what is wanted of it. */
type Picking<Wanted> = (activities: readonly Activity[], wanted: Wanted) => readonly Activity[];

/** The same, which remembers its last answer. */
function remembered<Wanted extends object>(pick: Picking<Wanted>): Picking<Wanted> {
  let from: readonly Activity[] | undefined;
  let asked: string | undefined;
  let answer: readonly Activity[] = [];
  return (activities, wanted) => {
    const words = JSON.stringify(wanted);
    if (activities !== from || words !== asked) answer = pick(activities, wanted);
    [from, asked] = [activities, words];
    return answer;
  };
}

/** Groups of so many rows as are drawn at once. Those that are full stay as the list grows. */
class DayGroups {
  #wanted: readonly unknown[] = [];
  #groups: readonly (readonly ListedDay[])[] = [];
  #full = 0;

  of(
    found: readonly Activity[],
    drawn: number,
    today: CalendarDate,
    from: CalendarDate,
  ): readonly (readonly ListedDay[])[] {
    const wanted = [found, today, from];
    const isOther = wanted.some((value, at) => value !== this.#wanted[at]);
    const full = Math.floor(drawn / AT_ONCE);
    const groups = isOther ? [] : this.#groups.slice(0, Math.min(this.#full, full));
    for (let start = groups.length * AT_ONCE; start < drawn; start += AT_ONCE) {
      const rows = found.slice(start, Math.min(start + AT_ONCE, drawn));
      const days = byDay(rows, { date: today, time: undefined }, from);
      groups.push(listDays(days, groups.at(-1)?.at(-1)));
    }
    this.#wanted = wanted;
    this.#groups = groups;
    this.#full = full;
    return groups;
  }
}

function listDays(days: readonly ActivityDay[], before: ListedDay | undefined): ListedDay[] {
  let last = before;
  return days.map((day) => {
    last = {
      ...day,
      number: last ? last.number + 1 : 0,
      isRest: last?.date === day.date && last.past === day.past,
      isFirstPast: day.past && last?.past !== true,
    };
    return last;
  });
}
