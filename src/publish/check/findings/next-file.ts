import { MAXIMUM_FILES, MAXIMUM_ITEMS } from '../../../feed/load-campaign.js';
import type { InEachLanguage, Language } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

interface NextFileWords {
  readonly loop: Advice;
  readonly tooMany: Advice;
  readonly tooLong: Advice;
  readonly unreadable: (reason: string) => Advice;
}

const WORDS: InEachLanguage<NextFileWords> = {
  nl: {
    loop: {
      what: 'next_url wijst naar een bestand dat al is gelezen.',
      how: 'Haal next_url weg uit het laatste bestand.',
    },
    tooMany: {
      what: `Dit is bestand ${MAXIMUM_FILES}. Wat er nog achter komt, leest geen enkele site.`,
      how: 'Haal oude onderdelen weg, of vul de bestanden verder.',
    },
    tooLong: {
      what: `Er zijn meer dan ${MAXIMUM_ITEMS} onderdelen. Wat daarna komt, wordt niet getoond.`,
      how: 'Haal oude onderdelen weg.',
    },
    unreadable: (reason) => ({
      what: `Het volgende bestand is niet te lezen: ${reason}`,
      how: 'Zet het erbij, of verbeter next_url.',
    }),
  },
  en: {
    loop: {
      what: 'next_url points to a file that was read before.',
      how: 'Take next_url out of the last file.',
    },
    tooMany: {
      what: `This is file ${MAXIMUM_FILES}. What comes after it, no site reads.`,
      how: 'Take old items away, or fill the files further.',
    },
    tooLong: {
      what: `There are more than ${MAXIMUM_ITEMS} items. What comes after is not shown.`,
      how: 'Take old items away.',
    },
    unreadable: (reason) => ({
      what: `The next file can’t be read: ${reason}`,
      how: 'Add it, or mend next_url.',
    }),
  },
};

/** Files that lead nowhere, in a circle, or further than a visitor's browser goes. */
export const rule: Rule = {
  id: 'next-file',
  severity: 'error',
  summary: {
    nl: `Een feed heeft hoogstens ${MAXIMUM_FILES} bestanden en ${MAXIMUM_ITEMS} onderdelen.`,
    en: `A feed has ${MAXIMUM_FILES} files and ${MAXIMUM_ITEMS} items at most.`,
  },
  *inFeed({ address, nextAddress, earlier, count }, language) {
    const { loop, tooMany, tooLong } = WORDS[language];
    if (earlier.items <= MAXIMUM_ITEMS && earlier.items + count > MAXIMUM_ITEMS) {
      yield { at: ['items', MAXIMUM_ITEMS - earlier.items], ...tooLong };
    }
    if (nextAddress === undefined) return;
    const at = ['next_url'];
    if ([...earlier.files, address].includes(nextAddress)) yield { at, ...loop };
    else if (earlier.files.length + 1 >= MAXIMUM_FILES) yield { at, ...tooMany };
  },
};

/** What is said of a next file that is not there; who reads files knows. */
export function unreadableNextFile(reason: string, language: Language): Advice {
  return WORDS[language].unreadable(reason);
}
