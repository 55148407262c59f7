import { MAXIMUM_BYTES } from '../../../feed/download.js';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

/** From this part of the limit on, who adds a story should know. */
const NEARLY = 0.9;

const WORDS: InEachLanguage<{
  readonly tooLarge: string;
  readonly nearly: (percentage: number) => string;
  readonly how: string;
}> = {
  nl: {
    tooLarge: 'Het bestand is groter dan 2 MiB. Geen enkele site leest het.',
    nearly: (percentage) => `Het bestand is bijna te groot: ${percentage}% van 2 MiB.`,
    how: 'Verdeel de feed over meer bestanden met next_url.',
  },
  en: {
    tooLarge: 'The file is larger than 2 MiB. No site reads it.',
    nearly: (percentage) => `The file is nearly too large: ${percentage}% of 2 MiB.`,
    how: 'Spread the feed over more files with next_url.',
  },
};

/** What is larger than a visitor's browser takes. */
export const rule: Rule = {
  id: 'file-size',
  severity: 'error',
  summary: { nl: 'Een bestand is hoogstens 2 MiB groot.', en: 'A file is 2 MiB at most.' },
  *inSource({ fault, size }, language) {
    const { tooLarge, nearly, how } = WORDS[language];
    if (fault?.kind === 'file-size') {
      yield { at: 0, what: tooLarge, how };
    } else if (size > MAXIMUM_BYTES * NEARLY) {
      const percentage = Math.floor((size / MAXIMUM_BYTES) * 100);
      yield { at: 0, what: nearly(percentage), how, severity: 'warning' };
    }
  },
};
