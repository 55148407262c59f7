const CONTROLS = 'a[href], button, summary, input, select';
const COMMENT = 8;

/** The name of each control of the page that can be reached, in the order in which it is read. */
export function controls() {
  return inOrder(document.body)
    .filter((one) => one.matches(CONTROLS) && one.tabIndex >= 0 && isShown(one))
    .map(nameOf);
}

/**
 * What has the focus: its name, whether that can be seen, and how much of it a bar or a button that
 * is fixed over the page covers, from 0 to 1.
 */
export function focus() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return { name: '', isSeen: false, covered: 0, part: '' };
  const { outlineStyle, outlineWidth } = window.getComputedStyle(active);
  const isSeen =
    outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  const part = active.getAttribute('part') ?? '';
  return { name: nameOf(active), isSeen, covered: coveredShare(active), part };
}

/** All elements as they are shown: what stands in a slot is where the slot is. */
function inOrder(element) {
  const children =
    element.localName === 'slot' && element.assignedElements().length > 0
      ? element.assignedElements()
      : [...(element.shadowRoot ?? element).children];
  return [element, ...children.flatMap(inOrder)];
}

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

function nameOf(control) {
  const label = control.closest('label') ?? control;
  const slotted = [...label.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  const texts = [...label.childNodes, ...slotted]
    .filter(({ nodeType, localName }) => nodeType !== COMMENT && localName !== 'select')
    .map(({ textContent }) => textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function coveredShare(element) {
  const box = element.getBoundingClientRect();
  const shares = inOrder(document.body)
    .filter((one) => window.getComputedStyle(one).position === 'fixed' && isShown(one))
    .filter((one) => !inOrder(one).includes(element))
    .map((one) => {
      const over = one.getBoundingClientRect();
      const width = Math.min(box.right, over.right) - Math.max(box.left, over.left);
      const height = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      return width > 0 && height > 0 ? (width * height) / (box.width * box.height) : 0;
    });
  return Math.max(0, ...shares);
}
