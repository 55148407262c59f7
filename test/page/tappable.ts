/** Why a hand could not tap a link, in words; undefined when it can. */
export function whyNotTappable(link: HTMLElement, least = 24): string | undefined {
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = link.getBoundingClientRect();
  if (width < least || height < least) {
    return `its box is ${width.toFixed(1)} by ${height.toFixed(1)} px`;
  }
  const { visibility, opacity } = getComputedStyle(link);
  if (visibility !== 'visible' || opacity !== '1') return `it is ${visibility}, at ${opacity}`;
  const hit = link.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit && link.contains(hit) ? undefined : `${hit?.localName ?? 'nothing'} is hit instead`;
}
