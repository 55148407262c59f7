import type { InEachLanguage } from '../../language.js';
import { pathOfLoss } from '../json-path.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'De kit laat deze regionale lijn weg.',
    how: 'Geef een id, een naam zonder nummer, een regio, en een nummer dat gratis of lokaal is en niet al van ons.',
  },
  en: {
    what: 'The kit leaves this regional line out.',
    how: 'Give an id, a name without a number, a region, and a number that is free or local and not ours.',
  },
};

/** A line of a region that the elements refuse: its number costs, is a short one, or belongs to a line that is compiled in. */
export const rule: Rule = {
  id: 'regional-line',
  severity: 'error',
  summary: {
    nl: 'Een regionale lijn heeft een nummer dat gratis of lokaal is.',
    en: 'A regional line has a number that is free or local.',
  },
  *inFeed({ losses }, language) {
    for (const { path, expected } of losses) {
      if (expected === 'a regional line') yield { at: pathOfLoss(path), ...WORDS[language] };
    }
  },
};
