import { inOrder } from '../../../feed/fields.js';
import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'In deze tekst zitten onzichtbare tekens die letters van plaats laten wisselen.',
    how: 'Typ de tekst opnieuw in plaats van te plakken.',
  },
  en: {
    what: 'This text has characters that can’t be seen and turn letters round.',
    how: 'Type the text anew instead of pasting it.',
  },
};

/** What turns the order of letters: the elements leave it out, so the text may read otherwise. */
export const rule: Rule = {
  id: 'hidden-characters',
  severity: 'warning',
  summary: {
    nl: 'Tekst heeft geen onzichtbare tekens die letters omdraaien.',
    en: 'Text has no hidden characters that turn letters round.',
  },
  *inItem({ passages }, language) {
    for (const { path: at, text } of passages) {
      if (inOrder(text) !== text) yield { at, ...WORDS[language] };
    }
  },
};
