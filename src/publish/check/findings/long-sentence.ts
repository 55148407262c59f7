import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';
import { countWords, sentencesOf } from '../sentences.js';

/** Plain Dutch (B1) has sentences of 10 to 15 words; over 20 most readers lose the thread. */
const MOST_WORDS = 20;

const WORDS: InEachLanguage<{
  readonly what: (words: number, beginning: string) => string;
  readonly how: string;
}> = {
  nl: {
    what: (words, beginning) => `Deze zin heeft ${words} woorden: “${beginning} …”`,
    how: `Maak er twee zinnen van, van hoogstens ${MOST_WORDS} woorden.`,
  },
  en: {
    what: (words, beginning) => `This sentence has ${words} words: “${beginning} …”`,
    how: `Make two sentences of it, of ${MOST_WORDS} words at most.`,
  },
};

/** A sentence that is too long for plain language. */
export const rule: Rule = {
  id: 'long-sentence',
  severity: 'note',
  summary: {
    nl: `Een zin heeft hoogstens ${MOST_WORDS} woorden (B1).`,
    en: `A sentence has ${MOST_WORDS} words at most (B1).`,
  },
  *inItem({ passages, own }, language) {
    const { what, how } = WORDS[language];
    // What other feed readers are shown is the same text again, for who has the tree.
    const isTold = own['happened'] !== undefined || own['helped'] !== undefined;
    for (const { path: at, text } of passages) {
      if (isTold && at.at(-1) === 'content_text') continue;
      for (const sentence of sentencesOf(text)) {
        const words = countWords(sentence);
        if (words <= MOST_WORDS) continue;
        yield { at, what: what(words, sentence.split(/\s+/).slice(0, 5).join(' ')), how };
      }
    }
  },
};
