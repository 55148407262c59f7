import type { Language } from './language-names.js';
import { LOCALES } from './locale-words.js';

/**
 * A sentence that depends on a number: a form for each category of number that the language has
 * (Unicode, UTS 35, part 3, "Language Plural Rules"), or `other` alone where all are alike.
 */
export interface Counted extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

/** Fills the places of a sentence, such as `{host}`, with what stands for them. */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
}

/** Words as they begin a line: with a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The form of a sentence for a number, which stands where it has `{n}`. */
export function counted(
  forms: Counted,
  n: number,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const category = new Intl.PluralRules(LOCALES[language]).select(n);
  return fill(forms[category] ?? forms.other, { ...values, n });
}
