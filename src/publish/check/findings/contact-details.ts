import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

/** A mailbox, a mobile phone, a postal code with a house number, or the number of a bank account. */
const DETAILS = [
  /[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/i,
  /(?<!\d)(?:\+31 ?|0)6[ -]?(?:\d[ -]?){7}\d(?!\d)/,
  /\b\d{4} ?[A-Z]{2},? \d{1,5}\b/,
  /\bNL\d{2}[A-Z]{4}\d{10}\b/,
];

const WORDS: InEachLanguage<{ readonly what: (found: string) => string; readonly how: string }> = {
  nl: {
    what: (found) => `In dit verhaal staat hoe iemand te bereiken of te vinden is: ${found}`,
    how: 'Haal het weg. Hulp staat al onder elk verhaal.',
  },
  en: {
    what: (found) => `This story has how somebody can be reached or found: ${found}`,
    how: 'Take it away. Help stands under every story already.',
  },
};

/** What leads to a person in a story. */
export const rule: Rule = {
  id: 'contact-details',
  severity: 'error',
  summary: {
    nl: 'In een verhaal staat geen e-mailadres, 06-nummer of huisadres.',
    en: 'A story has no mailbox, mobile number or home address.',
  },
  *inItem({ story, passages }, language) {
    if (!story) return;
    const { what, how } = WORDS[language];
    for (const { path: at, text } of passages) {
      const found = DETAILS.map((detail) => detail.exec(text)?.[0]).find(Boolean);
      if (found !== undefined) yield { at, what: what(found), how };
    }
  },
};
