import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<Advice> = {
  nl: {
    what: 'Dit is ingetrokken, maar de tekst staat nog in het bestand. Iedereen kan die lezen.',
    how: 'Laat alleen id en _wtk.withdrawn staan.',
  },
  en: {
    what: 'This is withdrawn, but its words are still in the file. Anybody can read them.',
    how: 'Leave nothing but id and _wtk.withdrawn.',
  },
};

/** Words that were taken back and can still be read by whoever opens the file. */
export const rule: Rule = {
  id: 'withdrawn',
  severity: 'error',
  summary: {
    nl: 'Van wat is ingetrokken, staat er niets meer in het bestand.',
    en: 'Of what is withdrawn, nothing is left in the file.',
  },
  *inItem({ withdrawn, passages }, language) {
    const [passage] = passages;
    if (withdrawn !== undefined && passage) yield { at: passage.path, ...WORDS[language] };
  },
};
