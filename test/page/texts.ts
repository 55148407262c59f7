/** What of an element is text that shows: its words, and the controls of its dress. */
export function textsOf(host: Element): readonly Element[] {
  const words = [...host.children].filter(({ localName }) => !localName.includes('-'));
  const controls = [...(host.shadowRoot?.querySelectorAll('button, label, summary, p') ?? [])];
  return [...words, ...controls].filter(isRead);
}

function isRead(element: Element): boolean {
  return element.textContent.trim() !== '' && element.getBoundingClientRect().height > 0;
}
