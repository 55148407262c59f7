import { download } from '../feed/download.js';
import type { Dictionary, Translation } from './dictionary.js';
import type { Language } from './language.js';
import { report } from './report.js';
import { besideScript } from './script.js';
import { wordsIntegrity } from './words-integrity.js';

/** Whether there is a file with the words of a language. */
export function hasFile(language: Language): boolean {
  return besideScript('') !== undefined && wordsIntegrity[language] !== undefined;
}

/**
 * Fetches the words of a language. A script holds Dutch alone; another language is a file beside
 * it, believed only as it was when the script was built. Undefined when it can't be had.
 */
export async function fetchWords(language: Language): Promise<Dictionary | undefined> {
  const address = besideScript(`words/${language}.json`) ?? '';
  const { signal } = new AbortController();
  try {
    const bytes = await download(address, signal, 'default', wordsIntegrity[language]);
    return (JSON.parse(new TextDecoder().decode(bytes)) as Translation).words;
  } catch {
    report(`${address} can't be had, or is not as it was published: Dutch is shown.`);
    return undefined;
  }
}
