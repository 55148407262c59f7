import type { InEachLanguage } from '../language.js';

interface PreviewWords {
  readonly description: string;
  readonly file: string;
  readonly example: string;
  readonly open: (address: string) => string;
  readonly changed: (file: string) => string;
}

export const WORDS: InEachLanguage<PreviewWords> = {
  nl: {
    description: 'Toont een feed, alleen op deze computer.',
    file: 'de feed, met media ernaast',
    example: 'Voorbeeld:\n  wtk preview feed.json',
    open: (address) =>
      `${address}\nOpen dit adres in je browser. Bewaar je het bestand, dan ververst de pagina. Stop met Ctrl+C.`,
    changed: (file) => `${file} is veranderd: de pagina ververst.`,
  },
  en: {
    description: 'Shows a feed, on this computer alone.',
    file: 'the feed, with media beside it',
    example: 'Example:\n  wtk preview feed.json',
    open: (address) =>
      `${address}\nOpen this address in your browser. The page reloads when you save the file. Stop with Ctrl+C.`,
    changed: (file) => `${file} has changed: the page reloads.`,
  },
};
