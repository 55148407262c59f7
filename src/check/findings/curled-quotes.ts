import type { Check } from '../check.js';
import { isCurled, straightTag } from '../curled.js';
import { isMade } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  what: 'Om een instelling staan krullende aanhalingstekens.',
  how: 'Een tekstverwerker of de editor heeft ze veranderd. Typ de aanhalingstekens opnieuw, recht. Zo hoort het:',
};

/** Quotation marks that were curled on the way, and so are part of the value. */
export const check: Check = {
  id: 'curled-quotes',
  covers: /: use straight quotes/,
  look: ({ elements }: Page) =>
    elements
      .filter((element) => !isMade(element) && isCurled(element))
      .map((element) => ({
        severity: 'warning',
        ...NL,
        code: straightTag(element),
        where: [element],
      })),
};
