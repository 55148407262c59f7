import { HELP_LINES } from '../../../src/campaign/help-lines.js';
import { CAMPAIGN_SITE } from '../../../src/campaign/site.js';
import { exitWords } from '../../../src/elements/exit/exit.words.js';
import { helpWords } from '../../../src/elements/help-banner/help-banner.words.js';
import { languageOf } from '../../../src/ui/language.js';
import type { Language } from '../../../src/ui/language-names.js';
import type { ElementName } from './elements.js';

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

/** What only the builder says. A language that is not here gets what needs no words. */
type Words = Readonly<Partial<Record<Language, string>>>;

const STORIES: Words = {
  nl: `Lees de verhalen op ${SITE}.`,
  en: `Read the stories at ${SITE}.`,
};

/** Where the words of an element are to be found. */
const WHERE: Readonly<Record<Exclude<ElementName, 'help-banner' | 'exit'>, Words>> = {
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
};

/** The kit says more of the way out, but not all of that holds without a script. */
const LEAVING: Words = {
  nl: ', naar het weerbericht. In de geschiedenis van de browser blijft staan dat deze pagina is bekeken.',
  en: ', to the weather forecast. The browser’s history still shows that this page was visited.',
};

const TITLES: Readonly<Record<ElementName, Words>> = {
  'help-banner': { nl: 'Hulp bij zorgen over een kind', en: 'Help when you worry about a child' },
  story: { nl: 'Een verhaal over wat hielp', en: 'A story about what helped' },
  'story-list': { nl: 'Verhalen over wat hielp', en: 'Stories about what helped' },
  'activity-list': { nl: 'Activiteiten van de week', en: 'Activities of the week' },
  activity: { nl: 'Een activiteit van de week', en: 'An activity of the week' },
  campaign: {},
  faq: { nl: 'Vragen en antwoorden', en: 'Questions and answers' },
  exit: { nl: 'Snel weg', en: 'Leave quickly' },
};

/** The name of the campaign and that of its help line are the same in every language. */
const NAMES: Readonly<Partial<Record<ElementName, string>>> = { 'help-banner': 'Veilig Thuis' };
const CAMPAIGN_NAME = 'Week tegen Kindermishandeling';

type Settings = Readonly<Record<string, string>>;

/** The words that go with an element, in the language that was chosen for it, once that is here. */
export function pastedWords(element: ElementName, settings: Settings): PastedWords {
  const { lang = 'nl', audience, address } = settings;
  const language = languageOf(speaker({ lang }));
  return {
    own:
      element === 'help-banner'
        ? helpSentence({ lang, audience, address })
        : ownSentence(element, language),
    help: helpSentence({ lang }),
    title: TITLES[element][language] ?? NAMES[element] ?? CAMPAIGN_NAME,
    language,
  };
}

function ownSentence(element: Exclude<ElementName, 'help-banner'>, language: Language): string {
  if (element !== 'exit') return WHERE[element][language] ?? SITE;
  const [exit] = exitWords(speaker({ lang: language }), WEATHER);
  const label = exit?.textContent ?? '';
  return `<a href="${WEATHER}" rel="nofollow noreferrer">${label}</a>${LEAVING[language] ?? ' (knmi.nl)'}`;
}

type Speaking = Readonly<Record<string, string | undefined>>;

/** The two numbers, in what the kit's own help line says. */
function helpSentence(speaking: Speaking): string {
  const none = { lines: [], hours: {}, regional: [] };
  const [lead, , danger] = helpWords(speaker(speaking), undefined, none);
  return `${lead?.textContent} ${VEILIG_THUIS}. ${danger?.textContent} ${DANGER}.`;
}

/** An element that stands nowhere: what the kit writes depends on one, and on what it is set to. */
function speaker(speaking: Speaking): HTMLElement {
  return Object.assign(document.createElement('div'), speaking);
}
