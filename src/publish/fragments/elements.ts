import { type Translation, addLanguage } from '../../ui/dictionary.js';
import { LANGUAGES } from '../../ui/language-names.js';

/** The elements themselves: what they write and how they dress it is said nowhere else. */
import.meta.glob('../../elements/*/define.ts', { eager: true });

/** What the kit fetches beside its script is here from the start, so that as much can be chosen. */
const translations = import.meta.glob<Readonly<Record<string, Translation>>>(
  '../../languages/??.ts',
  { eager: true },
);
for (const language of LANGUAGES) {
  const translation = translations[`../../languages/${language}.ts`]?.[language];
  if (translation) addLanguage(language, translation.words);
}
