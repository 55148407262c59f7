import { addDays } from '../../../campaign/moment.js';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

/** Partners meet shortly before and after the week as well; further away it is mostly a slip. */
const MARGIN_IN_DAYS = 7;

const WORDS: InEachLanguage<{
  readonly what: (date: string, first: string, last: string) => string;
  readonly how: string;
}> = {
  nl: {
    what: (date, first, last) =>
      `Deze activiteit is op ${date}. De week is van ${first} tot en met ${last}.`,
    how: 'Kijk of de dag, de maand en het jaar kloppen.',
  },
  en: {
    what: (date, first, last) =>
      `This activity is on ${date}. The week is from ${first} to ${last}.`,
    how: 'See whether day, month and year are right.',
  },
};

/** An activity that is far from the days of the campaign. */
export const rule: Rule = {
  id: 'outside-week',
  severity: 'warning',
  summary: {
    nl: `Een activiteit is in de week, of hoogstens ${MARGIN_IN_DAYS} dagen ervoor of erna.`,
    en: `An activity is in the week, or ${MARGIN_IN_DAYS} days from it at most.`,
  },
  *inItem({ activity, feed, path }, language) {
    const { startDate: first, endDate: last } = feed.campaign;
    if (!activity || !first || !last || last < first) return;
    const { date } = activity.startDate;
    const end = activity.endDate?.date ?? date;
    if (date > addDays(last, MARGIN_IN_DAYS) || end < addDays(first, -MARGIN_IN_DAYS)) {
      const { what, how } = WORDS[language];
      yield { at: [...path, '_wtk', 'startDate'], what: what(date, first, last), how };
    }
  },
};
