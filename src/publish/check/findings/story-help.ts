import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Dit verhaal noemt geen hulplijn. Alleen Veilig Thuis en 112 staan eronder.',
    how: 'Zet in helpLines wie past bij de lezer, zoals kindertelefoon of centrum-seksueel-geweld.',
  },
  en: {
    what: 'This story names no help line. Only Veilig Thuis and 112 stand under it.',
    how: 'Put in helpLines who fits the reader, such as kindertelefoon or centrum-seksueel-geweld.',
  },
};

/** A story that names no help for who recognises themselves in it. Veilig Thuis and 112 stand under every story. */
export const rule: Rule = {
  id: 'story-help',
  severity: 'warning',
  summary: {
    nl: 'Elk verhaal noemt hulp die erbij past.',
    en: 'Every story names help that fits it.',
  },
  *inItem({ story, path }, language) {
    if (story?.helpLines.length === 0)
      yield { at: [...path, '_wtk', 'helpLines'], ...WORDS[language] };
  },
};
