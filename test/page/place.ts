import { fixtureWrapper } from '@open-wc/testing-helpers';
import './languages.js';

interface Placing {
  /** What the page is written in, as it says around the element. */
  readonly page?: string;
  /** The markup that an editor pasted between the tags. */
  readonly pasted?: string;
}

/** Puts an element on the page as a partner does, tag, attributes and pasted words in one go. */
export function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  { page = 'nl', pasted = '' }: Placing = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(parsed(pasted));
  const around = fixtureWrapper();
  around.setAttribute('lang', page);
  around.append(element);
  return element;
}

/** The nodes of a piece of HTML that the test itself has written. */
export function parsed(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}
