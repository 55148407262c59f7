import { readFirst, readNext } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { type FeedReport, checkEachFile } from './check-each-file.js';
import { WORDS } from './check.words.js';

/**
 * Checks the feed that was named on the command line: a file, or an address. Rejects with a Problem
 * when its first file can't be read.
 */
export function checkFiles(
  input: string,
  { language, showProgress }: Terminal,
  { withLinks = false } = {},
): Promise<FeedReport> {
  return checkEachFile(
    {
      first: () => readFirst(input, language),
      next: (address, from, file) => readNext(address, from, file, language),
    },
    {
      language,
      withLinks,
      showProgress: (items) => showProgress(WORDS[language].checking, items),
    },
  );
}
