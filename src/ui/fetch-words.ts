import { download } from '../feed/download.js';
import { type Translation, setWordSource } from './dictionary.js';
import { LANGUAGES, type Language } from './language.js';
import { report } from './report.js';
import { besideScript } from './script.js';

/** The hash of each `words/<language>.json`, which are built first: see `vite.config.ts`. */
declare const WTK_WORDS_INTEGRITY: Readonly<Partial<Record<Language, string>>>;

/**
 * A script holds Dutch alone. The words of another language are a file beside it, asked for only
 * where they are wanted, and believed only as they were when the script was built. See
 * `docs/decisions/languages-as-own-files.md`.
 */
if (besideScript('words')) {
  setWordSource({
    languages: LANGUAGES.filter((language) => WTK_WORDS_INTEGRITY[language]),
    fetch: fetchWords,
  });
}

async function fetchWords(language: Language): Promise<Translation['words']> {
  const address = besideScript(`words/${language}.json`) ?? '';
  const { signal } = new AbortController();
  try {
    const bytes = await download(address, signal, 'default', WTK_WORDS_INTEGRITY[language]);
    return (JSON.parse(new TextDecoder().decode(bytes)) as Translation).words;
  } catch (thrown) {
    report(`${address} can't be had, or is another one than was published: Dutch is shown.`);
    throw thrown;
  }
}
