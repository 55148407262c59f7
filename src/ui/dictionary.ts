import { bringFile, hasFile, isUnderWay, tellWatchers } from './data-files.js';
import type { Language } from './language-names.js';

/**
 * All words of our own in one language, part by part. Each part is declared beside its Dutch words,
 * in a `*.words.ts`: a language that lacks one does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each part adds itself
export interface Dictionary {}

/** A language that Dutch was translated into. */
export interface Translation {
  /** `draft` until the campaign has approved the words. */
  readonly status: 'draft' | 'approved';
  readonly words: Dictionary;
}

const parts = new Map<string, object>();
const known = new Set<Language>(['nl']);

/** One part of the dictionary, by language; which of them are there, `languageOf` knows. */
export function dictionary<Part extends keyof Dictionary>(
  part: Part,
  nl: Dictionary[Part],
): Readonly<Record<Language, Dictionary[Part]>> {
  return Object.assign(languagesOf(part), { nl }) as Record<Language, Dictionary[Part]>;
}

/** All words of a language that are here, part by part: those of the elements that were imported. */
export function allWords(language: Language): Readonly<Partial<Dictionary>> {
  const said = [...parts].map(([part, words]) => [part, (words as Words)[language]] as const);
  return Object.fromEntries(said.filter(([, words]) => words));
}

type Words = Readonly<Partial<Record<Language, object>>>;

function languagesOf(part: string): object {
  const languages = parts.get(part) ?? {};
  parts.set(part, languages);
  return languages;
}

/** Adds the words of a language, and tells the elements on the page. */
export function addLanguage(language: Language, words: Dictionary): void {
  take(language, words);
  tellWatchers();
}

function take(language: Language, words: Dictionary): void {
  for (const [part, said] of Object.entries<unknown>({ ...words })) {
    Object.assign(languagesOf(part), { [language]: said });
  }
  known.add(language);
}

/** Whether an element can speak a language now. */
export function isKnown(language: Language): boolean {
  return known.has(language);
}

/** Whether an element can speak a language now, or as soon as its words have come. */
export function isOffered(language: Language): boolean {
  return isKnown(language) || hasFile(`words/${language}`);
}

/** Whether the words of a language are under way; asking sends for them. */
export function isAwaited(language: Language): boolean {
  return !isKnown(language) && isUnderWay(`words/${language}`, taker(language));
}

/** Brings the words of a language: whether they are here in the end. It never rejects. */
export function bringWords(language: Language): Promise<boolean> {
  return isKnown(language)
    ? Promise.resolve(true)
    : bringFile(`words/${language}`, taker(language));
}

function taker(language: Language): (data: unknown) => void {
  return (data) => take(language, (data as Translation).words);
}
