import { type Language, langFor, languageOf } from '../../ui/language.js';
import { word } from '../../ui/words.js';

interface StoryListWords {
  readonly narrator: string;
  readonly anyNarrator: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly count: (shown: number, all: number) => string;
  readonly none: string;
  readonly more: string;
  readonly loading: string;
  readonly empty: string;
}

const WORDS: Readonly<Record<Language, StoryListWords>> = {
  nl: {
    narrator: 'Wie vertelt',
    anyNarrator: 'Iedereen',
    topic: 'Onderwerp',
    anyTopic: 'Alle onderwerpen',
    count: (shown, all) =>
      shown < all ? `${shown} van ${all} verhalen` : `${all} ${all === 1 ? 'verhaal' : 'verhalen'}`,
    none: 'Er zijn geen verhalen met deze keuze.',
    more: 'Meer verhalen',
    loading: 'De verhalen worden opgehaald.',
    empty: 'Er zijn nu geen verhalen om te tonen.',
  },
  en: {
    narrator: 'Told by',
    anyNarrator: 'Everyone',
    topic: 'Topic',
    anyTopic: 'All topics',
    count: (shown, all) =>
      shown < all ? `${shown} of ${all} stories` : `${all} ${all === 1 ? 'story' : 'stories'}`,
    none: 'There are no stories with this choice.',
    more: 'More stories',
    loading: 'The stories are being fetched.',
    empty: 'There are no stories to show right now.',
  },
};

/** What the element says in its language. */
export function ownWords(host: HTMLElement): StoryListWords {
  return WORDS[languageOf(host)];
}

/** How many are shown of how many. */
export function countWords(host: HTMLElement, shown: number, all: number): Node {
  const language = languageOf(host);
  const { count, none } = WORDS[language];
  const lang = langFor(host, language);
  return word('p', { slot: 'count', lang }, all === 0 ? none : count(shown, all));
}
