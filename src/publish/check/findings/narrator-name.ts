import type { InEachLanguage } from '../../language.js';
import { fullNamesIn } from '../person-signs.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{ readonly what: (name: string) => string; readonly how: string }> = {
  nl: {
    what: (name) => `“${name}” lijkt de naam van een echt mens. Die staat dan op honderden sites.`,
    how: 'Schrijf wie iemand is en niet hoe die heet, zoals: Leerkracht van groep 5.',
  },
  en: {
    what: (name) =>
      `“${name}” looks like the name of a real person. It would be on hundreds of sites.`,
    how: 'Write who somebody is and not what they are called, such as: Teacher of a class.',
  },
};

/** The full name of who tells a story. */
export const rule: Rule = {
  id: 'narrator-name',
  severity: 'warning',
  summary: {
    nl: 'De verteller staat er zonder achternaam.',
    en: 'The narrator is there without a last name.',
  },
  *inItem({ story, path }, language) {
    const [name] = fullNamesIn(story?.narratorLabel ?? '');
    const { what, how } = WORDS[language];
    if (name !== undefined) yield { at: [...path, '_wtk', 'narratorLabel'], what: what(name), how };
  },
};
