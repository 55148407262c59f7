import { type Language, langFor, languageOf } from './language.js';
import { link, word } from './words.js';

/** Where a visitor finds the campaign when its feed can't be read. */
const CAMPAIGN_SITE = 'https://weektegenkindermishandeling.nl/';

interface NoticeWords {
  readonly failed: string;
  readonly site: string;
}

const WORDS: Readonly<Record<Language, NoticeWords>> = {
  nl: {
    failed: 'Dit onderdeel kan nu niet worden getoond.',
    site: 'Ga naar de site van de Week tegen Kindermishandeling',
  },
  en: {
    failed: 'This part can’t be shown right now.',
    site: 'Go to the site of the Week tegen Kindermishandeling (in Dutch)',
  },
};

/** A notice of plain text, in the slot that the dress keeps for it. */
export function notice(host: HTMLElement, text: string): Node[] {
  return [word('p', { slot: 'notice', lang: langFor(host, languageOf(host)) }, text)];
}

/** What stands under the words of an element, or in their place, when its feed can't be read. */
export function failureNotice(host: HTMLElement): Node[] {
  const language = languageOf(host);
  const attributes = { slot: 'notice', lang: langFor(host, language) };
  const { failed, site } = WORDS[language];
  return [word('p', attributes, failed), link(CAMPAIGN_SITE, attributes, site)];
}
