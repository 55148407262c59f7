import type { Audience } from '../../campaign/activity.js';
import type { ActivityFilterName, Attendance } from '../../campaign/filter-activities.js';
import type { CalendarDate, Moment } from '../../campaign/moment.js';
import { capitalised, dayWords } from '../../ui/date-words.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { headingLevelOf } from '../../ui/settings.js';
import { word } from '../../ui/words.js';

interface ActivityListWords {
  readonly past: string;
  readonly count: (shown: number, all: number) => string;
  readonly more: string;
  readonly loading: string;
  readonly empty: string;
  readonly none: string;
  readonly today: (day: string) => string;
  readonly filters: Readonly<Record<ActivityFilterName, string>>;
  readonly filter: (chosen: number) => string;
  readonly any: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly attendances: Readonly<Record<Attendance, string>>;
  readonly unknownRegion: string;
  readonly without: (filter: string, count: number) => string;
  readonly everything: (count: number) => string;
  readonly map: string;
  readonly mapName: string;
  readonly everywhere: (count: number) => string;
}

const WORDS: Readonly<Record<Language, ActivityListWords>> = {
  nl: {
    past: 'Deze activiteiten zijn geweest.',
    count: (shown, all) =>
      shown < all
        ? `${shown} van ${all} activiteiten`
        : `${all} ${all === 1 ? 'activiteit' : 'activiteiten'}`,
    more: 'Meer activiteiten',
    loading: 'De activiteiten worden opgehaald.',
    empty: 'Er zijn nu geen activiteiten bekend.',
    none: 'Er zijn geen activiteiten die hierbij passen.',
    today: (day) => `vandaag, ${day}`,
    filters: {
      search: 'Zoek op woord of plaats',
      region: 'Gemeente of regio',
      day: 'Dag',
      audience: 'Voor wie',
      attendance: 'Online of op locatie',
      free: 'Alleen gratis',
    },
    filter: (chosen) => (chosen > 0 ? `Filter (${chosen} aan)` : 'Filter'),
    any: 'Alles',
    audiences: {
      professional: 'Professionals',
      parent: 'Ouders',
      child: 'Kinderen en jongeren',
      everyone: 'Iedereen',
    },
    attendances: { online: 'Online', offline: 'Op locatie' },
    unknownRegion: 'Deze gemeente of regio kennen we niet. Een plaats vind je met Zoek.',
    without: (filter, count) => `Zonder ‘${filter}’ (${count})`,
    everything: (count) => `Alle activiteiten (${count})`,
    map: 'Kies op de kaart',
    mapName: 'Kaart van Nederland per GGD-regio',
    everywhere: (count) =>
      count === 1
        ? '1 activiteit is voor heel Nederland. Die telt overal mee.'
        : `${count} activiteiten zijn voor heel Nederland. Die tellen overal mee.`,
  },
  en: {
    past: 'These activities are over.',
    count: (shown, all) =>
      shown < all
        ? `${shown} of ${all} activities`
        : `${all} ${all === 1 ? 'activity' : 'activities'}`,
    more: 'More activities',
    loading: 'The activities are being fetched.',
    empty: 'No activities are known right now.',
    none: 'No activities match this.',
    today: (day) => `today, ${day}`,
    filters: {
      search: 'Search for a word or place',
      region: 'Municipality or region',
      day: 'Day',
      audience: 'For whom',
      attendance: 'Online or on the spot',
      free: 'Free only',
    },
    filter: (chosen) => (chosen > 0 ? `Filter (${chosen} on)` : 'Filter'),
    any: 'All',
    audiences: {
      professional: 'Professionals',
      parent: 'Parents',
      child: 'Children and young people',
      everyone: 'Everyone',
    },
    attendances: { online: 'Online', offline: 'On the spot' },
    unknownRegion: 'We don’t know this municipality or region. Search finds a place.',
    without: (filter, count) => `Without ‘${filter}’ (${count})`,
    everything: (count) => `All activities (${count})`,
    map: 'Choose on the map',
    mapName: 'Map of the Netherlands by GGD region',
    everywhere: (count) =>
      count === 1
        ? '1 activity is for the whole country. It counts everywhere.'
        : `${count} activities are for the whole country. They count everywhere.`,
  },
};

/** What the list says on its controls and of itself, in the language that it is in. */
export function listWords(host: HTMLElement): ActivityListWords {
  return WORDS[languageOf(host)];
}

/** The heading over the activities that are listed under one day. */
export function dayHeading(host: HTMLElement, date: CalendarDate, now: Moment, slot: string): Node {
  const lang = langFor(host, languageOf(host));
  return word(`h${headingLevelOf(host)}`, { slot, lang }, capitalised(dayName(host, date, now)));
}

/** A day as it is called now: 'woensdag 20 november 2019', or 'vandaag, woensdag …'. */
export function dayName(host: HTMLElement, date: CalendarDate, now: Moment): string {
  const day = dayWords(date, languageOf(host));
  return date === now.date ? listWords(host).today(day) : day;
}

/** What stands before the activities that have been. */
export function pastWords(host: HTMLElement): Node {
  return word('p', { slot: 'past', lang: langFor(host, languageOf(host)) }, listWords(host).past);
}

/** How many are shown of how many, or that there are none. */
export function countWords(host: HTMLElement, shown: number, all: number): Node {
  const { count, none } = listWords(host);
  const lang = langFor(host, languageOf(host));
  return word('p', { slot: 'count', lang }, all === 0 ? none : count(shown, all));
}
