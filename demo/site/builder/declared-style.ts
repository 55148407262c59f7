import { sheetsWithoutScript } from '../../../src/publish/fragments/without-script.js';

/**
 * The style of a dress that is pasted: its rules as the browser has them, without those that dress
 * nothing of what stands there now. The kit brings all of them on the page, so that the code may be
 * short.
 */
export function declaredStyle(root: ShadowRoot, content: DocumentFragment): string {
  const further = new CSSStyleSheet();
  further.replaceSync(sheetsWithoutScript(''));
  const rules = [...root.adoptedStyleSheets, further].flatMap(({ cssRules }) => [...cssRules]);
  return inUse(rules, root.host, content).replace(/(?<=[{};])\s+|\s+(?=})/g, '');
}

function inUse(rules: readonly CSSRule[], host: Element, content: DocumentFragment): string {
  return rules.map((rule) => ruleInUse(rule, host, content)).join('');
}

function ruleInUse(rule: CSSRule, host: Element, content: DocumentFragment): string {
  if (rule instanceof CSSStyleRule) {
    const dresses = selectorsOf(rule).some((selector) => isMet(selector, host, content));
    return dresses ? rule.cssText : '';
  }
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  const within = inUse([...rule.cssRules], host, content);
  return within && `${rule.cssText.split('{', 1)[0]}{${within}}`;
}

/** At the commas that are in no brackets. */
function selectorsOf({ selectorText }: CSSStyleRule): readonly string[] {
  return selectorText.split(/,(?![^(]*\))/);
}

/** What comes and goes, and what is written beside a node: neither tells whether a rule is in use. */
const OF_A_MOMENT = /:(hover|active|focus(-\w+)?)\b|::?(before|after|marker)\b/g;

/** Whether there is something that a selector means. One that can't be told counts as met. */
function isMet(selector: string, host: Element, content: DocumentFragment): boolean {
  const lasting = selector.replace(OF_A_MOMENT, '').trim();
  const [, slotted] = /::slotted\((.*)\)$/.exec(lasting) ?? [];
  const within = lasting.replace(/^:host(\([^ ]*\))?\s*>?\s*/, '');
  try {
    if (slotted !== undefined) return host.querySelector(`:scope > ${slotted || '*'}`) !== null;
    if (within === '') return true;
    return content.querySelector(within) !== null;
  } catch {
    return true;
  }
}
