/** A letter needs some room; WCAG sets no least size, and nobody reads less than this. */
const LEAST_LETTER = 9;

/**
 * Why the words of an element can't be read, one line for each that can't: it has no box, is too
 * small, is seen through or lies outside the page. Only direct children are words that must hold.
 */
export function whyUnreadable(host: HTMLElement): readonly string[] {
  return [...host.children].flatMap((word) => {
    const why = isWord(word) ? whyNotRead(word as HTMLElement) : undefined;
    return why ? [`${word.localName}[slot=${word.slot}] ${why}`] : [];
  });
}

/**
 * An item has words of its own, those of a list are nested and so the page's to style, and further
 * help is behind a button.
 */
function isWord(word: Element): boolean {
  const isOther = word.localName.includes('-') || word.matches('ol, ul');
  return word.textContent.trim() !== '' && !isOther && isShown(word.assignedSlot);
}

function isShown(slot: HTMLSlotElement | null): boolean {
  return slot !== null && slot.closest('[hidden]') === null;
}

function whyNotRead(word: HTMLElement): string | undefined {
  const style = getComputedStyle(word);
  if (style.visibility !== 'visible' || style.opacity !== '1')
    return `is ${style.visibility}, at ${style.opacity}`;
  if (parseFloat(style.fontSize) < LEAST_LETTER) return `has letters of ${style.fontSize}`;
  const words = word.ownerDocument.createRange();
  words.selectNodeContents(word);
  const { width, height, left, right } = words.getBoundingClientRect();
  if (width < 8 || height < LEAST_LETTER) return `is ${width} by ${height} px`;
  const page = word.ownerDocument.documentElement.clientWidth;
  return left < -1 || right > page + 1 ? `is at ${left} to ${right} of ${page} px` : undefined;
}
