const KIT = Symbol.for('wtk');

/** What was said, each line once, and the element that it is about. */
type Said = Map<string, WeakRef<Element> | undefined>;

/**
 * What every copy of the kit on this page said so far. It stands on the kit's one global, so that
 * check mode, which comes later and in a file of its own, can show it to the editor.
 */
export function saidSoFar(): Said {
  const page = globalThis as Record<symbol, { said?: Said } | undefined>;
  // Without a prototype: a page may have put anything on that of all objects.
  const kit = (page[KIT] ??= Object.create(null) as { said?: Said });
  return (kit.said ??= new Map());
}

/**
 * Tells the developer of the page what is wrong, in the console, each thing once. A visitor never
 * sees it. The element comes along, so that the console can show where it stands.
 */
export function report(message: string, element?: Element): void {
  const line = element ? `<${element.localName}>: ${message}` : message;
  const said = saidSoFar();
  if (said.has(line)) return;
  said.set(line, element && new WeakRef(element));
  // eslint-disable-next-line no-console -- the one place that speaks to developers
  console.warn(`[wtk] ${line}`, ...(element ? [element] : []));
}
