import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Bezoekers moeten ergens heen, maar er staat niet waar.',
    how: 'Vul location in, of kies OnlineEventAttendanceMode.',
  },
  en: {
    what: 'Visitors must go somewhere, but it does not say where.',
    how: 'Fill in location, or choose OnlineEventAttendanceMode.',
  },
};

/** An activity to go to, without the place to go to. */
export const rule: Rule = {
  id: 'place',
  severity: 'warning',
  summary: {
    nl: 'Een activiteit op een plek noemt die plek.',
    en: 'An activity at a place names the place.',
  },
  *inItem({ activity, path }, language) {
    const isOnline = activity?.eventAttendanceMode === 'OnlineEventAttendanceMode';
    if (activity && !isOnline && !activity.location)
      yield { at: [...path, '_wtk', 'location'], ...WORDS[language] };
  },
};
