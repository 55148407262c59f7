import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Deze activiteit is verplaatst, maar er staat niet wanneer die eerst was.',
    how: 'Vul previousStartDate in. Dan ziet de bezoeker wat er is veranderd.',
  },
  en: {
    what: 'This activity was moved, but it does not say when it was before.',
    how: 'Fill in previousStartDate. Then a visitor sees what has changed.',
  },
};

/** An activity that was moved, without the time that people have in their calendars. */
export const rule: Rule = {
  id: 'moved-from',
  severity: 'note',
  summary: {
    nl: 'Een verplaatste activiteit zegt wanneer die eerst was.',
    en: 'A moved activity says when it was before.',
  },
  *inItem({ activity, path }, language) {
    if (activity?.eventStatus === 'EventRescheduled' && !activity.previousStartDate)
      yield { at: [...path, '_wtk', 'previousStartDate'], ...WORDS[language] };
  },
};
