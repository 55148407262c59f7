import type {
  AttendanceMode,
  Audience,
  Availability,
  EventStatus,
  Progress,
} from '../../campaign/activity.js';
import { type Language, languageOf } from '../../ui/language.js';

/** What an activity is told with, besides the feed's own words. */
export interface ActivityWords {
  readonly example: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  /** Before the day from which an activity was moved. */
  readonly previously: string;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly attendance: Readonly<Record<AttendanceMode, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly audience: (names: string) => string;
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

export const WORDS: Readonly<Record<Language, ActivityWords>> = {
  nl: {
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
    audience: (names) => `Voor ${names}`,
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
  },
  en: {
    example: 'Example',
    statuses: {
      EventScheduled: '',
      EventCancelled: 'Cancelled',
      EventPostponed: 'Postponed, a new day will follow',
      EventRescheduled: 'Moved to another day or time',
      EventMovedOnline: 'Now held online',
    },
    previously: 'It was to be on',
    progress: { upcoming: '', today: 'Today', ongoing: 'Going on now', ended: 'Over' },
    attendance: {
      OfflineEventAttendanceMode: '',
      OnlineEventAttendanceMode: 'Online',
      MixedEventAttendanceMode: 'also online',
    },
    audiences: {
      professional: 'professionals',
      parent: 'parents',
      child: 'children and young people',
      everyone: 'everyone',
    },
    audience: (names) => `For ${names}`,
    and: 'and',
    organizer: 'By',
    free: 'Free',
    paid: 'Not free',
    places: {
      InStock: 'Places are left',
      LimitedAvailability: 'A few places are left',
      SoldOut: 'Full',
    },
    spoken: 'Language:',
    signLanguage: 'Dutch Sign Language',
    register: 'Register',
    loading: 'The activity is being fetched.',
    empty: 'This activity was not found.',
  },
};

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}
