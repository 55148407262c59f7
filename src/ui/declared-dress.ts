import type { LitElement } from 'lit';
import type { CampaignState } from './campaign-controller.js';
import { isParsed } from './words.js';

/** What dresses an element until its own dress comes. */
const declared = new WeakMap<Element, readonly ChildNode[]>();

/**
 * Whether an element leaves its shadow root as it came with the page: in a declarative one (HTML,
 * section 4.12.3), as `wtk build` writes it around the campaign's words. It stands in its place
 * before any script, and stays as long as there is nothing newer to take that place in one step.
 */
export function keepsDeclaredDress(
  host: LitElement,
  status: CampaignState<unknown>['status'] | undefined,
): boolean {
  const nodes = takeTemplate(host) ?? declared.get(host) ?? rootOfThePage(host);
  declared.set(host, nodes);
  if (status !== 'ready' && status !== 'empty') return nodes.some(({ parentNode }) => parentNode);
  nodes.forEach(remove);
  return false;
}

/** Whether the words that an element held before any script are the campaign's own. */
export function isDeclared(host: Element): boolean {
  return (declared.get(host)?.length ?? 0) > 0;
}

/** What does nothing without a script. A declared dress keeps its room, and does not show it. */
export const CONTROLS = 'button,[part=filters],[part=calendar]';

/** Gives back the room that a declared dress, and those in it, keep for controls that won't come. */
export function closeDeclaredDress(host: Element): void {
  for (const element of [host, ...host.children]) {
    for (const node of declared.get(element) ?? []) {
      if (node instanceof Element) node.querySelectorAll(CONTROLS).forEach(remove);
    }
  }
}

function remove(node: ChildNode): void {
  node.remove();
}

/**
 * Lit puts its own before the first node, which in a root that came with the page is a comment.
 * Where the page has taken the browser's `Document` away, Lit's own sheets stand there as elements.
 */
function rootOfThePage({ renderRoot, renderOptions }: LitElement): readonly ChildNode[] {
  const [first, ...nodes] = renderRoot.childNodes;
  return first && first === renderOptions.renderBefore && first.nodeName === '#comment'
    ? nodes
    : [];
}

/**
 * A browser that knows no declarative roots, and one whose script ran before the page was parsed,
 * leave the template where it stands. What it holds hides what the element has drawn by then.
 */
function takeTemplate(host: LitElement): readonly ChildNode[] | undefined {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template || !isParsed(host)) return undefined;
  const nodes = [...template.content.childNodes];
  host.renderRoot.prepend(template.content);
  template.remove();
  return nodes;
}
