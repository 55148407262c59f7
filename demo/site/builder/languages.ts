import { type Translation, addLanguage, isKnown } from '../../../src/ui/dictionary.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../../../src/ui/language-names.js';
import { languageName } from '../../../src/ui/locale-words.js';
import type { Choosable } from './options.js';
import type { Kit } from './kit.js';

/** The languages of the kit, each as it is called here and as it calls itself. */
export const LANGUAGE_CHOICES: readonly Choosable[] = LANGUAGES.map((value) => {
  const [here, own] = [languageName(value, 'nl'), LANGUAGE_NAMES[value]];
  return { value, label: here === own ? own : `${here} (${own})` };
});

/** The languages whose words the campaign has yet to approve, of those that were brought. */
const drafts = new Set<string>();

/** Whether the words of a language are a draft, as their file says. */
export function isDraft(language: string): boolean {
  return drafts.has(language);
}

/** Brings the words of a language from beside the kit. Without them Dutch is pasted. */
export async function bringLanguage(wanted: string | undefined, kit: Kit): Promise<void> {
  const language = LANGUAGES.find((known) => known === wanted);
  if (language === undefined || isKnown(language)) return;
  const file = Object.keys(kit.files).find((name) => name.startsWith(`words/${language}.`));
  try {
    const { status, words } = await readTranslation(`${kit.address}${file ?? ''}`);
    if (status === 'draft') drafts.add(language);
    addLanguage(language, words);
  } catch {
    // The preview shows Dutch as well.
  }
}

async function readTranslation(address: string): Promise<Translation> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  return (await response.json()) as Translation;
}
