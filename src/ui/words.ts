import { directionOf } from './language.js';
import { isSwallowed } from './swallowed.js';

/**
 * The words of an element: plain flat nodes in its light DOM, so that read-aloud, find in page,
 * translation, reader mode and printing meet them. The shadow root dresses them through slots.
 */

/** What a node of words is marked with; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A node of words. A language brings its direction. */
export function word(
  tag: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  if (attributes['lang'] !== undefined) node.dir = directionOf(attributes['lang']);
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
  watchParser(host);
  // The parser would go on in a text node that stands last.
  replaceAll(host, nodes.slice(0, -1));
  ours.set(host, new Set(host.childNodes));
}

/**
 * Puts more words before one that stands on the page. All else is left alone unseen: a long list
 * grows in many steps.
 */
export function addWords(host: Element, words: readonly Node[], before: Node): void {
  const nodes = spaced(words);
  const own = ours.get(host);
  if (own) ours.set(host, new Set([...own, ...nodes]));
  const added = document.createDocumentFragment();
  added.append(...nodes);
  host.insertBefore(added, before);
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
  const items = 'wtk-activity-list:scope > wtk-activity, wtk-story-list:scope > wtk-story';
  return host.querySelector(`:scope > [slot], ${items}`) !== null;
}

/**
 * Whether a list holds what the campaign had written into it: an app that keeps a page as HTML, or
 * copies it, puts that back. Items of ours are in a slot, those that were written by hand are not.
 */
export function isPutBack(host: Element): boolean {
  return host.querySelector(':scope > :is(wtk-activity, wtk-story)[slot^="items"]') !== null;
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
  if (!host.firstChild) return host.append(...nodes);
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
 * parsed is created empty, and its pasted words follow. A host that is watched counts as being
 * parsed until the watch ends.
 */
export function isParsed(host: Element): boolean {
  if (ours.has(host)) return false;
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

/**
 * Takes out what the parser has brought into a host that it is still at work on, and what it
 * brings after our words, before that is painted: pasted words, or, where that is too much for
 * words, the page that a self-closed tag swallows, which is put after the host.
 */
export function watchParser(host: Element): void {
  if (ours.has(host)) return;
  ours.set(host, new Set());
  const pasted = document.createDocumentFragment();
  let isPage = false;
  const take = (): void => {
    const own = ours.get(host);
    pasted.append(...[...host.childNodes].filter((node) => !own?.has(node)));
    isPage ||= isSwallowed(pasted, host);
    // The host is the last of its parent as long as the parser is in it.
    if (isPage) host.parentNode?.append(pasted);
  };
  take();
  const observer = new MutationObserver(take);
  observer.observe(host, { childList: true });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      take();
      observer.disconnect();
      ours.delete(host);
    },
    { once: true },
  );
}
