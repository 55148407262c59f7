import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

/** A tag, an entity, or the emphasis and links of Markdown. */
const MARKUP =
  /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});|\*\*\S[^*]*\*\*|\[[^[\]]{1,200}\]\([^()]+\)/i;

const WORDS: InEachLanguage<{ readonly what: (found: string) => string; readonly how: string }> = {
  nl: {
    what: (found) => `Hier staat opmaak in de tekst, en lezers zien die letterlijk: ${found}`,
    how: 'Haal die weg. In een verhaal kan nadruk of een link met strong, emphasis en link.',
  },
  en: {
    what: (found) => `There is markup in the text, and readers see it as it is: ${found}`,
    how: 'Take it away. A story can have stress and links with strong, emphasis and link.',
  },
};

/** Markup in what is shown as plain text. */
export const rule: Rule = {
  id: 'markup',
  severity: 'warning',
  summary: {
    nl: 'Tekst heeft geen opmaak in HTML of Markdown.',
    en: 'Text has no HTML or Markdown.',
  },
  *inItem({ passages }, language) {
    const { what, how } = WORDS[language];
    for (const { path: at, text } of passages) {
      const [found] = MARKUP.exec(text) ?? [];
      if (found !== undefined) yield { at, what: what(found), how };
    }
  },
};
