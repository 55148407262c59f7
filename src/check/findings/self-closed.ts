import type { Check } from '../check.js';
import { isMade } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  what: (tag: string) => `${tag} is niet goed afgesloten.`,
  how: 'De schuine streep aan het eind doet in HTML niets: alles wat erna komt, hoort nu bij dit onderdeel. Sluit het zo af:',
};

/** `<wtk-help-banner />`: it stays open, and swallows what follows. */
export const check: Check = {
  id: 'self-closed',
  covers: /^close it with <\//,
  look: ({ pasted, elements }: Page) =>
    (pasted ?? [])
      .filter(({ isSelfClosed }) => isSelfClosed)
      .map(({ tag }) => ({
        severity: 'error',
        what: NL.what(tag),
        how: NL.how,
        code: `<${tag}>…</${tag}>`,
        where: elements
          .filter((element) => element.localName === tag && !isMade(element))
          .slice(0, 1),
      })),
};
