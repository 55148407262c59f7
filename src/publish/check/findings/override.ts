import { readOverride } from '../../../feed/read-override.js';
import type { InEachLanguage } from '../../language.js';
import { asObject } from '../checked-feed.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<{ readonly broken: Advice; readonly unsigned: Advice }> = {
  nl: {
    broken: {
      what: 'Dit noodnummer is niet te gebruiken.',
      how: 'Neem een gratis of lokaal nummer dat niet al van ons is, en een tekst zonder nummer erin.',
    },
    unsigned: {
      what: 'Er staat een noodnummer in, maar alleen uit een ondertekende feed is het te zien.',
      how: 'Onderteken de feed met wtk sign, of haal override weg.',
    },
  },
  en: {
    broken: {
      what: 'This number for an emergency can’t be used.',
      how: 'Take a free or local number that is not ours, and a text without a number in it.',
    },
    unsigned: {
      what: 'There is a number for an emergency, but only out of a signed feed it is shown.',
      how: 'Sign the feed with wtk sign, or take override away.',
    },
  },
};

/** A number for the day that a line is down, which would not be shown. */
export const rule: Rule = {
  id: 'override',
  severity: 'error',
  summary: {
    nl: 'Een noodnummer is goed, en staat in een ondertekende feed.',
    en: 'A number for an emergency is right, and in a signed feed.',
  },
  *inFeed({ own }, language) {
    const override = asObject(own['help'])['override'];
    if (override === undefined) return;
    const { broken, unsigned } = WORDS[language];
    const at = ['_wtk', 'help', 'override'];
    if (!readOverride(override)) yield { at, ...broken };
    else if (own['release'] === undefined) yield { at, ...unsigned, severity: 'warning' };
  },
};
