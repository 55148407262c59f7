import { type TemplateResult, html, nothing } from 'lit';
import type { Activity } from '../../campaign/activity.js';
import type { Moment } from '../../campaign/moment.js';
import { headingLevelOf } from '../../ui/settings.js';
import { WtkActivity } from '../activity/activity.js';
import { dayHeading, pastWords } from './activity-list.words.js';
import { AT_ONCE } from './gradual-room.js';
import type { ListedDay, Programme } from './programme.js';

/** What every row is set to. */
type RowSettings = Pick<WtkActivity, 'calendar' | 'structuredData' | 'headingLevel' | 'now'>;

/** A list, which tells its rows whether they can be put in a calendar, and tell search engines. */
type ListElement = HTMLElement & Pick<WtkActivity, 'calendar' | 'structuredData'>;

/**
 * The words of the rows: a heading for each day, and one element for each activity, kept as long
 * as it is shown, so that a further page leaves the first alone.
 */
export class ActivityRows {
  readonly #host: ListElement;
  readonly #items = new Map<string, WtkActivity>();

  constructor(host: ListElement) {
    this.#host = host;
  }

  /** The words of all rows, or of those alone that come after so many. */
  words({ groups, now }: Programme, after = 0): Node[] {
    const days = groups.flat();
    const settings = this.#settings(now);
    if (after === 0) this.#forget(days);
    let end = 0;
    return days.flatMap((day) => {
      const start = end;
      end += day.activities.length;
      if (end <= after) return [];
      const activities = day.activities.slice(Math.max(0, after - start));
      return [
        ...(start < after ? [] : this.#dayWords(day, now)),
        ...activities.map((activity) => this.#item(activity, day, settings)),
      ];
    });
  }

  #dayWords(day: ListedDay, now: Moment): Node[] {
    return [
      ...(day.isFirstPast ? [pastWords(this.#host)] : []),
      ...(day.isRest ? [] : [dayHeading(this.#host, day.date, now, `day-${day.number}`)]),
    ];
  }

  /** Lets go of the elements that are shown no more. */
  #forget(days: readonly ListedDay[]): void {
    const shown = new Set(days.flatMap(({ activities }) => activities.map(({ id }) => id)));
    for (const id of this.#items.keys()) if (!shown.has(id)) this.#items.delete(id);
  }

  #item(activity: Activity, day: ListedDay, settings: RowSettings): WtkActivity {
    const item = this.#items.get(activity.id) ?? newItem();
    this.#items.set(activity.id, item);
    return Object.assign(item, settings, {
      activity,
      slot: `items-${day.number}`,
      underDay: activity.startDate.date === day.date,
    });
  }

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

function newItem(): WtkActivity {
  const item = new WtkActivity();
  item.role = 'listitem';
  return item;
}

/** The dress of the rows: a list for each day, in groups that a browser draws when they are near. */
export function rowsDress({ groups, shown }: Programme): readonly TemplateResult[] {
  const full = Math.floor(shown / AT_ONCE);
  return groups.map(
    (days, index) =>
      html`<div class=${index < full ? 'full' : nothing}>${days.map(dayDress)}</div>`,
  );
}

function dayDress({ number, isFirstPast }: ListedDay): TemplateResult {
  return html`${isFirstPast ? html`<slot name="past"></slot>` : nothing}
    <slot name="day-${number}"></slot>
    <div part="list" role="list"><slot name="items-${number}"></slot></div>`;
}
