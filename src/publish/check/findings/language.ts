import { franc } from 'franc-min';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';
import type { CheckedItem } from '../checked-item.js';

/** The languages that people in the Netherlands read most, in ISO 639-3 as franc has them. */
const CODES: Readonly<Record<string, string>> = {
  nl: 'nld',
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pl: 'pol',
  tr: 'tur',
  uk: 'ukr',
  ar: 'arb',
};

/** Shorter texts are told apart by chance. */
const LEAST_CHARACTERS = 150;

const WORDS: InEachLanguage<{
  readonly what: (named: string, read: string) => string;
  readonly absent: (item: string, spoken: string) => string;
  readonly how: string;
  readonly translate: string;
}> = {
  nl: {
    what: (named, read) => `De taal is “${named}”, maar de tekst lijkt geschreven in “${read}”.`,
    absent: (item, spoken) =>
      `Er wordt ${spoken} gesproken, maar de tekst is er alleen in “${item}”.`,
    how: 'Zet de vertaling erin, of verbeter language. Voorlezen en vertalen gaan daarop af.',
    translate: 'Zet de vertaling erbij als eigen onderdeel, of noem ook de taal van de tekst.',
  },
  en: {
    what: (named, read) => `The language is “${named}”, but the text looks written in “${read}”.`,
    absent: (item, spoken) => `They speak ${spoken} there, but the text is in “${item}” alone.`,
    how: 'Put the translation in, or mend language. Reading aloud and translating go by it.',
    translate:
      'Add the translation as an item of its own, or name the language of the text as well.',
  },
};

/** A language that is named, and that no words are in. */
export const rule: Rule = {
  id: 'language',
  severity: 'warning',
  summary: {
    nl: 'In elke taal die wordt genoemd, staat er ook tekst.',
    en: 'In every language that is named there is text.',
  },
  *inItem(item, language) {
    const { activity, story, path } = item;
    const { what, absent, how, translate } = WORDS[language];
    const named = primaryOf((activity ?? story)?.language ?? '');
    const read = languageRead(item);
    if (read !== undefined && named in CODES && read !== named) {
      yield { at: [...path, 'language'], what: what(named, read), how };
    }
    const spoken = activity?.inLanguage ?? [];
    if (spoken.length > 0 && !spoken.some((tag) => primaryOf(tag) === named)) {
      const at = [...path, '_wtk', 'inLanguage'];
      yield { at, what: absent(named, spoken.join(', ')), how: translate, severity: 'note' };
    }
  },
};

/** The language that the words of an item look written in; undefined where they are too few. */
function languageRead({ passages }: CheckedItem): string | undefined {
  const code = franc(passages.map(({ text }) => text).join('\n'), {
    only: Object.values(CODES),
    minLength: LEAST_CHARACTERS,
  });
  return Object.keys(CODES).find((tag) => CODES[tag] === code);
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
