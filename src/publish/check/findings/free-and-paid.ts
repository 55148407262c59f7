import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Deze activiteit is gratis, en kost ook geld.',
    how: 'Haal offers.price weg, of zet isAccessibleForFree op false.',
  },
  en: {
    what: 'This activity is free, and costs money as well.',
    how: 'Take offers.price away, or set isAccessibleForFree to false.',
  },
};

/** Two values that say the opposite. */
export const rule: Rule = {
  id: 'free-and-paid',
  severity: 'warning',
  summary: {
    nl: 'Een activiteit is gratis of kost iets, niet allebei.',
    en: 'An activity is free or costs something, not both.',
  },
  *inItem({ activity, path }, language) {
    if (activity?.isAccessibleForFree && activity.price)
      yield { at: [...path, '_wtk', 'offers', 'price'], ...WORDS[language] };
  },
};
