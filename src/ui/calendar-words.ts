import { type Language, languageOf } from './language.js';

interface CalendarWords {
  /** What opens the choices, for one activity or for so many. */
  readonly add: (count: number) => string;
  readonly shared: string;
  readonly neutral: string;
  readonly neutralMeans: string;
  readonly named: string;
  readonly namedMeans: string;
  readonly file: string;
  readonly web: string;
  readonly webMeans: string;
}

const WORDS: Readonly<Record<Language, CalendarWords>> = {
  nl: {
    add: (count) => (count === 1 ? 'Zet in agenda' : `Zet in agenda (${count} activiteiten)`),
    shared: 'Kijken anderen in je agenda? Kies dan Neutraal.',
    neutral: 'Neutraal',
    neutralMeans: 'Er staat alleen ‘Afspraak’, met dag, tijd en adres.',
    named: 'Met naam',
    namedMeans: 'Ook de naam en de uitleg staan erbij.',
    file: 'Je krijgt een bestand. Open het om het in je agenda te zetten.',
    web: 'Agenda van Google of Microsoft',
    webMeans:
      'Je gaat naar de site van Google of Microsoft. Dat bedrijf ziet wat je opslaat. Het adres komt ook in de geschiedenis van je browser.',
  },
  en: {
    add: (count) => (count === 1 ? 'Add to calendar' : `Add to calendar (${count} activities)`),
    shared: 'Do others look into your calendar? Then choose Neutral.',
    neutral: 'Neutral',
    neutralMeans: 'It only says ‘Afspraak’ (appointment), with the day, time and address.',
    named: 'With its name',
    namedMeans: 'The name and what it is about are there too.',
    file: 'You get a file. Open it to put it in your calendar.',
    web: 'Calendar of Google or Microsoft',
    webMeans:
      'You go to the site of Google or Microsoft. That company sees what you keep there. The address is also put in your browser’s history.',
  },
};

export function calendarWords(host: HTMLElement): CalendarWords {
  return WORDS[languageOf(host)];
}
