import type { Story } from '../../campaign/story.js';
import { doWithoutScript } from './without-script.js';

type Attributes = Readonly<Record<string, string>>;

/** The style sheet, as text, for what a root holds when it is declared. */
type StyleOf = (root: ShadowRoot, content: DocumentFragment) => string;

/**
 * A drawn element as HTML: its words, and around them its dress as a declarative shadow root, which
 * a browser shows without a script. It has the attributes that are given, besides its own.
 * `stories` are the campaign's.
 */
export function serialize(
  element: HTMLElement,
  attributes: Attributes,
  stories: readonly Story[],
  styleOf: StyleOf,
): string {
  // A copy that stands nowhere draws nothing by itself.
  const copy = element.cloneNode(true) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
  const drawn = elementsIn(element);
  for (const [at, place] of elementsIn(copy).entries()) {
    const host = drawn[at];
    if (!host?.shadowRoot) continue;
    place.prepend(declared(host.shadowRoot, pageOf(host, stories), styleOf));
  }
  const around = document.createElement('div');
  around.append(copy);
  return `${around.getHTML()}\n`;
}

function elementsIn(element: HTMLElement): HTMLElement[] {
  return [element, ...element.querySelectorAll<HTMLElement>('*')];
}

/** Where the story is that an element shows: handed over by a list, or named by its id. */
function pageOf(host: HTMLElement, stories: readonly Story[]): string | undefined {
  if (host.localName !== 'wtk-story') return undefined;
  const { story } = host as HTMLElement & { readonly story: Story | string };
  return (typeof story === 'object' ? story : stories.find(({ id }) => id === story))?.url;
}

/** A shadow root as HTML declares it, its sheets written out: constructed ones are no part of it. */
function declared(
  root: ShadowRoot,
  page: string | undefined,
  styleOf: StyleOf,
): HTMLTemplateElement {
  const template = document.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  const { content } = template;
  content.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  removeComments(content);
  doWithoutScript(content, page);
  const style = document.createElement('style');
  style.append(styleOf(root, content).replace(/\s+/g, ' '));
  // An element of Lit puts its own dress before the first node, and takes out what comes after it.
  content.prepend(document.createComment(''), style);
  return template;
}

/** Lit marks its places with comments, which mean nothing to a reader. */
function removeComments(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === Node.COMMENT_NODE) node.remove();
    else if (node.nodeType === Node.ELEMENT_NODE) removeComments(node as Element);
  }
}
