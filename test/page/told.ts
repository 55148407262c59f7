import { expect, nextFrame, oneEvent } from '@open-wc/testing';

/** What a reader is told: an element's text, with white space as it is seen. */
export function told(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Expects the words in this order, each after the one before. */
export function expectInOrder(element: Element, ...words: readonly string[]): void {
  const text = told(element);
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    expect(at, `“${word}” from ${from} on in “${text}”`).to.be.at.least(0);
    from = at + word.length;
  }
}

/** Expects that no two words that belong to different parts stand as one. */
export function expectPartsApart(element: Element): void {
  const nodes = [...element.childNodes].filter((node) => node.textContent);
  nodes.slice(1).forEach((node, at) => {
    const between = `${nodes[at]?.textContent}|${node.textContent}`;
    void expect(/\S\|\S/.test(between), between).to.equal(false);
  });
}

/** Waits until an element's words are there, or are said to be unavailable. */
export async function settled<Waiting extends HTMLElement>(
  element: Waiting,
  type: 'wtk-load' | 'wtk-error' = 'wtk-load',
): Promise<Waiting> {
  await oneEvent(element, type);
  await nextFrame();
  return element;
}

/**
 * All that a reader could have read in an element while it changed: its text after each change
 * that is there to be painted.
 */
export function watchWords(element: Element): readonly string[] {
  const seen = [told(element)];
  new MutationObserver(() => seen.push(told(element))).observe(element, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return seen;
}

/** The visible text of a shadow root's button, or undefined when there is none to press. */
export function button(element: Element, label: string): HTMLButtonElement | undefined {
  const buttons = element.shadowRoot?.querySelectorAll('button') ?? [];
  return [...buttons].find(
    (candidate) => told(candidate) === label && candidate.getBoundingClientRect().height > 0,
  );
}

/** The headings in an element, each with its level: 'h3 De agent die rustig bleef'. */
export function headings(element: Element): readonly string[] {
  return [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${told(heading)}`,
  );
}

/** A part of an element that must be there. */
export function part(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}
