import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Er staat niet wie dit organiseert.',
    how: 'Vul organizer in, met een naam.',
  },
  en: {
    what: 'It does not say who organises this.',
    how: 'Fill in organizer, with a name.',
  },
};

/** An activity that nobody stands for. */
export const rule: Rule = {
  id: 'organizer',
  severity: 'warning',
  summary: {
    nl: 'Bij elke activiteit staat wie die organiseert.',
    en: 'Every activity says who organises it.',
  },
  *inItem({ activity, path }, language) {
    if (activity && !activity.organizer)
      yield { at: [...path, '_wtk', 'organizer'], ...WORDS[language] };
  },
};
