/**
 * A copy of what is shown on the page, with what stands in slots where it is read: the virtual
 * screen reader does not look into shadow roots. What is pressed in the copy is pressed on the page.
 */

/** Of a browser's own, or without a box: nothing to read. */
const UNREAD = /^(style|script|slot|template|datalist)$/;

/**
 * @param {Element} element
 * @param {Map<Node, Element>} originals what each node of the copy was made of
 * @returns {Element}
 */
export function flatCopy(element, originals) {
  // An element of the kit would begin to live again in its copy.
  const isOurs = element.localName.includes('-');
  const copy = document.createElement(isOurs ? 'div' : element.localName);
  for (const { name, value } of element.attributes) {
    if (name !== 'style' && name !== 'popover') copy.setAttribute(name, value);
  }
  originals.set(copy, element);
  copy.append(...contentsOf(element).flatMap((node) => copyOf(node, originals)));
  copy.normalize();
  if ('value' in element && element.localName !== 'li') copy.value = element.value;
  if ('checked' in element) copy.checked = element.checked;
  return copy;
}

function copyOf(node, originals) {
  if (node instanceof window.Text) return [node.cloneNode()];
  if (!(node instanceof window.Element)) return [];
  if (node.localName === 'slot') {
    return contentsOf(node).flatMap((inside) => copyOf(inside, originals));
  }
  const { display, visibility } = window.getComputedStyle(node);
  const isShown = display !== 'none' && visibility === 'visible' && !UNREAD.test(node.localName);
  return isShown ? [flatCopy(node, originals)] : [];
}

/** What is in an element as it is shown: not what waits in a slot, or behind a closed summary. */
function contentsOf(element) {
  if (element.localName === 'slot') {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  const inside = [...(element.shadowRoot ?? element).childNodes];
  if (element.localName === 'details' && !element.open) {
    return inside.filter(({ localName }) => localName === 'summary');
  }
  // Of a list that is closed one hears what is chosen.
  if (element.localName === 'select') return [...element.selectedOptions];
  return window.getComputedStyle(element).contentVisibility === 'hidden' ? [] : inside;
}
