import type { Severity } from '../../check/check.js';
import type { InEachLanguage } from '../language.js';

interface CheckWords {
  readonly description: string;
  /** What stands between the brackets after the command, and what it means. */
  readonly fileName: string;
  readonly file: string;
  readonly format: string;
  readonly links: string;
  readonly example: string;
  /** What the bars are of. */
  readonly checking: string;
  readonly asking: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** How much was found, of each severity. */
  readonly sum: (counts: Readonly<Record<Severity, number>>) => string;
  readonly nothing: (items: number) => string;
  /** How fast it went. */
  readonly rate: (items: number, seconds: number) => string;
}

const tidy = (number: number, locale: string): string =>
  number.toLocaleString(locale, { maximumFractionDigits: 1 });

export const WORDS: InEachLanguage<CheckWords> = {
  nl: {
    description: 'Zoekt fouten in een feed, en zegt hoe je ze herstelt.',
    fileName: 'bestand|adres',
    file: 'de feed: een bestand, of een adres met https',
    format: 'hoe je het antwoord wilt: text (gewoon), json of sarif',
    links: 'vraagt ook elke pagina op waar de feed heen wijst',
    example: 'Voorbeeld:\n  wtk check feed.json --links',
    checking: 'Controle',
    asking: 'Adressen',
    severities: { error: 'fout', warning: 'let op', note: 'tip' },
    sum: ({ error, warning, note }) => `Fouten: ${error}. Let op: ${warning}. Tips: ${note}.`,
    nothing: (items) => `Niets gevonden in ${tidy(items, 'nl')} onderdelen: de feed is in orde.`,
    rate: (items, seconds) =>
      `${tidy(items, 'nl')} onderdelen in ${tidy(seconds, 'nl')} seconden: ${tidy(items / seconds, 'nl')} per seconde.`,
  },
  en: {
    description: 'Looks for errors in a feed, and says how to mend them.',
    fileName: 'file|address',
    file: 'the feed: a file, or an address with https',
    format: 'how you want the answer: text (plain), json or sarif',
    links: 'also asks for every page that the feed leads to',
    example: 'Example:\n  wtk check feed.json --links',
    checking: 'Checking',
    asking: 'Addresses',
    severities: { error: 'error', warning: 'warning', note: 'note' },
    sum: ({ error, warning, note }) => `Errors: ${error}. Warnings: ${warning}. Notes: ${note}.`,
    nothing: (items) => `Nothing found in ${tidy(items, 'en')} items: the feed is in order.`,
    rate: (items, seconds) =>
      `${tidy(items, 'en')} items in ${tidy(seconds, 'en')} seconds: ${tidy(items / seconds, 'en')} a second.`,
  },
};
