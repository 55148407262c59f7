/**
 * Tells the developer of the page what is wrong, in the console, each thing once. A visitor never
 * sees it. The element comes along, so that the console can show where it stands.
 */
const said = new Set<string>();

export function report(message: string, element?: Element): void {
  const line = element ? `<${element.localName}>: ${message}` : message;
  if (said.has(line)) return;
  said.add(line);
  // eslint-disable-next-line no-console -- the one place that speaks to developers
  console.warn(`[wtk] ${line}`, ...(element ? [element] : []));
}
