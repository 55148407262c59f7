import type { Question } from '../../campaign/campaign.js';
import { dictionary } from '../../ui/dictionary.js';
import { langFor, languageOf } from '../../ui/language.js';
import { richTextWords } from '../../ui/rich-text-words.js';
import { headingLevelOf } from '../../ui/settings.js';
import { word } from '../../ui/words.js';

interface FaqWords {
  readonly loading: string;
  readonly empty: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly faq: FaqWords;
  }
}

const WORDS = dictionary('faq', {
  loading: 'De vragen worden opgehaald.',
  empty: 'Er zijn nu geen vragen om te tonen.',
});

/** What the element says in its language. */
export function ownWords(host: HTMLElement): FaqWords {
  return WORDS[languageOf(host)];
}

/** Each question as a heading, its answer under it. */
export function questionWords(
  host: HTMLElement,
  questions: readonly Question[],
  campaignLanguage: string,
): Node[] {
  const lang = langFor(host, campaignLanguage);
  return questions.flatMap(({ question, answer }, at) => [
    word(`h${headingLevelOf(host)}`, { slot: `question-${at}`, lang }, question),
    ...richTextWords(answer, { slot: `answer-${at}`, lang }),
  ]);
}
