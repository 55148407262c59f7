import { HELP_LINES } from '../../../src/campaign/help-lines.js';
import { CAMPAIGN_SITE } from '../../../src/campaign/site.js';
import type { ElementName } from './elements.js';

/** The languages that there are words to paste in; the first is what an unknown one becomes. */
const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** What a visitor reads before the script, without the script, and when all else fails. */
export interface PastedWords {
  /** One paragraph between the tags, as HTML. */
  readonly own: string;
  /** The numbers, as HTML. */
  readonly help: string;
  /** What a screen reader calls a frame. */
  readonly title: string;
  readonly language: Language;
}

const { number, dial } = HELP_LINES['veilig-thuis'];
const EMERGENCY = HELP_LINES['112'];
const VEILIG_THUIS = `<a href="${dial}">${number}</a>`;
const DANGER = `<a href="${EMERGENCY.dial}">${EMERGENCY.number}</a>`;
const SITE = `<a href="${CAMPAIGN_SITE}">${new URL(CAMPAIGN_SITE).host}</a>`;
const WEATHER = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

const HELP: Readonly<Record<Language, string>> = {
  nl: `Zorgen over een kind? Bel gratis Veilig Thuis: ${VEILIG_THUIS}. Direct gevaar: ${DANGER}.`,
  en: `Worried about a child? Call Veilig Thuis for free: ${VEILIG_THUIS}. Immediate danger: ${DANGER}.`,
};

function leaving(label: string, about: string): string {
  return `<a href="${WEATHER}" rel="nofollow noreferrer">${label}</a>${about}`;
}

type Words = Readonly<Record<Language, string>>;

const STORIES: Words = {
  nl: `Lees de verhalen op ${SITE}.`,
  en: `Read the stories at ${SITE}.`,
};

const OWN: Readonly<Record<ElementName, Words>> = {
  'help-banner': HELP,
  story: STORIES,
  'story-list': STORIES,
  'activity-list': {
    nl: `Bekijk de activiteiten op ${SITE}.`,
    en: `See the activities at ${SITE}.`,
  },
  activity: { nl: `Bekijk de activiteit op ${SITE}.`, en: `See the activity at ${SITE}.` },
  campaign: {
    nl: `Lees over de Week tegen Kindermishandeling op ${SITE}.`,
    en: `Read about the Week tegen Kindermishandeling at ${SITE}.`,
  },
  faq: {
    nl: `Lees de vragen en antwoorden op ${SITE}.`,
    en: `Read the questions and answers at ${SITE}.`,
  },
  exit: {
    nl: leaving(
      'Snel weg',
      ', naar het weerbericht. In de geschiedenis van de browser blijft staan dat deze pagina is bekeken.',
    ),
    en: leaving(
      'Leave quickly',
      ', to the weather forecast. The browser’s history still shows that this page was visited.',
    ),
  },
};

const TITLES: Readonly<Record<ElementName, Words>> = {
  'help-banner': { nl: 'Hulp bij zorgen over een kind', en: 'Help when you worry about a child' },
  story: { nl: 'Een verhaal over wat hielp', en: 'A story about what helped' },
  'story-list': { nl: 'Verhalen over wat hielp', en: 'Stories about what helped' },
  'activity-list': { nl: 'Activiteiten van de week', en: 'Activities of the week' },
  activity: { nl: 'Een activiteit van de week', en: 'An activity of the week' },
  campaign: { nl: 'Week tegen Kindermishandeling', en: 'Week tegen Kindermishandeling' },
  faq: { nl: 'Vragen en antwoorden', en: 'Questions and answers' },
  exit: { nl: 'Snel weg', en: 'Leave quickly' },
};

/** The words that go with an element, in the language that was chosen for it. */
export function pastedWords(element: ElementName, lang: string | undefined): PastedWords {
  const language = LANGUAGES.find((known) => known === lang) ?? 'nl';
  return {
    own: OWN[element][language],
    help: HELP[language],
    title: TITLES[element][language],
    language,
  };
}
