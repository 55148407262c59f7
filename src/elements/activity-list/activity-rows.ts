import { type TemplateResult, html, nothing } from 'lit';
import type { Activity } from '../../campaign/activity.js';
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
  readonly #items = new Map<string, WtkActivity>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  words(days: readonly ListedDay[], now: Moment): Node[] {
    const common = {
      headingLevel: Math.min(headingLevelOf(this.#host) + 1, 6),
      now: [now.date, now.time].filter(Boolean).join('T'),
    };
    const shown = new Set(days.flatMap(({ activities }) => activities.map(({ id }) => id)));
    for (const id of this.#items.keys()) if (!shown.has(id)) this.#items.delete(id);
    return days.flatMap((day) => [
      ...(day.isFirstPast ? [pastWords(this.#host)] : []),
      ...(day.isRest ? [] : [dayHeading(this.#host, day.date, now, `day-${day.number}`)]),
      ...day.activities.map((activity) => this.#item(activity, day, common)),
    ]);
  }

  #item(
    activity: Activity,
    day: ListedDay,
    { headingLevel, now }: { headingLevel: number; now: string },
  ): WtkActivity {
    const item = this.#items.get(activity.id) ?? newItem();
    this.#items.set(activity.id, item);
    const slot = `items-${day.number}`;
    const underDay = activity.startDate.date === day.date;
    // A list that grows asks for each of its rows time and again.
    if (item.activity !== activity) item.activity = activity;
    if (item.slot !== slot) item.slot = slot;
    if (item.headingLevel !== headingLevel) item.headingLevel = headingLevel;
    if (item.now !== now) item.now = now;
    if (item.underDay !== underDay) item.underDay = underDay;
    return item;
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
