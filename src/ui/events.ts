import type { Campaign } from '../campaign/campaign.js';

/** The browser's own class, by one that extends it: MooTools puts another in the place of `Event`. */
const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

const REACH: EventInit = { bubbles: true, composed: true };

/** The campaign's words are on the page. */
export class WtkLoadEvent extends PlatformEvent {
  static readonly type = 'wtk-load';
  /** What the feed said; shared and frozen. */
  readonly campaign: Campaign;

  constructor(campaign: Campaign) {
    super(WtkLoadEvent.type, REACH);
    this.campaign = campaign;
  }
}

/** The feed could not be read. What was on the page before is on it still. */
export class WtkErrorEvent extends PlatformEvent {
  static readonly type = 'wtk-error';
  /** Why, in words for a developer. */
  readonly error: Error;

  constructor(error: Error) {
    super(WtkErrorEvent.type, REACH);
    this.error = error;
  }
}

/** The page is about to be left by the way out. Cancelling it stays. It says nothing of why. */
export class WtkExitEvent extends PlatformEvent {
  static readonly type = 'wtk-exit';

  constructor() {
    super(WtkExitEvent.type, { ...REACH, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wtk-load': WtkLoadEvent;
    'wtk-error': WtkErrorEvent;
    'wtk-exit': WtkExitEvent;
  }
}
