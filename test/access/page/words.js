/** An element as a fault names it. */
export function inWords(element) {
  const part = element.getAttribute('part') ?? element.getAttribute('slot') ?? '';
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
  return `<${element.localName}${part && ` ${part}`}> “${words}”`;
}
