import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Deze titel staat in hoofdletters. Dat leest moeilijk, en klinkt als roepen.',
    how: 'Gebruik een hoofdletter aan het begin, en verder alleen waar het moet.',
  },
  en: {
    what: 'This title is in capitals. That is hard to read, and sounds like shouting.',
    how: 'Use a capital at the beginning, and else only where it must be.',
  },
};

/** A title in capitals alone. */
export const rule: Rule = {
  id: 'capitals',
  severity: 'note',
  summary: { nl: 'Een titel staat niet in hoofdletters.', en: 'A title is not in capitals.' },
  *inItem({ raw: { title }, path }, language) {
    const isShouted = typeof title === 'string' && /\p{Lu}{3}.*\p{Lu}{3}/u.test(title);
    if (isShouted && title === title.toUpperCase())
      yield { at: [...path, 'title'], ...WORDS[language] };
  },
};
