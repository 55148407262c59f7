import type { InEachLanguage } from '../../language.js';
import type { Passage } from '../passages.js';
import { type PersonSigns, personSignsIn } from '../person-signs.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{
  readonly what: (signs: readonly string[]) => string;
  readonly how: string;
}> = {
  nl: {
    what: (signs) => `Hieraan kan iemand een kind herkennen: ${signs.join(', ')}.`,
    how: 'Maak het algemener: geen naam, “een dorp”, “op de basisschool”. Vraag het de verteller.',
  },
  en: {
    what: (signs) => `Somebody can recognise a child by this: ${signs.join(', ')}.`,
    how: 'Make it more general: no name, “a village”, “at primary school”. Ask who told it.',
  },
};

/** A story that may tell who the child is: by a full name, or by two other signs together. */
export const rule: Rule = {
  id: 'recognisable-child',
  severity: 'warning',
  summary: {
    nl: 'Een verhaal verraadt niet om welk kind het gaat.',
    en: 'A story does not give away which child it is about.',
  },
  *inItem({ story, passages }, language) {
    if (!story) return;
    const [first, signs] = signsOf(passages);
    const all = Object.values(signs);
    if (!first || !(signs.name ?? all.length > 1)) return;
    const { what, how } = WORDS[language];
    yield { at: first.path, what: what(all), how };
  },
};

/** The first sign of each kind in a story, and the passage that the very first is in. */
function signsOf(passages: readonly Passage[]): [Passage | undefined, Partial<PersonSigns>] {
  let first: Passage | undefined;
  let signs: Partial<PersonSigns> = {};
  for (const passage of passages) {
    // Who tells a story may say how old they are now.
    if (passage.path.at(-1) === 'narratorLabel') continue;
    const here = personSignsIn(passage.text);
    if (Object.keys(here).length > 0) first ??= passage;
    signs = { ...here, ...signs };
  }
  return [first, signs];
}
