import { bringWords, isAwaited, isKnown } from './dictionary.js';
import { LANGUAGES, type Language } from './language-names.js';
import { scriptSetting } from './script.js';

/** The languages, ours and those of feeds, that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/**
 * The language that an element's own words are in: the one that is wanted, as soon as its words
 * are here; Dutch until then.
 */
export function languageOf(host: HTMLElement): Language {
  const language = wantedLanguage(host);
  return isKnown(language) ? language : 'nl';
}

/**
 * The language that is wanted for an element's own words: its own `lang`, else the script's, else
 * the nearest `lang` around it, through shadow roots as well. Another language than ours means Dutch.
 */
function wantedLanguage(host: HTMLElement): Language {
  const tag = host.lang || scriptSetting('lang') || languageAround(host) || '';
  // A word processor may have put curled quotes around it.
  const primary = primaryOf(tag.replace(/^\W+|\W+$/g, ''));
  return LANGUAGES.find((language) => language === primary) ?? 'nl';
}

/** Whether the words of the wanted language are under way. What is on the page stays until then. */
export function awaitsWords(host: HTMLElement): boolean {
  return isAwaited(wantedLanguage(host));
}

/** Resolves once the words of the wanted language are here, or turn out not to come. */
export async function wordsSettled(host: HTMLElement): Promise<void> {
  await bringWords(wantedLanguage(host));
}

/** The `lang` that the host's words inherit; undefined where nothing says. */
export function languageAround(host: HTMLElement): string | undefined {
  for (let at: Element | null = host; at;) {
    const closest: Element | null = at.closest('[lang]');
    if (closest) return closest.getAttribute('lang') || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The `lang` that words in a language need where they stand; undefined where they inherit it. */
export function langFor(host: HTMLElement, language: string): string | undefined {
  return primaryOf(languageAround(host)) === primaryOf(language) ? undefined : language;
}

/** The `lang` that an element's own words need where they stand; undefined where they inherit it. */
export function ownLang(host: HTMLElement): string | undefined {
  return langFor(host, languageOf(host));
}

/** Tells of a part of an element's dress that it is in the element's own language. */
export function markLanguage(host: HTMLElement, part: HTMLElement): void {
  const lang = ownLang(host);
  if (lang === undefined) part.removeAttribute('lang');
  else part.lang = lang;
}

/** The direction that words in a language are read in. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** The language of a tag, without its script, region and variants (BCP 47, section 2.2.1). */
export function primaryOf(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
