import type { Severity } from '../../check/check.js';
import type { InEachLanguage } from '../language.js';

interface CheckWords {
  readonly description: string;
  readonly file: string;
  readonly format: string;
  readonly example: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** How much was found, of each severity. */
  readonly sum: (counts: Readonly<Record<Severity, number>>) => string;
  readonly nothing: string;
}

export const WORDS: InEachLanguage<CheckWords> = {
  nl: {
    description: 'Zoekt fouten in een feed, en zegt hoe je ze herstelt.',
    file: 'bestand of adres van de feed',
    format: 'vorm van het antwoord: text (als je niets zegt) of json',
    example: 'Voorbeeld:\n  wtk check feed.json',
    severities: { error: 'fout', warning: 'let op', note: 'tip' },
    sum: ({ error, warning, note }) => `Fouten: ${error}. Let op: ${warning}. Tips: ${note}.`,
    nothing: 'Niets gevonden: de feed is in orde.',
  },
  en: {
    description: 'Looks for errors in a feed, and says how to mend them.',
    file: 'file or address of the feed',
    format: 'form of the answer: text (if you say nothing) or json',
    example: 'Example:\n  wtk check feed.json',
    severities: { error: 'error', warning: 'warning', note: 'note' },
    sum: ({ error, warning, note }) => `Errors: ${error}. Warnings: ${warning}. Notes: ${note}.`,
    nothing: 'Nothing found: the feed is in order.',
  },
};
