import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Activity, progressOf } from '../campaign/activity.js';
import type { Moment } from '../campaign/moment.js';
import { momentOf } from './settings.js';

const MINUTE = 60_000;

/** What looks at the clock when a minute begins: one timer for all of a page. */
const watchers = new Set<() => void>();

let timer = 0;

/**
 * Asks its host to update when the minute comes in which one of the activities that it shows
 * begins, ends, or has its day. On a page out of sight the timer runs down and is not set anew:
 * whoever looks at it again makes each element update, and sets it.
 */
export class ProgressWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => readonly Activity[];
  #before: Moment | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => readonly Activity[]) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    watchers.add(this.#look);
  }

  hostUpdated(): void {
    this.#before = momentOf(this.#host);
    if (timer === 0 && watchers.size > 0) wind();
  }

  hostDisconnected(): void {
    watchers.delete(this.#look);
    if (watchers.size > 0) return;
    clearTimeout(timer);
    timer = 0;
  }

  readonly #look = (): void => {
    const before = this.#before;
    const now = momentOf(this.#host);
    const hasChanged = (activity: Activity): boolean =>
      before !== undefined && progressOf(activity, now) !== progressOf(activity, before);
    if (before?.date !== now.date || this.#shown().some(hasChanged)) this.#host.requestUpdate();
  };
}

/** Sets the page's timer to the next minute. */
function wind(): void {
  timer = window.setTimeout(
    () => {
      timer = 0;
      if (document.visibilityState === 'hidden') return;
      for (const look of watchers) look();
      wind();
    },
    MINUTE - (Date.now() % MINUTE),
  );
}
