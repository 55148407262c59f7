import type { ActivityDay } from '../../campaign/activity.js';
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
  },
};

export function moreText(host: HTMLElement): string {
  return WORDS[languageOf(host)].more;
}

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}

/** The heading over the activities that start on one day. */
export function dayHeading(host: HTMLElement, { date }: ActivityDay, slot: string): Node {
  const language = languageOf(host);
  const lang = langFor(host, language);
  return word(`h${headingLevelOf(host)}`, { slot, lang }, capitalised(dayWords(date, language)));
}

/** What stands before the activities that have been. */
export function pastWords(host: HTMLElement): Node {
  const language = languageOf(host);
  return word('p', { slot: 'past', lang: langFor(host, language) }, WORDS[language].past);
}

/** How many are shown of how many. */
export function countWords(host: HTMLElement, shown: number, all: number): Node {
  const language = languageOf(host);
  const lang = langFor(host, language);
  return word('p', { slot: 'count', lang }, WORDS[language].count(shown, all));
}
