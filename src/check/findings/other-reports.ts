import type { Check } from '../check.js';
import type { Page } from '../page.js';

const NL = {
  what: 'De kit meldt iets aan de webbeheerder.',
  how: 'De melding is in het Engels. Stuur haar door:',
};

/** What the kit said that no other check has words for. */
export const check: Check = {
  id: 'other-reports',
  // That check mode was refused matters to nobody who sees it.
  covers: /^Check mode /,
  look: ({ unexplained }: Page) =>
    unexplained.map(({ tag, message, element }) => ({
      severity: 'warning',
      ...NL,
      code: tag ? `<${tag}>: ${message}` : message,
      where: element ? [element] : [],
    })),
};
