import { isSwallowed } from './swallowed.js';
import { isHandWritten, isParsed, watchParser, whenParsed } from './words.js';

/**
 * Mends what the parser made of a snippet that an editor closed wrongly, or put into a paragraph.
 * It comes before the host is dressed, or, where the page is still being parsed, after that.
 */
export function mendMarkup(host: Element): void {
  if (isHandWritten(host)) return;
  const isEmpty = !host.textContent.trim();
  if (!isParsed(host) && isSwallowed(host, host)) return watchParser(host);
  whenParsed(host, () => {
    if (isEmpty) takeIn(host);
    if (!isHandWritten(host)) giveBack(host);
  });
}

/**
 * Puts back on the page what a tag that was never closed has swallowed. Such a tag ends with its
 * parent, so no text comes after it.
 */
export function giveBack(host: Element): void {
  if (host.nextSibling instanceof Text || !isSwallowed(host, host)) return;
  host.after(...host.childNodes);
}

/**
 * Takes in the words that the parser put after the host: a paragraph in a paragraph ends the outer
 * one, and leaves an empty one at the end (HTML, 13.2.6.4.7, an end tag whose name is "p"). The
 * classic editor of WordPress does the same.
 */
function takeIn(host: Element): void {
  const words = paragraphAround(host)?.nextElementSibling;
  if (!words?.matches('p') || !words.querySelector('a')) return;
  if (!words.nextElementSibling?.matches('p:empty')) return;
  if (host.textContent.trim()) words.remove();
  else host.append(words);
}

/** The paragraph that an editor put around an element, and that holds nothing else. */
export function paragraphAround(host: Element): Element | undefined {
  const around = host.parentElement;
  if (around?.localName !== 'p') return undefined;
  return around.textContent.trim() === host.textContent.trim() ? around : undefined;
}
