import { type TemplateResult, html, nothing } from 'lit';
import type { ActivityDay } from '../../campaign/activity.js';
import type { Moment } from '../../campaign/moment.js';
import { headingLevelOf } from '../../ui/settings.js';
import { WtkActivity } from '../activity/activity.js';
import { dayHeading, pastWords } from './activity-list.words.js';
import { AT_ONCE } from './gradual-room.js';

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

  words(days: readonly ActivityDay[], now: Moment): Node[] {
    const items = new Map<string, WtkActivity>();
    const headingLevel = Math.min(headingLevelOf(this.#host) + 1, 6);
    const words = days.flatMap((day, index) => [
      ...(isFirstPast(days, index) ? [pastWords(this.#host)] : []),
      dayHeading(this.#host, day, now, `day-${index}`),
      ...day.activities.map((activity, at) => {
        const item = this.#items.get(activity.id) ?? newItem();
        items.set(activity.id, item);
        const slot = `items-${index}-${Math.floor(at / AT_ONCE)}`;
        const underDay = activity.startDate.date === day.date;
        return Object.assign(item, { activity, headingLevel, underDay, slot });
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
export function rowsDress(days: readonly ActivityDay[]): readonly TemplateResult[] {
  return days.map(
    (day, index) =>
      html`${isFirstPast(days, index) ? html`<slot name="past"></slot>` : nothing}
        <slot name="day-${index}"></slot>
        <div part="list" role="list">${groupsDress(day.activities.length, index)}</div>`,
  );
}

function groupsDress(rows: number, day: number): readonly TemplateResult[] {
  return Array.from(
    { length: Math.ceil(rows / AT_ONCE) },
    (_, group) => html`<div class="group"><slot name="items-${day}-${group}"></slot></div>`,
  );
}

/** The first day of those that have been; all after it have been too. */
function isFirstPast(days: readonly ActivityDay[], index: number): boolean {
  return days[index]?.past === true && days[index - 1]?.past !== true;
}
