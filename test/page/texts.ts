/** Every element in and under another that has text of its own and shows, in its dress too. */
export function textsOf(host: Element): readonly Element[] {
  const inside = [host.shadowRoot, host].flatMap((root) => [
    ...(root?.querySelectorAll('*') ?? []),
  ]);
  const items = inside.filter(({ shadowRoot }) => shadowRoot).flatMap(textsOf);
  return [...new Set([...inside.filter(isRead), ...items])];
}

/** What is in a list to choose from, the system draws. */
function isRead(element: Element): boolean {
  const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
  return hasText && !element.matches('option, style') && element.getBoundingClientRect().height > 0;
}
