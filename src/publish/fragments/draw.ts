import type { LitElement } from 'lit';
import { shareFile } from '../../feed/share-file.js';

/** An element to draw: its tag without `wtk-`, and its attributes. */
export interface Drawing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Puts an element into a place on the page, waits until its words are there, and hands it to `take`.
 * The feed's address is the one that is to be read, whatever `feed` says in the end.
 */
export async function draw<Result>(
  { name, attributes }: Drawing,
  feed: string,
  take: (element: HTMLElement) => Result,
  place: Element = document.body,
): Promise<Result> {
  const element = document.createElement(`wtk-${name}`);
  for (const [attribute, value] of Object.entries({ ...attributes, feed })) {
    element.setAttribute(attribute, value);
  }
  const told = whenTold(element);
  place.append(element);
  try {
    await (isLit(element) ? told : shareFile(feed).value);
    await whenDrawn(element);
    return take(element);
  } finally {
    element.remove();
  }
}

function whenTold(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('wtk-load', () => resolve());
    element.addEventListener('wtk-error', ({ error }) => reject(error));
  });
}

/** Until it and all that is in it have drawn what they were given. */
async function whenDrawn(element: Element): Promise<void> {
  await Promise.resolve();
  if (isLit(element)) await element.updateComplete;
  for (const child of element.children) await whenDrawn(child);
}

/** Told by what it can, since the kit on a page brings a Lit of its own. */
function isLit(element: Element): element is LitElement {
  return 'updateComplete' in element;
}
