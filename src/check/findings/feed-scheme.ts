import type { Check } from '../check.js';
import type { Page } from '../page.js';

const NL = {
  what: 'Het adres van de feed is niet volledig.',
  how: 'Zonder https:// ervoor kan het een plaats op de eigen site zijn. Schrijf:',
};

/** A host name with a place on it, or two slashes: an address whose beginning was left out. */
const WITHOUT_SCHEME = /^(\/\/|([a-z\d-]+\.)+[a-z]{2,}\/)/i;

/** The address of a feed that lacks `https:`. */
export const check: Check = {
  id: 'feed-scheme',
  covers: /^feed=".*": write "/s,
  look: ({ elements }: Page) =>
    elements.flatMap((element) => {
      const address = element.getAttribute('feed')?.trim() ?? '';
      if (!WITHOUT_SCHEME.test(address)) return [];
      const code = `feed="https://${address.replace(/^\/\//, '')}"`;
      return [{ severity: 'warning' as const, ...NL, code, where: [element] }];
    }),
};
