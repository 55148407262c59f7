import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Dit is geen tekst in UTF-8. Misschien is het een ander soort bestand.',
    how: 'Kies het goede bestand, of bewaar het opnieuw als UTF-8.',
  },
  en: {
    what: 'This is no text in UTF-8. Perhaps it is another kind of file.',
    how: 'Choose the right file, or save it again as UTF-8.',
  },
};

/** What is no text, or in another encoding. */
export const rule: Rule = {
  id: 'encoding',
  severity: 'error',
  summary: { nl: 'Het bestand is tekst in UTF-8.', en: 'The file is text in UTF-8.' },
  *inSource({ fault }, language) {
    if (fault?.kind === 'encoding') yield { at: 0, ...WORDS[language] };
  },
};
