import { type Refusal } from '../../../feed/feed-error.js';
import { readRelease, refusalOf } from '../../../feed/release.js';
import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Readonly<Partial<Record<Refusal, Advice>>>> = {
  nl: {
    'other-file': {
      what: 'De uitgave is voor een bestand met een andere naam.',
      how: 'Onderteken het bestand opnieuw onder de naam die het nu heeft.',
    },
    'early-release': {
      what: 'De uitgave is van meer dan een dag vooruit. Tot dan weigeren sites hem.',
      how: 'Kijk of issued klopt, en of de klok van deze computer goed staat.',
    },
    'expired-release': {
      what: 'De uitgave is verlopen. Sites weigeren hem.',
      how: 'Onderteken de feed opnieuw.',
    },
  },
  en: {
    'other-file': {
      what: 'The release is for a file of another name.',
      how: 'Sign the file again under the name that it has now.',
    },
    'early-release': {
      what: 'The release is of more than a day ahead. Sites refuse it until then.',
      how: 'See whether issued is right, and the clock of this computer.',
    },
    'expired-release': {
      what: 'The release has expired. Sites refuse it.',
      how: 'Sign the feed again.',
    },
  },
};

/** A release that a kit with keys refuses, however good its signature. */
export const rule: Rule = {
  id: 'release',
  severity: 'error',
  summary: {
    nl: 'Een ondertekende uitgave geldt nu, en voor dit bestand.',
    en: 'A signed release counts now, and for this file.',
  },
  *inFeed({ raw, address, now }, language) {
    const release = readRelease(raw);
    const refusal = release && refusalOf(release, { address, now, leastSequence: 0 });
    const advice = refusal && WORDS[language][refusal];
    if (advice) yield { at: ['_wtk', 'release'], ...advice };
  },
};
