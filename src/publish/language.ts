/** The languages that the program speaks. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of one thing in every language: a missing one does not compile. */
export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;

/**
 * The language of messages: the first that is set of LC_ALL, LC_MESSAGES and LANG decides (POSIX,
 * XBD section 8.2). Where it names neither Dutch nor English, as `C` does and as Windows does by
 * setting none of them, it is Dutch: so is the campaign's team.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return (
    LANGUAGES.find((language) => new RegExp(`^${language}\\b|^${language}_`).test(locale)) ?? 'nl'
  );
}
