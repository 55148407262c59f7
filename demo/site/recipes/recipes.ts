/**
 * Brings the element of each recipe when somebody is about to see it: nine at once, on a phone,
 * would hold up whoever scrolls. Until then a recipe shows the words that are pasted in it.
 */
import { whenNear } from '../when-near.js';

for (const recipe of document.querySelectorAll('.recipe')) {
  const element = recipe.querySelector(':scope > :not(:defined)');
  if (element) holdBack(recipe, element);
}

/** An element that stands nowhere stays as it is when the kit comes. */
function holdBack(recipe: Element, element: Element): void {
  const words = document.createElement('div');
  words.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  element.replaceWith(words);
  recipe.setAttribute('aria-busy', 'true');
  const bring = (): void => {
    words.replaceWith(element);
    recipe.removeAttribute('aria-busy');
  };
  whenNear(recipe, bring);
  addEventListener('beforeprint', bring, { once: true });
}
