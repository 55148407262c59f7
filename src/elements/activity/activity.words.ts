import type {
  AttendanceMode,
  Audience,
  Availability,
  EventStatus,
  Progress,
} from '../../campaign/activity.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf } from '../../ui/language.js';

/** What an activity is told with, besides the feed's own words. */
export interface ActivityWords {
  readonly example: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  /** Before the day from which an activity was moved. */
  readonly previously: string;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly attendance: Readonly<Record<AttendanceMode, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** What stands around those whom it is for. */
  readonly audience: string;
  readonly and: string;
  readonly organizer: string;
  readonly free: string;
  readonly paid: string;
  readonly places: Readonly<Record<Availability, string>>;
  readonly spoken: string;
  readonly signLanguage: string;
  readonly register: string;
  readonly loading: string;
  readonly empty: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly activity: ActivityWords;
  }
}

export const WORDS = dictionary('activity', {
  example: 'Voorbeeld',
  statuses: {
    EventScheduled: '',
    EventCancelled: 'Gaat niet door',
    EventPostponed: 'Uitgesteld, een nieuwe dag volgt',
    EventRescheduled: 'Verplaatst naar een andere dag of tijd',
    EventMovedOnline: 'Wordt nu online gehouden',
  },
  previously: 'Eerst was het',
  progress: { upcoming: '', today: 'Vandaag', ongoing: 'Nu bezig', ended: 'Afgelopen' },
  attendance: {
    OfflineEventAttendanceMode: '',
    OnlineEventAttendanceMode: 'Online',
    MixedEventAttendanceMode: 'ook online',
  },
  audiences: {
    professional: 'professionals',
    parent: 'ouders',
    child: 'kinderen en jongeren',
    everyone: 'iedereen',
  },
  audience: 'Voor {names}',
  and: 'en',
  organizer: 'Door',
  free: 'Gratis',
  paid: 'Niet gratis',
  places: {
    InStock: 'Er is plaats',
    LimitedAvailability: 'Nog een paar plaatsen',
    SoldOut: 'Vol',
  },
  spoken: 'Taal:',
  signLanguage: 'Nederlandse Gebarentaal',
  register: 'Aanmelden',
  loading: 'De activiteit wordt opgehaald.',
  empty: 'Deze activiteit is niet gevonden.',
});

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}
