import { LitElement } from 'lit';
import { shareFile } from '../../feed/share-file.js';

/** The elements themselves: what they write and how they dress it is said nowhere else. */
import.meta.glob('../../elements/*/define.ts', { eager: true });

/** An element to draw: its tag without `wtk-`, and its attributes. */
export interface Drawing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Puts an element on the page, waits until its words are there, and hands it to `take`. The feed's
 * address is the one that is to be read, whatever `feed` says in the end.
 */
export async function draw<Result>(
  { name, attributes }: Drawing,
  feed: string,
  take: (element: HTMLElement) => Result,
): Promise<Result> {
  const element = document.createElement(`wtk-${name}`);
  for (const [attribute, value] of Object.entries({ ...attributes, feed })) {
    element.setAttribute(attribute, value);
  }
  const told = whenTold(element);
  document.body.append(element);
  try {
    await (element instanceof LitElement ? told : shareFile(feed).value);
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
  if (element instanceof LitElement) await element.updateComplete;
  for (const child of element.children) await whenDrawn(child);
}
