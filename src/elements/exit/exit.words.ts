import { type Language, langFor, languageOf } from '../../ui/language.js';
import { word } from '../../ui/words.js';
import { PRESSES } from './press-counter.js';

interface ExitWords {
  readonly exit: string;
  readonly about: string;
  readonly facts: readonly string[];
  readonly presses: (left: number) => string;
  readonly leaving: string;
  readonly back: string;
}

/**
 * What stays visible is said as tests in three engines found it: `test/node/exit.test.js`. It
 * promises nothing.
 */
const WORDS: Readonly<Record<Language, ExitWords>> = {
  nl: {
    exit: 'Snel weg',
    about: 'Wat blijft zichtbaar?',
    facts: [
      'Klik op ‘Snel weg’ of druk drie keer op Shift. Dan verdwijnt deze pagina en zie je het weerbericht.',
      'In de geschiedenis van de browser blijft staan dat deze pagina is bekeken. De knop Terug gaat naar de pagina die hiervoor open was.',
      'Wie op deze telefoon of computer kijkt, kan dat dus zien. Je kunt de geschiedenis zelf wissen, of een ander apparaat gebruiken.',
    ],
    presses: (left) => `Nog ${left} keer Shift en de pagina verdwijnt.`,
    leaving: 'De pagina verdwijnt.',
    back: 'Terug naar de pagina',
  },
  en: {
    exit: 'Leave quickly',
    about: 'What stays visible?',
    facts: [
      '‘Leave quickly’, or pressing Shift three times, takes this page away and brings the weather forecast.',
      'The browser’s history keeps that this page was looked at. The Back button goes to the page that was open before this one.',
      'So anyone who looks at this phone or computer can see that. Clear the history yourself, or use another device.',
    ],
    presses: (left) =>
      `Press Shift ${left === 1 ? 'once' : `${left} times`} more and the page goes away.`,
    leaving: 'The page goes away.',
    back: 'Back to the page',
  },
};

/** The way out as a link, which leaves without a script too, and what it can't undo. */
export function exitWords(host: HTMLElement, target: string): Node[] {
  const language = languageOf(host);
  const { exit, facts } = WORDS[language];
  const lang = langFor(host, language);
  return [
    word('a', { slot: 'exit', href: target, rel: 'nofollow noreferrer', lang }, exit),
    ...facts.map((fact) => word('p', { slot: 'about', lang }, fact)),
  ];
}

export function aboutText(host: HTMLElement): string {
  return WORDS[languageOf(host)].about;
}

export function backText(host: HTMLElement): string {
  return WORDS[languageOf(host)].back;
}

/** What is said while Shift is pressed: how often still, or that it happens; else nothing. */
export function pressText(host: HTMLElement, left: number): string {
  const { presses, leaving } = WORDS[languageOf(host)];
  if (left === PRESSES) return '';
  return left === 0 ? leaving : presses(left);
}
