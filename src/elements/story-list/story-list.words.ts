import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { type Counted, counted } from '../../ui/message.js';
import { word } from '../../ui/words.js';

interface StoryListWords {
  readonly narrator: string;
  readonly anyNarrator: string;
  readonly topic: string;
  readonly anyTopic: string;
  /** How many there are. */
  readonly count: Counted;
  /** How many are shown of how many. */
  readonly part: Counted;
  readonly none: string;
  readonly more: string;
  readonly loading: string;
  readonly empty: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly 'story-list': StoryListWords;
  }
}

const WORDS = dictionary('story-list', {
  narrator: 'Wie vertelt',
  anyNarrator: 'Iedereen',
  topic: 'Onderwerp',
  anyTopic: 'Alle onderwerpen',
  count: { one: '{n} verhaal', other: '{n} verhalen' },
  part: { other: '{shown} van {n} verhalen' },
  none: 'Er zijn geen verhalen met deze keuze.',
  more: 'Meer verhalen',
  loading: 'De verhalen worden opgehaald.',
  empty: 'Er zijn nu geen verhalen om te tonen.',
});

/** What the element says in its language. */
export function ownWords(host: HTMLElement): StoryListWords {
  return WORDS[languageOf(host)];
}

/** How many are shown of how many. */
export function countWords(host: HTMLElement, shown: number, all: number): Node {
  const language = languageOf(host);
  const { count, part, none } = WORDS[language];
  const text = counted(shown < all ? part : count, all, language, { shown });
  return word('p', { slot: 'count', lang: ownLang(host) }, all === 0 ? none : text);
}
