import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

/** What nobody can promise to somebody who may be watched. */
const PROMISE =
  /\b(?:100 ?%|honderd procent|helemaal|volledig|altijd|gegarandeerd|compleet) (?:anoniem|veilig|vertrouwelijk)\b|\bniemand (?:komt|zal) (?:het )?(?:te weten|erachter)|\blaat geen sporen\b/i;

const WORDS: InEachLanguage<{ readonly what: (found: string) => string; readonly how: string }> = {
  nl: {
    what: (found) => `“${found}”: dat kan niemand beloven aan wie in gevaar is.`,
    how: 'Schrijf wat iemand wel kan doen, zoals: je hoeft je naam niet te zeggen.',
  },
  en: {
    what: (found) => `“${found}”: nobody can promise that to who is in danger.`,
    how: 'Write what somebody can do, such as: you need not say your name.',
  },
};

/** A promise of safety, or of leaving no trace. */
export const rule: Rule = {
  id: 'promise',
  severity: 'warning',
  summary: {
    nl: 'Tekst belooft geen veiligheid of anonimiteit.',
    en: 'Text promises no safety and no anonymity.',
  },
  *inItem({ passages }, language) {
    const { what, how } = WORDS[language];
    for (const { path: at, text } of passages) {
      const [found] = PROMISE.exec(text) ?? [];
      if (found !== undefined) yield { at, what: what(found), how };
    }
  },
};
