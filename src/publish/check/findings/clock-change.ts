import { amsterdamMoment, isCalendarDate } from '../../../campaign/moment.js';
import type { InEachLanguage } from '../../language.js';
import { momentsIn } from '../moments-in.js';
import type { Advice, Rule } from '../rule.js';

/** A day and time without an offset: it stands on Amsterdam's clock. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(\.\d+)?)?$/;

/** Of the two hours that Amsterdam's clock is ahead of UTC by, in summer and in winter. */
const OFFSETS = ['+02:00', '+01:00'];

const WORDS: InEachLanguage<{ readonly never: Advice; readonly twice: Advice }> = {
  nl: {
    never: {
      what: 'Dit uur bestaat niet: die nacht gaat de klok een uur vooruit.',
      how: 'Kijk welk uur is bedoeld. Om 2 uur is het meteen 3 uur.',
    },
    twice: {
      what: 'Dit uur is er twee keer: die nacht gaat de klok een uur terug.',
      how: 'Zet +02:00 achter de tijd voor het eerste uur, of +01:00 voor het tweede.',
    },
  },
  en: {
    never: {
      what: 'This hour does not exist: that night the clock goes forward by an hour.',
      how: 'See which hour is meant. At 2 it is 3 at once.',
    },
    twice: {
      what: 'This hour comes twice: that night the clock goes back by an hour.',
      how: 'Put +02:00 after the time for the first one, or +01:00 for the second.',
    },
  },
};

/** A time that Amsterdam's clock never shows, or shows twice. */
export const rule: Rule = {
  id: 'clock-change',
  severity: 'error',
  summary: {
    nl: 'Elk uur bestaat in Amsterdam, en is er één keer.',
    en: 'Every hour exists in Amsterdam, and comes once.',
  },
  *inItem(item, language) {
    const { never, twice } = WORDS[language];
    for (const { path, text } of momentsIn(item)) {
      const times = timesShown(text);
      if (times === 0) yield { at: path, ...never };
      if (times === 2) yield { at: path, ...twice, severity: 'warning' };
    }
  },
};

/** How often Amsterdam's clock shows a local day and time; undefined for what is none. */
function timesShown(text: string): number | undefined {
  const [, date, time] = LOCAL.exec(text) ?? [];
  if (date === undefined || time === undefined || !isCalendarDate(date)) return undefined;
  const instants = OFFSETS.map((offset) => Date.parse(`${date}T${time}:00${offset}`));
  if (instants.some(Number.isNaN)) return undefined;
  return instants.map(amsterdamMoment).filter((shown) => shown.date === date && shown.time === time)
    .length;
}
