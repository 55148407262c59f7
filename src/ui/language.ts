import { scriptSetting } from './script.js';

/** The languages that the elements' own words are written in. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for an element's own words: its own `lang`, else the script's, else the nearest
 * `lang` around it, through shadow roots as well. Another language than ours means Dutch.
 */
export function languageOf(host: HTMLElement): Language {
  const tag = host.lang || scriptSetting('lang') || languageAround(host);
  return LANGUAGES.find((language) => language === primaryOf(tag)) ?? 'nl';
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

/** The language of a tag, without its script, region and variants (BCP 47, section 2.2.1). */
export function primaryOf(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
