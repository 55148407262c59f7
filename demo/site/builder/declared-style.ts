import { sheetsWithoutScript } from '../../../src/publish/fragments/without-script.js';

/**
 * The style of a dress that is pasted: as much of it as gives what stands there now its room and its
 * look. The kit brings the rest on the page, so that the code may be short.
 */
export function declaredStyle(root: ShadowRoot, content: DocumentFragment): string {
  const list = root.host.parentElement?.shadowRoot;
  const inherited = new Set(list ? list.adoptedStyleSheets.flatMap(tokensOf) : []);
  const further = new CSSStyleSheet();
  further.replaceSync(sheetsWithoutScript(''));
  const rules = [...root.adoptedStyleSheets, further].flatMap(({ cssRules }) => [...cssRules]);
  return inUse(rules, { host: root.host, content, inherited });
}

/** What a rule may be meant for, and the tokens that come down from the list around it. */
interface Place {
  readonly host: Element;
  readonly content: DocumentFragment;
  readonly inherited: ReadonlySet<string>;
}

/** The private tokens that a sheet sets on its host: all within inherits them. */
function tokensOf({ cssRules }: CSSStyleSheet): readonly string[] {
  return [...cssRules]
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => selectorText === ':host')
    .flatMap(declarationsOf)
    .filter((declaration) => declaration.startsWith('--_'));
}

function inUse(rules: readonly CSSRule[], place: Place): string {
  return rules.map((rule) => ruleInUse(rule, place)).join('');
}

function ruleInUse(rule: CSSRule, place: Place): string {
  if (rule instanceof CSSStyleRule) {
    const selectors = partsOf(rule.selectorText, ',')
      .map((selector) => selector.trim())
      .filter((selector) => isMet(selector, place));
    const declarations = declarationsOf(rule).filter(
      (declaration) => !LATER.test(declaration) && !place.inherited.has(declaration),
    );
    return selectors.length > 0 && declarations.length > 0
      ? `${selectors.join()}{${declarations.join(';')}}`
      : '';
  }
  if (!(rule instanceof CSSGroupingRule) || isForPrint(rule)) return '';
  const within = inUse([...rule.cssRules], place);
  return within && `${rule.cssText.split('{', 1)[0]?.trim()}{${within}}`;
}

function isForPrint(rule: CSSGroupingRule): boolean {
  return rule instanceof CSSMediaRule && rule.conditionText === 'print';
}

/**
 * What takes no room: effects, and what is felt under a finger. And all but the size of letters that
 * `font: inherit` is spelled out to.
 */
const ROOMLESS = [
  'opacity|content-visibility|clip-path|mask|filter|backdrop-filter|mix-blend-mode',
  'transform|rotate|scale|translate|perspective|animation|transition|will-change',
  'pointer-events|user-select|cursor|touch-action|text-shadow|box-shadow',
  '-webkit-(text-(fill-color|stroke)|user-select|mask|backdrop-filter)',
  'font-(variant|stretch|optical|size-adjust|kerning|feature|variation|language)',
].join('|');

/**
 * What the kit guards against pages that do not cooperate: none that does sets it on words. What a
 * finger needs, 44 px, is room.
 */
const GUARDED = [
  'zoom|columns|writing-mode|text-indent|white-space|word-break|text-transform|vertical-align',
  'position|float|clear|order|align-self|overflow|visibility(?=:(visible|inherit))',
  '(inline|block|min-inline|min-block|max-block)-size(?!:44px)',
].join('|');

/** The declarations that the kit brings soon enough. */
const LATER = new RegExp(`^((${ROOMLESS})[\\w-]*:|(${GUARDED}):.*!important$)`);

/** Each as short as it can be written. */
function declarationsOf({ cssText }: CSSStyleRule): readonly string[] {
  return partsOf(cssText.slice(cssText.indexOf('{') + 1, -1), ';')
    .map((declaration) => declaration.trim().replace(/([:,]) | (?=!)/g, '$1'))
    .filter((declaration) => declaration !== '');
}

/** A text in parts, at each mark that is in no brackets. */
function partsOf(text: string, mark: string): readonly string[] {
  let depth = 0;
  const parts = [''];
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts;
}

/** What comes and goes under a finger or a key: the kit is there by then. */
const OF_A_MOMENT = /:(hover|active|focus(-\w+)?)\b/;

/** Whether there is something that a selector means. One that can't be told counts as met. */
function isMet(selector: string, { host, content }: Place): boolean {
  if (OF_A_MOMENT.test(selector)) return false;
  const [, slotted] = /::slotted\((.*)\)$/.exec(selector) ?? [];
  const [of = '', condition = '*'] = /^:host(?:\(([^ ]*)\))?\s*>?\s*/.exec(selector) ?? [];
  const within = selector.slice(of.length).replace(/::?(before|after|marker)\b/g, '');
  try {
    if (!host.matches(condition)) return false;
    if (slotted !== undefined) return host.querySelector(`:scope > ${slotted || '*'}`) !== null;
    return within === '' || content.querySelector(within) !== null;
  } catch {
    return true;
  }
}
