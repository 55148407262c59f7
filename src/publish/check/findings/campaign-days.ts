import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'De laatste dag van de campagne is voor de eerste.',
    how: 'Verbeter startDate of endDate van de campagne.',
  },
  en: {
    what: 'The campaign’s last day is before its first.',
    how: 'Mend startDate or endDate of the campaign.',
  },
};

/** A campaign whose days no calendar can hold. */
export const rule: Rule = {
  id: 'campaign-days',
  severity: 'error',
  summary: {
    nl: 'De campagne begint voor die eindigt.',
    en: 'The campaign begins before it ends.',
  },
  *inFeed({ campaign: { startDate, endDate } }, language) {
    if (startDate && endDate && endDate < startDate) {
      yield { at: ['_wtk', 'campaign', 'endDate'], ...WORDS[language] };
    }
  },
};
