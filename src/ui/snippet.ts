import { giveBack } from './mend-markup.js';
import { report } from './report.js';
import { attributeText } from './settings.js';
import { whenParsed } from './words.js';

/**
 * The form of a snippet for editors that strip tags they don't know:
 * `<div data-wtk="help-banner" data-region="GG7306">…</div>`. The element, with the same
 * attributes, is put into the div and takes over the words that it holds, in one step. The div
 * stays, since a framework may count on it.
 */
const SNIPPETS = '[data-wtk]';

/** Makes elements of the snippets that are on the page, and of those that come later. */
export function upgradeSnippets(): void {
  upgradeWithin(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLElement) upgradeWithin(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function upgradeWithin(root: Document | HTMLElement): void {
  const own = root instanceof HTMLElement && root.matches(SNIPPETS) ? [root] : [];
  for (const snippet of [...own, ...root.querySelectorAll<HTMLElement>(SNIPPETS)]) {
    whenParsed(snippet, () => upgrade(snippet));
  }
}

/** What is no element of ours stays as it is, and so does what is one already. */
function upgrade(snippet: HTMLElement): void {
  const name = attributeText(snippet, 'data-wtk')?.toLowerCase().replace(/^wtk-/, '');
  const tag = `wtk-${name}`;
  const { observedAttributes } = (customElements.get(tag) ?? {}) as {
    observedAttributes?: readonly string[];
  };
  if (!observedAttributes) {
    report(`data-wtk="${name}" is not known here. One that is: help-banner.`, snippet);
    return;
  }
  const [first, second] = snippet.children;
  if (first?.matches(`${tag}, ${SNIPPETS}`) && !second) return;
  giveBack(snippet);
  const element = document.createElement(tag);
  for (const attribute of observedAttributes) {
    const text = attributeText(snippet, `data-${attribute}`);
    if (text !== undefined) element.setAttribute(attribute, text);
  }
  element.append(...snippet.childNodes);
  snippet.append(element);
}
