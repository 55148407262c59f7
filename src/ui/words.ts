import type { Block, Inline, RichText } from '../campaign/rich-text.js';

/**
 * The words of an element: plain flat nodes in its light DOM, so that read-aloud, find in page,
 * translation, reader mode and printing meet them. The shadow root dresses them through slots.
 */

type Attributes = Readonly<Record<string, string | undefined>>;

/** A node of words. An attribute that is undefined is left out. */
export function word(
  tag: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...content);
  return node;
}

/** A link that tells the other side nothing of this page. The address has passed the guard. */
export function link(
  url: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElement {
  return word('a', { ...attributes, href: url, rel: 'noopener noreferrer' }, ...content);
}

/** The nodes of a rich text, each of its blocks with the attributes given. */
export function richText(text: RichText, attributes: Attributes): HTMLElement[] {
  return text.map((block) => blockNode(block, attributes));
}

function blockNode(block: Block, attributes: Attributes): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return word('p', attributes, ...block.children.map(inlineNode));
    case 'blockquote':
      return word('blockquote', attributes, ...richText(block.children, {}));
    case 'list':
      return word(
        block.ordered ? 'ol' : 'ul',
        attributes,
        ...block.children.map((item) => word('li', {}, ...item.children.flatMap(itemContent))),
      );
  }
}

/** A list item of one paragraph needs no paragraph around its words. */
function itemContent(block: Block, _index: number, all: readonly Block[]): Node[] {
  return block.type === 'paragraph' && all.length === 1
    ? block.children.map(inlineNode)
    : [blockNode(block, {})];
}

function inlineNode(inline: Inline): Node {
  switch (inline.type) {
    case 'text':
      return document.createTextNode(inline.value);
    case 'emphasis':
      return word('em', {}, ...inline.children.map(inlineNode));
    case 'strong':
      return word('strong', {}, ...inline.children.map(inlineNode));
    case 'link':
      return link(inline.url, {}, ...inline.children.map(inlineNode));
  }
}

/** The nodes of the last notice in each element. All else in it are words, pasted or ours. */
const notices = new WeakMap<Element, readonly ChildNode[]>();

/** What was last asked to be written in each element: what waited for the parser may be outdated. */
const latest = new WeakMap<Element, object>();

/**
 * Puts words in the place of all that the host holds, in one step. What stands there already
 * word for word is left alone, so that a selection, a focus or a reading voice is not lost.
 */
export function writeWords(host: Element, words: readonly Node[]): void {
  latest.set(host, words);
  const nodes = spaced(words);
  if (isParsed(host)) return replaceAll(host, nodes);
  // The parser would go on in a text node that stands last.
  replaceAll(host, nodes.slice(0, -1));
  keepPastedOut(host);
}

/**
 * Puts more words before one that stands on the page. All else is left alone unseen: a long list
 * grows in many steps.
 */
export function addWords(host: Element, words: readonly Node[], before: Node): void {
  const added = document.createDocumentFragment();
  added.append(...spaced(words));
  host.insertBefore(added, before);
  if (ours.has(host)) keepPastedOut(host);
}

/**
 * Puts a notice after what the host holds, in the place of the last notice. Words that are on the
 * page, pasted or from an earlier reading, are never taken away for it. A notice waits for the
 * parser, which may still be bringing the words that make it needless: `words` is asked then.
 */
export function writeNotice(host: Element, words: () => readonly Node[]): void {
  latest.set(host, words);
  whenParsed(host, () => {
    if (latest.get(host) !== words) return;
    const nodes = [document.createTextNode('\n'), ...spaced(words())];
    const before = (notices.get(host) ?? []).filter(({ parentNode }) => parentNode === host);
    if (isSame(before, nodes)) return;
    for (const node of before) node.remove();
    host.append(...nodes);
    notices.set(host, nodes);
  });
}

/**
 * Whether the page's author wrote all words by hand, slot by slot or item by item. It can be told
 * once the parser is done with the host.
 */
export function isHandWritten(host: Element): boolean {
  return host.querySelector(':scope > [slot], :scope > wtk-activity') !== null;
}

/** Whether the host holds something to read that is no notice of ours. */
export function hasWords(host: Element): boolean {
  const own: ReadonlySet<Node> = new Set(notices.get(host));
  return [...host.childNodes].some((node) => !own.has(node) && node.textContent?.trim());
}

/** A line end after each word, or `textContent` would run them together. */
function spaced(words: readonly Node[]): ChildNode[] {
  return words.flatMap((node) => [node as ChildNode, document.createTextNode('\n')]);
}

/** Changes only what lies between the nodes that are the same at the start and at the end. */
function replaceAll(host: Element, nodes: readonly ChildNode[]): void {
  const before = [...host.childNodes];
  const shorter = Math.min(before.length, nodes.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], nodes[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(before.at(-1 - end), nodes.at(-1 - end))) end += 1;
  const next = before[before.length - end] ?? null;
  for (const node of before.slice(start, before.length - end)) node.remove();
  for (const node of nodes.slice(start, nodes.length - end)) host.insertBefore(node, next);
}

function isSame(before: readonly Node[], after: readonly Node[]): boolean {
  return before.length === after.length && before.every((node, at) => isEqual(node, after[at]));
}

function isEqual(before: Node | undefined, after: Node | undefined): boolean {
  return before === after || (!!before && !!after && before.isEqualNode(after));
}

/**
 * Whether the parser is done with the host: an element that is registered before the page is
 * parsed is created empty, and its pasted words follow.
 */
export function isParsed(host: Element): boolean {
  if (document.readyState !== 'loading' || !host.isConnected) return true;
  for (let at: Node | null = host; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** Acts once the parser is done with the host, at once where it is. */
export function whenParsed(host: Element, act: () => void): void {
  if (isParsed(host)) act();
  else document.addEventListener('DOMContentLoaded', act, { once: true });
}

/** What of each host that the parser is still at work on is ours. */
const ours = new WeakMap<Element, ReadonlySet<Node>>();

/** Takes out the pasted words that the parser still brings after ours, before they are painted. */
function keepPastedOut(host: Element): void {
  const isWatched = ours.has(host);
  ours.set(host, new Set(host.childNodes));
  if (isWatched) return;
  const clean = (records: readonly MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!ours.get(host)?.has(node) && node.parentNode === host) (node as ChildNode).remove();
    }
  };
  const observer = new MutationObserver(clean);
  observer.observe(host, { childList: true });
  whenParsed(host, () => {
    clean(observer.takeRecords());
    observer.disconnect();
    ours.delete(host);
  });
}
