import {
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import type { Activity } from '../../campaign/activity.js';
import type { Moment } from '../../campaign/moment.js';
import { languageAround, languageOf } from '../../ui/language.js';
import { headingLevelOf } from '../../ui/settings.js';
import { WtkActivity } from '../activity/activity.js';
import { dayHeading, pastWords } from './activity-list.words.js';
import { AT_ONCE } from './gradual-room.js';
import { NearGroups } from './near-groups.js';
import type { ListedDay, Programme } from './programme.js';

/** What every row is set to. */
type RowSettings = Pick<WtkActivity, 'calendar' | 'structuredData' | 'headingLevel' | 'now'>;

/** A list, which tells its rows whether they can be put in a calendar, and tell search engines. */
type ListElement = ReactiveElement & Pick<WtkActivity, 'calendar' | 'structuredData'>;

/**
 * The words of the rows: a heading for each day, and one element for each activity, kept as long
 * as it is shown, so that a further page leaves the first alone. Each has its words before it comes
 * onto the page, where every node that is added costs more. What is far from the window has
 * its words alone, where find in page, translation and screen readers meet them; it is dressed when
 * it comes near, and for a printer.
 */
export class ActivityRows implements ReactiveController {
  readonly #host: ListElement;
  readonly #near: NearGroups;
  readonly #items = new Map<string, WtkActivity>();
  #tongue = '';
  #groups: Programme['groups'] = [];

  constructor(host: ListElement) {
    this.#host = host;
    this.#near = new NearGroups(host, (group) => this.#dress(this.#groups[group] ?? []));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#dressAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#dressAll);
  }

  /** The words of all rows, or of those alone that come after so many. */
  words({ groups, now, shown }: Programme, after = 0): Node[] {
    const settings = this.#settings(now);
    this.#groups = groups;
    this.#forgetOthers(`${languageOf(this.#host)} in ${languageAround(this.#host)}`);
    if (after === 0) this.#forget();
    const late = lateGroups(shown);
    let end = 0;
    return groups.flatMap((days, group) => {
      const isFar = group < late && !this.#near.has(group);
      return days.flatMap((day) => {
        const start = end;
        end += day.activities.length;
        if (end <= after) return [];
        const activities = day.activities.slice(Math.max(0, after - start));
        return [
          ...(start < after ? [] : this.#dayWords(day, now)),
          ...activities.map((activity) => this.#item(activity, day, settings, isFar)),
        ];
      });
    });
  }

  #dayWords(day: ListedDay, now: Moment): Node[] {
    return [
      ...(day.isFirstPast ? [pastWords(this.#host)] : []),
      ...(day.isRest ? [] : [dayHeading(this.#host, day.date, now, `day-${day.number}`)]),
    ];
  }

  /** Lets go of all elements that were told in another language than the list speaks now. */
  #forgetOthers(tongue: string): void {
    if (tongue !== this.#tongue) this.#items.clear();
    this.#tongue = tongue;
  }

  /** Lets go of the elements that are shown no more. */
  #forget(): void {
    const days = this.#groups.flat();
    const shown = new Set(days.flatMap(({ activities }) => activities.map(({ id }) => id)));
    for (const id of this.#items.keys()) if (!shown.has(id)) this.#items.delete(id);
  }

  #item(activity: Activity, day: ListedDay, settings: RowSettings, isFar: boolean): WtkActivity {
    const known = this.#items.get(activity.id);
    const item = known ?? newItem();
    if (!known) this.#items.set(activity.id, item);
    const wanted = {
      ...settings,
      activity,
      slot: `items-${day.number}`,
      underDay: activity.startDate.date === day.date,
    };
    const isOld = known && isSetTo(item, wanted);
    if (!isOld) Object.assign(item, wanted).writeBare(this.#host);
    if (!isFar) item.dress();
    return item;
  }

  #dress(days: readonly ListedDay[]): void {
    for (const { activities } of days) {
      for (const { id } of activities) this.#items.get(id)?.dress();
    }
  }

  readonly #dressAll = (): void => this.#dress(this.#groups.flat());

  #settings({ date, time }: Moment): RowSettings {
    const { calendar, structuredData } = this.#host;
    return {
      calendar,
      structuredData,
      headingLevel: Math.min(headingLevelOf(this.#host) + 1, 6),
      now: [date, time].filter(Boolean).join('T'),
    };
  }
}

function isSetTo<Name extends keyof WtkActivity>(
  item: WtkActivity,
  wanted: Readonly<Pick<WtkActivity, Name>>,
): boolean {
  return Object.entries(wanted).every(([name, value]) => item[name as Name] === value);
}

function newItem(): WtkActivity {
  const item = new WtkActivity();
  item.role = 'listitem';
  return item;
}

/** How many groups a browser draws when they are near: those that are full. */
function lateGroups(shown: number): number {
  return CSS.supports('content-visibility', 'auto') ? Math.floor(shown / AT_ONCE) : 0;
}

/** The dress of the rows: a list for each day, in groups that a browser draws when they are near. */
export function rowsDress({ groups, shown }: Programme): readonly TemplateResult[] {
  const late = lateGroups(shown);
  return groups.map(
    (days, index) =>
      html`<div class=${index < late ? 'full' : nothing}>${days.map(dayDress)}</div>`,
  );
}

function dayDress({ number, isFirstPast }: ListedDay): TemplateResult {
  return html`${isFirstPast ? html`<slot name="past"></slot>` : nothing}
    <slot name="day-${number}"></slot>
    <div part="list" role="list"><slot name="items-${number}"></slot></div>`;
}
