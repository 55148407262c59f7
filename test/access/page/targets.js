import { inWords } from './words.js';

/** What WCAG 2.5.8 asks for at the least, in px. */
const LINE = 24;

/**
 * Which controls are smaller than a finger, a line each (WCAG 2.5.5). Where something that can be
 * pressed reaches down from its box, that counts as well.
 *
 * @param {number} least in px
 * @returns {(control: Element) => string[]}
 */
export function isSmall(least) {
  return (control) => {
    if (isInSentence(control) || isInHeading(control)) return [];
    const leastHigh = isHemmedIn(control) ? LINE : least;
    const label = control.closest('label') ?? control;
    const { width, height } = label.getBoundingClientRect();
    const isHigh = height >= leastHigh - 0.5 || reachesDown(label, leastHigh);
    return isHigh && width >= least - 0.5
      ? []
      : [`${inWords(control)} is ${width.toFixed(1)} × ${height.toFixed(1)} px`];
  };
}

/** The way out lies over the page, which scrolls from under it. */
function reachesDown(control, least) {
  const exits = [...document.querySelectorAll('wtk-exit:not([hidden])')];
  for (const exit of exits) exit.hidden = true;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, width, top } = control.getBoundingClientRect();
  const reaches = holds(control, hitAt(left + width / 2, top + least - 2));
  for (const exit of exits) exit.hidden = false;
  return reaches;
}

/** What a finger meets, in shadow roots as well. */
function hitAt(x, y) {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner && inner.shadowRoot;) {
    const deeper = inner.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === inner) break;
    hit = inner = deeper;
  }
  return hit;
}

/** Also a control that stands in the slot of another, such as the link of a heading. */
export function holds(one, other) {
  for (let at = other; at; at = above(at)) {
    if (at === one) return true;
  }
  return false;
}

/** Whether a link is as high as a line of words, and others are in it: WCAG lets it be. */
function isInSentence(control) {
  if (control.localName !== 'a' || !isInline(control)) return false;
  let block = control;
  while (isInline(block)) block = above(block);
  return textOf(block) !== textOf(control);
}

/** A page that leaves no white under the words leaves a button in them the height of its line. */
function isHemmedIn(control) {
  return control.matches('[data-density="tight"] [aria-expanded="false"]');
}

/** A title is the page's to style, and has its lines for itself. */
function isInHeading(control) {
  return control.localName === 'a' && control.parentElement?.matches('h1, h2, h3, h4, h5, h6');
}

function isInline(element) {
  return /^(inline|contents)$/.test(window.getComputedStyle(element).display);
}

/** The words as they are shown: what stands in a slot is where the slot is. */
function textOf(node) {
  if (node instanceof window.Text) return node.data.trim();
  const inside =
    node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return [...inside].map(textOf).join('');
}

function above(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
}
