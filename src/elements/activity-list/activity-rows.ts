import { type TemplateResult, html, nothing } from 'lit';
import type { Moment } from '../../campaign/moment.js';
import { headingLevelOf } from '../../ui/settings.js';
import { WtkActivity } from '../activity/activity.js';
import { dayHeading, pastWords } from './activity-list.words.js';
import { AT_ONCE } from './gradual-room.js';
import type { ListedDay, Programme } from './programme.js';

/**
 * The words of the rows: a heading for each day, and one element for each activity, kept as long
 * as it is shown, so that a further page leaves the first alone.
 */
export class ActivityRows {
  readonly #host: HTMLElement;
  #items: ReadonlyMap<string, WtkActivity> = new Map();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  words(days: readonly ListedDay[], now: Moment): Node[] {
    const items = new Map<string, WtkActivity>();
    const headingLevel = Math.min(headingLevelOf(this.#host) + 1, 6);
    const words = days.flatMap((day) => [
      ...(day.isFirstPast ? [pastWords(this.#host)] : []),
      ...(day.isRest ? [] : [dayHeading(this.#host, day.date, now, `day-${day.number}`)]),
      ...day.activities.map((activity) => {
        const item = this.#items.get(activity.id) ?? newItem();
        items.set(activity.id, item);
        const underDay = activity.startDate.date === day.date;
        return Object.assign(item, {
          activity,
          headingLevel,
          underDay,
          slot: `items-${day.number}`,
        });
      }),
    ]);
    this.#items = items;
    return words;
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
