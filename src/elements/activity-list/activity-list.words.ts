import type { Audience } from '../../campaign/activity.js';
import type { ActivityFilterName, Attendance } from '../../campaign/filter-activities.js';
import type { CalendarDate, Moment } from '../../campaign/moment.js';
import { dayWords } from '../../ui/date-words.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { type Counted, capitalised, counted, fill } from '../../ui/message.js';
import { headingLevelOf } from '../../ui/settings.js';
import { word } from '../../ui/words.js';

interface ActivityListWords {
  readonly past: string;
  /** How many there are. */
  readonly count: Counted;
  /** How many are shown of how many. */
  readonly part: Counted;
  readonly more: string;
  readonly loading: string;
  readonly empty: string;
  readonly none: string;
  /** What today's date is called. */
  readonly today: string;
  readonly filters: Readonly<Record<ActivityFilterName, string>>;
  readonly filter: string;
  /** The same when so many are chosen. */
  readonly filterOn: string;
  readonly any: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly attendances: Readonly<Record<Attendance, string>>;
  readonly unknownRegion: string;
  /** What would widen it, and to how many. */
  readonly without: string;
  readonly everything: string;
  readonly map: string;
  readonly mapName: string;
  readonly everywhere: Counted;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly 'activity-list': ActivityListWords;
  }
}

const WORDS = dictionary('activity-list', {
  past: 'Deze activiteiten zijn geweest.',
  count: { one: '{n} activiteit', other: '{n} activiteiten' },
  part: { other: '{shown} van {n} activiteiten' },
  more: 'Meer activiteiten',
  loading: 'De activiteiten worden opgehaald.',
  empty: 'Er zijn nu geen activiteiten bekend.',
  none: 'Er zijn geen activiteiten die hierbij passen.',
  today: 'vandaag, {day}',
  filters: {
    search: 'Zoek op woord of plaats',
    region: 'Gemeente of regio',
    day: 'Dag',
    audience: 'Voor wie',
    attendance: 'Online of op locatie',
    free: 'Alleen gratis',
  },
  filter: 'Filter',
  filterOn: 'Filter ({n} aan)',
  any: 'Alles',
  audiences: {
    professional: 'Professionals',
    parent: 'Ouders',
    child: 'Kinderen en jongeren',
    everyone: 'Iedereen',
  },
  attendances: { online: 'Online', offline: 'Op locatie' },
  unknownRegion: 'Deze gemeente of regio kennen we niet. Zoek vindt ook plaatsen.',
  without: 'Zonder ‘{filter}’ ({n})',
  everything: 'Alle activiteiten ({n})',
  map: 'Kies op de kaart',
  mapName: 'Kaart van Nederland per GGD-regio',
  everywhere: {
    one: '{n} activiteit is voor heel Nederland. Die telt overal mee.',
    other: '{n} activiteiten zijn voor heel Nederland. Die tellen overal mee.',
  },
});

/** What the list says on its controls and of itself, in the language that it is in. */
export function listWords(host: HTMLElement): ActivityListWords {
  return WORDS[languageOf(host)];
}

/** The heading over the activities that are listed under one day. */
export function dayHeading(host: HTMLElement, date: CalendarDate, now: Moment, slot: string): Node {
  const lang = ownLang(host);
  return word(`h${headingLevelOf(host)}`, { slot, lang }, capitalised(dayName(host, date, now)));
}

/** A day as it is called now: 'woensdag 20 november 2019', or 'vandaag, woensdag …'. */
export function dayName(host: HTMLElement, date: CalendarDate, now: Moment): string {
  const day = dayWords(date, languageOf(host));
  return date === now.date ? fill(listWords(host).today, { day }) : day;
}

/** What stands before the activities that have been. */
export function pastWords(host: HTMLElement): Node {
  return word('p', { slot: 'past', lang: ownLang(host) }, listWords(host).past);
}

/** How many are shown of how many, or that there are none. */
export function countWords(host: HTMLElement, shown: number, all: number): Node {
  const language = languageOf(host);
  const { count, part, none } = WORDS[language];
  const text = counted(shown < all ? part : count, all, language, { shown });
  return word('p', { slot: 'count', lang: ownLang(host) }, all === 0 ? none : text);
}
