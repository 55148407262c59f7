import type { InEachLanguage, Language } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<(address: string, reason: string) => Advice> = {
  nl: (address, reason) => ({
    what: `De pagina achter ${address} is er niet (${reason}).`,
    how: 'Open het adres zelf. Is de pagina verhuisd of weg? Verbeter het adres.',
  }),
  en: (address, reason) => ({
    what: `The page behind ${address} is not there (${reason}).`,
    how: 'Open the address yourself. Has the page moved, or gone? Mend the address.',
  }),
};

/** An address that nothing is behind. Only who asks for it with `--links` is told, since it takes long. */
export const rule: Rule = {
  id: 'dead-link',
  severity: 'error',
  summary: {
    nl: 'Achter elk adres zit een pagina (alleen met --links).',
    en: 'There is a page behind every address (with --links alone).',
  },
};

/** What is said of such an address; who asked for it knows the reason. */
export function deadLink(address: string, reason: string, language: Language): Advice {
  return WORDS[language](address, reason);
}
