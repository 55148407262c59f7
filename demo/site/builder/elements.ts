import type { OptionName } from './options.js';

/** An element that an editor can put on a page. */
export interface Element {
  /** What it is called. */
  readonly label: string;
  /** What a visitor gets. */
  readonly about: string;
  /** What can be chosen of it, in the order of the form. */
  readonly options: readonly OptionName[];
  /** How high a frame around it is, in px, as `docs/snippets.md` has it. */
  readonly height: number;
  /** Whether its own words always hold the number; else the number is pasted under it. */
  readonly hasNumber: boolean;
  /** Whether its words are those of the feed, so that the code can hold them as they are now. */
  readonly isFromFeed: boolean;
  /** How many rows the code of a list holds: each brings its dress along, and code may be short. */
  readonly rows?: number;
  /** What the code says though it is the default: one that holds words asks only then for newer ones. */
  readonly said?: Readonly<Record<string, string>>;
}

/** What every element but the help line can be set to. */
const COMMON = ['heading-level', 'lang'] as const satisfies readonly OptionName[];

export const ELEMENTS = {
  'help-banner': {
    label: 'De hulplijn',
    about: 'Veilig Thuis en 112, met een knop om snel weg te gaan.',
    options: ['region', 'audience', 'face', 'address', 'exit', 'lang'],
    height: 240,
    hasNumber: true,
    isFromFeed: false,
  },
  story: {
    label: 'Eén verhaal',
    about: 'Wat iemand hielp. De lezer kiest eerst zelf of hij het wil lezen.',
    options: ['story', 'pick', 'narrator', 'topic', 'story-face', 'audience', ...COMMON],
    height: 800,
    hasNumber: false,
    isFromFeed: true,
    said: { pick: 'latest' },
  },
  'story-list': {
    label: 'Alle verhalen',
    about: 'Om uit te kiezen: wie vertelt het, en waarover.',
    options: [
      'narrator',
      'topic',
      'order',
      'list-face',
      'audience',
      'filters',
      'page-size',
      'limit',
      ...COMMON,
    ],
    height: 800,
    hasNumber: false,
    isFromFeed: true,
    rows: 3,
  },
  'activity-list': {
    label: 'De activiteiten',
    about: 'Per dag, met zoeken en kiezen op plaats en doelgroep.',
    options: [
      'region',
      'search',
      'day',
      'activity-audience',
      'attendance',
      'free',
      'filters',
      'calendar',
      'page-size',
      'limit',
      ...COMMON,
    ],
    height: 800,
    hasNumber: false,
    isFromFeed: true,
    rows: 3,
  },
  activity: {
    label: 'Eén activiteit',
    about: 'Wat, wanneer en waar. Met een knop voor de agenda.',
    options: ['activity', 'calendar', ...COMMON],
    height: 400,
    hasNumber: false,
    isFromFeed: true,
  },
  campaign: {
    label: 'De week zelf',
    about: 'Het thema, de data en wat er vandaag is.',
    options: ['limit', ...COMMON],
    height: 400,
    hasNumber: false,
    isFromFeed: true,
  },
  faq: {
    label: 'Vragen en antwoorden',
    about: 'Waarom deze week, wat kindermishandeling is, en wat u kunt doen.',
    options: COMMON,
    height: 600,
    hasNumber: false,
    isFromFeed: true,
  },
  exit: {
    label: 'Snel weg',
    about: 'Alleen de knop om snel weg te gaan.',
    options: ['lang'],
    height: 120,
    hasNumber: false,
    isFromFeed: false,
  },
} as const satisfies Readonly<Record<string, Element>>;

/** A tag without its `wtk-`. */
export type ElementName = keyof typeof ELEMENTS;

export const ELEMENT_NAMES = Object.keys(ELEMENTS) as readonly ElementName[];
