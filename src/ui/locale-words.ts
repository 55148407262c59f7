import type { Language } from './language.js';

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

/** Each is made once: a long list has thousands of prices. */
const prices = new Map<Language, Intl.NumberFormat>();

/** An amount in euros: '€ 12,50', and '€ 245' where the engine can leave out the cents. */
export function priceWords(euros: number, language: Language): string {
  let format = prices.get(language);
  if (!format) {
    const options = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' };
    format = new Intl.NumberFormat(LOCALES[language], options as Intl.NumberFormatOptions);
    prices.set(language, format);
  }
  return format.format(euros);
}

/** What a language is called: 'Turks'. A tag that no engine knows stands as it is. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
