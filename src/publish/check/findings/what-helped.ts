import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Dit verhaal vertelt niet wat hielp. Daar gaat het in elk verhaal om.',
    how: 'Schrijf in helped wie of wat hielp.',
  },
  en: {
    what: 'This story does not tell what helped. That is what every story is for.',
    how: 'Write in helped who or what helped.',
  },
};

/** A story without the answer to the one question that every story answers. */
export const rule: Rule = {
  id: 'what-helped',
  severity: 'warning',
  summary: { nl: 'Elk verhaal vertelt wat hielp.', en: 'Every story tells what helped.' },
  *inItem({ story, path }, language) {
    if (story?.helped.length === 0) yield { at: [...path, '_wtk', 'helped'], ...WORDS[language] };
  },
};
