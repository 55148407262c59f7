import { dictionary } from './dictionary.js';
import { languageOf } from './language.js';
import { type Counted, counted } from './message.js';

interface CalendarWords {
  /** What opens the choices for one activity. */
  readonly add: string;
  /** The same for so many. */
  readonly addAll: Counted;
  readonly shared: string;
  readonly neutral: string;
  readonly neutralMeans: string;
  readonly named: string;
  readonly namedMeans: string;
  readonly file: string;
  readonly web: string;
  readonly webMeans: string;
}

declare module './dictionary.js' {
  interface Dictionary {
    readonly calendar: CalendarWords;
  }
}

const WORDS = dictionary('calendar', {
  add: 'Zet in agenda',
  addAll: { other: 'Zet in agenda ({n} activiteiten)' },
  shared: 'Kijken anderen mee in de agenda? Kies dan Neutraal.',
  neutral: 'Neutraal',
  neutralMeans: 'Er staat alleen ‘Afspraak’, met dag, tijd en adres.',
  named: 'Met naam',
  namedMeans: 'Ook de naam en de uitleg staan erbij.',
  file: 'Dit wordt een bestand. Open het, dan komt het in de agenda.',
  web: 'Agenda van Google of Microsoft',
  webMeans:
    'Dit gaat naar Google of Microsoft. Dat bedrijf ziet wat er in de agenda komt. De browser onthoudt het adres.',
});

export function calendarWords(host: HTMLElement): CalendarWords {
  return WORDS[languageOf(host)];
}

/** What opens the choices for so many activities. */
export function addText(host: HTMLElement, activities: number): string {
  const { add, addAll } = calendarWords(host);
  return activities === 1 ? add : counted(addAll, activities, languageOf(host));
}
