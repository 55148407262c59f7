import { parseMoment, withOffset } from '../../../campaign/moment.js';
import type { InEachLanguage } from '../../language.js';
import { momentsIn } from '../moments-in.js';
import type { Rule } from '../rule.js';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})$/;

const WORDS: InEachLanguage<{
  readonly what: (written: string, shown: string) => string;
  readonly how: (right: string) => string;
}> = {
  nl: {
    what: (written, shown) => `Hier staat ${written} uur, maar bezoekers zien ${shown} uur.`,
    how: (right) => `Bedoel je de klok in Nederland? Schrijf dan ${right}.`,
  },
  en: {
    what: (written, shown) => `It says ${written} here, but visitors see ${shown}.`,
    how: (right) => `Do you mean the clock in the Netherlands? Then write ${right}.`,
  },
};

/** A time with the offset of another clock than Amsterdam's, as spreadsheets and calendars write it. */
export const rule: Rule = {
  id: 'other-clock',
  severity: 'warning',
  summary: {
    nl: 'Tijden van activiteiten staan op de klok van Nederland.',
    en: 'Times of activities are on the clock of the Netherlands.',
  },
  *inItem(item, language) {
    if (!item.activity) return;
    const { what, how } = WORDS[language];
    for (const { path, text } of momentsIn(item).filter(({ path: { length } }) => length === 4)) {
      const [, date, written] = WRITTEN.exec(text) ?? [];
      const shown = parseMoment(text)?.time;
      if (date === undefined || written === undefined || !shown || shown === written) continue;
      yield { at: path, what: what(written, shown), how: how(withOffset(date, written)) };
    }
  },
};
