import type { Language } from './language-names.js';

/**
 * How `Intl` calls each of our languages, with another one for engines that lack it. Digits are
 * those that are on a telephone, in Arabic too.
 */
export const LOCALES: Readonly<Record<Language, string | string[]>> = {
  nl: 'nl',
  en: 'en-GB',
  pl: 'pl',
  tr: 'tr',
  ar: 'ar-u-nu-latn',
  uk: 'uk',
  fy: ['fy', 'nl'],
};

/** The answers of the browser: a long list asks the same a thousand times. */
const names = new Map<string, string>();

/**
 * What a language is called: 'Turks'. A tag that no engine knows stands as it is. The browser is
 * asked, though the first answer takes a while: it knows thousands, and few activities need one.
 */
export function languageName(tag: string, language: Language): string {
  const key = `${tag} in ${language}`;
  const name = names.get(key) ?? askName(tag, language);
  names.set(key, name);
  return name;
}

function askName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
