import { ar } from '../../src/languages/ar.js';
import { en } from '../../src/languages/en.js';
import { fy } from '../../src/languages/fy.js';
import { pl } from '../../src/languages/pl.js';
import { tr } from '../../src/languages/tr.js';
import { uk } from '../../src/languages/uk.js';
import { type Translation, addLanguage } from '../../src/ui/dictionary.js';
import type { Language } from '../../src/ui/language-names.js';

/** Every language but Dutch, as `dist/embed/words/` has it. */
export const TRANSLATIONS: Readonly<Record<Exclude<Language, 'nl'>, Translation>> = {
  ar,
  en,
  fy,
  pl,
  tr,
  uk,
};

/** Gives the elements of this page all languages, as a bundler's page that imports them has. */
for (const [language, { words }] of Object.entries(TRANSLATIONS)) {
  addLanguage(language as Language, words);
}
