/** What a word processor makes of a straight quotation mark. */
const CURLED = '[“”„‟″]';

/** Whether a quotation mark around one of an element's attributes was curled. */
export function isCurled(element: Element): boolean {
  return [...element.attributes].some(({ name, value }) => new RegExp(CURLED).test(name + value));
}

/**
 * An element's opening tag with its quotes straight. The parser takes curled ones for a part of
 * the value, which ends at its first space: the words after that are attributes of their own.
 */
export function straightTag(element: Element): string {
  const written = [...element.attributes].map(({ name, value }) => {
    if (value === '') return name;
    return new RegExp(`^${CURLED}`).test(value) ? `${name}=${value}` : `${name}="${value}"`;
  });
  return `<${[element.localName, ...written].join(' ')}>`
    .replace(new RegExp(`${CURLED}([^“”„‟″]*)${CURLED}`, 'g'), '"$1"')
    .replace(new RegExp(CURLED, 'g'), '"');
}
