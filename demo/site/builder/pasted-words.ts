import { HELP_LINES } from '../../../src/campaign/help-lines.js';
import { CAMPAIGN_SITE } from '../../../src/campaign/site.js';
import { exitWords } from '../../../src/elements/exit/exit.words.js';
import { helpWords } from '../../../src/elements/help-banner/help-banner.words.js';
import { languageOf } from '../../../src/ui/language.js';
import type { Language } from '../../../src/ui/language-names.js';
import type { ElementName } from './elements.js';
import { BUILDER_WORDS } from './pasted-words.words.js';

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
    title: element === 'campaign' ? CAMPAIGN_NAME : BUILDER_WORDS[language].titles[element],
    language,
  };
}

function ownSentence(element: Exclude<ElementName, 'help-banner'>, language: Language): string {
  const { where, leaving } = BUILDER_WORDS[language];
  if (element !== 'exit') return where[element].replace('{site}', SITE);
  const [exit] = exitWords(speaker({ lang: language }), WEATHER);
  const label = exit?.textContent ?? '';
  return `<a href="${WEATHER}" rel="nofollow noreferrer">${label}</a>${leaving}`;
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
