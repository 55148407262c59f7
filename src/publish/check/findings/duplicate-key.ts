import type { Node } from 'jsonc-parser';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{ readonly what: (key: string) => string; readonly how: string }> = {
  nl: {
    what: (key) => `“${key}” staat hier twee keer. Alleen de laatste telt.`,
    how: 'Haal weg welke niet klopt.',
  },
  en: {
    what: (key) => `“${key}” stands here twice. Only the last one counts.`,
    how: 'Take away which is not right.',
  },
};

/** A value that is given twice in one object (RFC 8259, section 4): readers differ in which one they take. */
export const rule: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  summary: { nl: 'Elk gegeven staat er één keer.', en: 'Every value stands there once.' },
  *inSource({ root }, language) {
    const { what, how } = WORDS[language];
    for (const { offset, value } of root ? repeatedKeys(root) : []) {
      yield { at: offset, what: what(String(value)), how };
    }
  },
};

function repeatedKeys(node: Node, repeated: Node[] = []): readonly Node[] {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [key] = child.type === 'property' ? (child.children ?? []) : [];
    if (key && seen.has(key.value)) repeated.push(key);
    if (key) seen.add(key.value);
    repeatedKeys(child, repeated);
  }
  return repeated;
}
