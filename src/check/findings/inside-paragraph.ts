import type { Check } from '../check.js';
import { isMade } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  what: (tag: string) => `${tag} staat in een alinea (<p>).`,
  how: 'De browser sluit die alinea te vroeg. Daardoor valt de geplakte tekst buiten het onderdeel. Haal <p> en </p> eromheen weg; in veel editors kan dat met een blok ‘HTML’.',
};

/** An element within a paragraph: the parser ends it at the first paragraph that was pasted inside. */
export const check: Check = {
  id: 'inside-paragraph',
  look: ({ elements }: Page) =>
    elements
      .filter((element) => !isMade(element) && element.parentElement?.closest('p'))
      .map((element) => ({
        severity: 'warning',
        what: NL.what(element.localName),
        how: NL.how,
        where: [element],
      })),
};
