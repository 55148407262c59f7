import type { Check } from '../check.js';
import { isMade, openingTag } from '../kit.js';
import type { Page } from '../page.js';

/** What a word processor makes of a straight quotation mark. */
const CURLED = /[“”„‟″‘’‚‛′«»]/g;

const NL = {
  what: 'Om een instelling staan krullende aanhalingstekens.',
  how: 'Een tekstverwerker of de editor heeft ze veranderd. Typ de aanhalingstekens opnieuw, recht. Zo hoort het:',
};

/** Quotation marks that were curled on the way, and so are part of the value. */
export const check: Check = {
  id: 'curled-quotes',
  look: ({ elements }: Page) =>
    elements
      .filter((element) => !isMade(element) && openingTag(element).search(CURLED) >= 0)
      .map((element) => ({
        severity: 'warning',
        ...NL,
        code: straightened(openingTag(element)),
        where: [element],
      })),
};

/** Curled quotes also let a value be torn apart at its spaces: `region=”den haag”` is two attributes. */
function straightened(tag: string): string {
  return tag
    .replace(/="[“”„]/g, '="')
    .replace(/[“”„]"/g, '"')
    .replace(CURLED, '');
}
