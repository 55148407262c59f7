/** The languages that the elements' own words are written in, as each calls itself. */
export const LANGUAGE_NAMES = {
  nl: 'Nederlands',
  en: 'English',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  uk: 'Українська',
  fy: 'Frysk',
} as const;
export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];
