import type { InEachLanguage } from '../../language.js';

interface LossWords {
  readonly what: (name: string) => string;
  readonly how: (expected: string) => string;
  /** What a reader of `feed/` expects, in the words of this language. */
  readonly expected: Readonly<Record<string, string>>;
}

export const WORDS: InEachLanguage<LossWords> = {
  nl: {
    what: (name) => `De kit laat “${name}” weg: de waarde is niet te gebruiken.`,
    how: (expected) => `Verwacht wordt: ${expected}.`,
    expected: {
      'a code such as GM0479, GG7306 or VT22': 'een code zoals GM0479, GG7306 of VT22',
      'a date, or a date and time': 'een dag die bestaat, of een dag en tijd die bestaan',
      'a language tag': 'de code van een taal, zoals nl',
      'a list': 'een lijst',
      'a listItem': 'een listItem',
      'a moment after startDate': 'een moment na startDate',
      'a number above 0': 'een getal boven 0',
      'a paragraph, blockquote or list': 'paragraph, blockquote of list',
      'a picture on the feed’s own host, with alt, width and height':
        'een plaatje op de eigen site van de feed, met alt, width en height',
      'a value, which is missing': 'een waarde, en die ontbreekt',
      'a word after #': 'een woord achter #, zonder spaties',
      'an amount in euros': 'een bedrag in euro’s',
      'an https address': 'een adres dat begint met https://',
      'an https address, or a mailto: one': 'een adres dat begint met https:// of mailto:',
      'an object': 'een object',
      'hours in words, without a number to call': 'openingstijden in woorden, zonder nummer',
      'text or a number': 'tekst of een getal',
      'text, emphasis, strong or a link': 'text, emphasis, strong of link',
      'the id of a help line': 'een hulplijn die de kit kent',
      'true or false': 'true of false',
    },
  },
  en: {
    what: (name) => `The kit leaves “${name}” out: its value can’t be used.`,
    how: (expected) => `Expected: ${expected}.`,
    expected: {},
  },
};
