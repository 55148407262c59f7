import { bringWords, isOffered } from '../../ui/dictionary.js';
import { languageOf } from '../../ui/language.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../../ui/language-names.js';
import { word } from '../../ui/words.js';

/**
 * The languages that a visitor can choose from, each by its own name. A choice changes this one
 * banner and is kept nowhere. Empty where there is nothing to choose.
 */
export function languageChoice(host: HTMLElement): HTMLElement[] {
  const offered = LANGUAGES.filter(isOffered);
  if (offered.length < 2) return [];
  return offered.map((language) => {
    const button = word('button', { type: 'button', lang: language }, LANGUAGE_NAMES[language]);
    button.addEventListener('click', () => {
      // What is on the page stays until the words are here, and for good where they don't come.
      void bringWords(language).then((isHere) => {
        if (isHere) host.lang = language;
      });
    });
    return button;
  });
}

/** Shows which of the languages the banner speaks. */
export function markChosen(choice: readonly HTMLElement[], host: HTMLElement): void {
  const chosen = languageOf(host);
  for (const button of choice) button.setAttribute('aria-pressed', String(button.lang === chosen));
}
