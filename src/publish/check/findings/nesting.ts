import { MAXIMUM_DEPTH } from '../../../feed/parse-json.js';
import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: `Hier zitten meer dan ${MAXIMUM_DEPTH} haken in elkaar. Geen enkele site leest het bestand.`,
    how: 'Maak de tekst eenvoudiger: geen lijst in een lijst in een lijst.',
  },
  en: {
    what: `More than ${MAXIMUM_DEPTH} brackets are in each other here. No site reads the file.`,
    how: 'Make the text simpler: no list in a list in a list.',
  },
};

/** What is nested deeper than a visitor's browser reads. */
export const rule: Rule = {
  id: 'nesting',
  severity: 'error',
  summary: {
    nl: `Haken zitten hoogstens ${MAXIMUM_DEPTH} diep in elkaar.`,
    en: `Brackets are nested ${MAXIMUM_DEPTH} deep at most.`,
  },
  *inSource({ fault }, language) {
    if (fault?.kind === 'nesting') yield { at: fault.offset, ...WORDS[language] };
  },
};
