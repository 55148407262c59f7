import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Dit verhaal heeft geen inhoudsnotitie. Een lezer weet niet waar het over gaat.',
    how: 'Schrijf in contentNote één rustige zin, zoals: Dit verhaal gaat over verwaarlozing.',
  },
  en: {
    what: 'This story has no content note. A reader does not know what it is about.',
    how: 'Write one calm sentence in contentNote, such as: This story is about neglect.',
  },
};

/** A story that a visitor would meet unprepared. */
export const rule: Rule = {
  id: 'content-note',
  severity: 'warning',
  summary: { nl: 'Elk verhaal heeft een inhoudsnotitie.', en: 'Every story has a content note.' },
  *inItem({ story, path }, language) {
    if (story && !story.contentNote)
      yield { at: [...path, '_wtk', 'contentNote'], ...WORDS[language] };
  },
};
