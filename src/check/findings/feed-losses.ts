import type { Check } from '../check.js';
import type { Page } from '../page.js';

/** How many losses the text names; the rest is counted. */
const MOST = 20;

const NL = {
  what: (count: number) =>
    count === 1
      ? 'Eén gegeven in de feed klopt niet.'
      : `${count} gegevens in de feed kloppen niet.`,
  how: 'Wat klopt, staat gewoon op de pagina; wat niet klopt, is weggelaten. De campagne kan het herstellen. Stuur deze tekst door:',
  rest: (count: number) => `… en nog ${count}`,
};

/** What of a feed was left out because it is broken. */
export const check: Check = {
  id: 'feed-losses',
  covers: / is left out, it should be /,
  look: ({ feeds }: Page) =>
    feeds
      .filter(({ losses }) => losses.length > 0)
      .map(({ address, losses, elements }) => ({
        severity: 'warning',
        what: NL.what(losses.length),
        how: NL.how,
        code: [
          address,
          ...losses.slice(0, MOST).map(({ path, expected }) => `${path}: should be ${expected}`),
          ...(losses.length > MOST ? [NL.rest(losses.length - MOST)] : []),
        ].join('\n'),
        where: elements,
      })),
};
