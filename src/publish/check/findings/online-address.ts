import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Deze activiteit is online, maar er is geen adres om mee te doen.',
    how: 'Vul url of registrationUrl in.',
  },
  en: {
    what: 'This activity is online, but there is no address to join it.',
    how: 'Fill in url or registrationUrl.',
  },
};

/** An activity online that nobody can get to. */
export const rule: Rule = {
  id: 'online-address',
  severity: 'warning',
  summary: {
    nl: 'Een activiteit online heeft een adres.',
    en: 'An activity online has an address.',
  },
  *inItem({ activity, path }, language) {
    const isOnline = activity?.eventAttendanceMode === 'OnlineEventAttendanceMode';
    if (isOnline && !activity.url && !activity.registrationUrl)
      yield { at: [...path, 'url'], ...WORDS[language] };
  },
};
