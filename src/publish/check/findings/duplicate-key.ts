import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{ readonly what: (key: string) => string; readonly how: string }> = {
  nl: {
    what: (key) => `“${key}” staat hier twee keer. Alleen de laatste telt.`,
    how: 'Haal weg welke niet klopt.',
  },
  en: {
    what: (key) => `“${key}” stands here twice. Only the last one counts.`,
    how: 'Take away which is not right.',
  },
};

/** A value that is given twice in one object (RFC 8259, section 4): readers differ in which one they take. */
export const rule: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  summary: { nl: 'Elk gegeven staat er één keer.', en: 'Every value stands there once.' },
  *inSource({ repeatedKeys }, language) {
    const { what, how } = WORDS[language];
    for (const { key, offset } of repeatedKeys) yield { at: offset, what: what(key), how };
  },
};
