import type { InEachLanguage } from '../../language.js';
import { pathOfLoss } from '../json-path.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Het einde is voor het begin. Bezoekers zien geen einde.',
    how: 'Verbeter endDate. Duurt het tot na middernacht? Vul dan de volgende dag in.',
  },
  en: {
    what: 'The end is before the start. Visitors see no end.',
    how: 'Mend endDate. Does it last until after midnight? Then fill in the next day.',
  },
};

/** An activity that ends before it starts, as the elements judge it. */
export const rule: Rule = {
  id: 'end-before-start',
  severity: 'error',
  summary: { nl: 'Een activiteit eindigt na het begin.', en: 'An activity ends after its start.' },
  *inItem({ losses }, language) {
    for (const { path, expected } of losses) {
      if (expected === 'a moment after startDate')
        yield { at: pathOfLoss(path), ...WORDS[language] };
    }
  },
};
