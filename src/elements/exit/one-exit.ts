/** Exits that a host may have already: those of GOV.UK and of New South Wales. Two would confuse. */
const OTHERS = '.govuk-exit-this-page, .nsw-quick-exit';

/** What `WtkExit` is to the other exits of a page. */
interface Exit extends HTMLElement {
  /** Shows the button, or not. */
  show(shown: boolean): void;
}

/** The exits that are on the page, in the order in which they came. */
export const exits = new Set<Exit>();

/** One exit for the page, the first that has a place in sight, and none beside the host's own. */
export function showOne(): void {
  const all = [...exits];
  const isYielding = document.querySelector(OTHERS) !== null;
  // What hid an exit before was that another showed, which says nothing of its place.
  for (const exit of all) exit.hidden = false;
  const one = all.find(isInSight) ?? all[0];
  for (const exit of all) exit.show(exit === one && !isYielding);
}

/** Whether an element stands in a part of the page that is in sight, such as no closed `<details>`. */
function isInSight(element: HTMLElement): boolean {
  // Before Chrome 105, Firefox 106 and Safari 17.4 nobody can ask.
  return !('checkVisibility' in element) || element.checkVisibility();
}
