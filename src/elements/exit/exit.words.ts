import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { word } from '../../ui/words.js';
import { PRESSES } from './press-counter.js';

interface ExitWords {
  readonly exit: string;
  readonly about: string;
  readonly facts: readonly [string, string, string];
  /** How often Shift is still to be pressed. */
  readonly presses: Readonly<Record<1 | 2, string>>;
  readonly leaving: string;
  readonly back: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly exit: ExitWords;
  }
}

/**
 * What stays visible is said as tests in three engines found it: `test/node/exit.test.js`. It
 * promises nothing.
 */
const WORDS = dictionary('exit', {
  exit: 'Snel weg',
  about: 'Wat blijft zichtbaar?',
  facts: [
    'Klik op ‘Snel weg’ of druk drie keer op Shift. Dan verdwijnt deze pagina en komt het weerbericht.',
    'In de geschiedenis van de browser blijft staan dat deze pagina is bekeken. De knop Terug gaat naar de pagina die hiervoor open was.',
    'Wie op deze telefoon of computer kijkt, kan dat dus zien. De geschiedenis wissen kan in de browser. Een ander apparaat gebruiken kan ook.',
  ],
  presses: {
    1: 'Nog 1 keer Shift en de pagina verdwijnt.',
    2: 'Nog 2 keer Shift en de pagina verdwijnt.',
  },
  leaving: 'De pagina verdwijnt.',
  back: 'Terug naar de pagina',
});

/** The way out as a link, which leaves without a script too, and what it can't undo. */
export function exitWords(host: HTMLElement, target: string): Node[] {
  const { exit, facts } = WORDS[languageOf(host)];
  const lang = ownLang(host);
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
  return left === 1 || left === 2 ? presses[left] : leaving;
}
