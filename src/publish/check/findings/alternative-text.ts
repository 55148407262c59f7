import type { InEachLanguage } from '../../language.js';
import { asObject } from '../checked-feed.js';
import type { JsonPath } from '../json-path.js';
import type { Advice, Rule } from '../rule.js';

/** What a camera or a program fills in, and what says no more than that there is a picture. */
const NO_TEXT =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|svg|avif)|(?:foto|afbeelding|plaatje|image|picture|img)[\s_-]?\d*)$/i;

const WORDS: InEachLanguage<{
  readonly missing: Advice;
  readonly empty: Advice;
  readonly useless: Advice;
}> = {
  nl: {
    missing: {
      what: 'Bij dit plaatje ontbreekt de tekst voor wie het niet ziet. De kit laat het plaatje weg.',
      how: 'Schrijf in alt wat er te zien is. Voegt het plaatje niets toe? Zet er dan "" neer.',
    },
    empty: {
      what: 'Dit plaatje heeft een lege tekst: wie het niet ziet, hoort er niets over.',
      how: 'Klopt dat niet? Schrijf dan in alt wat er te zien is.',
    },
    useless: {
      what: 'De tekst bij dit plaatje zegt niet wat er te zien is.',
      how: 'Schrijf in alt in één zin wat er te zien is.',
    },
  },
  en: {
    missing: {
      what: 'The text for who can’t see this picture is missing. The kit leaves the picture out.',
      how: 'Write in alt what is to be seen. Does the picture add nothing? Then put "" there.',
    },
    empty: {
      what: 'This picture has an empty text: who can’t see it hears nothing about it.',
      how: 'Is that not right? Then write in alt what is to be seen.',
    },
    useless: {
      what: 'The text with this picture does not say what is to be seen.',
      how: 'Write in alt in one sentence what is to be seen.',
    },
  },
};

/** A picture without words for who can't see it (WCAG 2.2, 1.1.1). */
export const rule: Rule = {
  id: 'alternative-text',
  severity: 'error',
  summary: {
    nl: 'Elk plaatje heeft een tekst voor wie het niet ziet.',
    en: 'Every picture has a text for who can’t see it.',
  },
  *inItem({ own, raw, path }, language) {
    const { missing, empty, useless } = WORDS[language];
    const picture = { value: own['picture'], at: [...path, '_wtk', 'picture'], isPoster: false };
    for (const { value, at: around, isPoster } of [picture, ...posters(raw['attachments'], path)]) {
      if (value === undefined) continue;
      const { alt } = asObject(value);
      const at = [...around, 'alt'];
      if (typeof alt !== 'string') yield { at, ...missing };
      else if (alt.trim() === '' && !isPoster) yield { at, ...empty, severity: 'note' };
      else if (NO_TEXT.test(alt.trim())) yield { at, ...useless, severity: 'warning' };
    }
  },
};

/** What stands for a film until it plays; the film has a title beside it, so it may be empty. */
function posters(
  attachments: unknown,
  path: JsonPath,
): { value: unknown; at: JsonPath; isPoster: boolean }[] {
  return (Array.isArray(attachments) ? attachments : []).map((attachment: unknown, index) => ({
    value: asObject(asObject(attachment)['_wtk'])['poster'],
    at: [...path, 'attachments', index, '_wtk', 'poster'],
    isPoster: true,
  }));
}
