/** How an element is drawn: each computed property of its host, its shadow root and its words. */
export type Dress = ReadonlyMap<string, string>;

/** Reads the dress of an element in a page or frame of the tests' own origin. */
export function dressOf(host: HTMLElement): Dress {
  const view = host.ownerDocument.defaultView as Window;
  const dress = new Map<string, string>();
  const read = (what: string, element: Element): void => {
    const style = view.getComputedStyle(element);
    for (const property of style) {
      dress.set(`${what} ${property}`, style.getPropertyValue(property));
    }
  };
  read('host', host);
  const inside = host.shadowRoot?.querySelectorAll('*') ?? [];
  for (const [at, element] of [...inside].entries()) {
    read(`shadow ${at} ${element.getAttribute('part') ?? element.localName}`, element);
  }
  for (const [at, word] of [...host.children].entries()) {
    read(`word ${at} ${word.getAttribute('slot') ?? word.localName}`, word);
  }
  return dress;
}

/** What differs between two dresses, in words: nothing, when they are the same. */
export function differences(one: Dress, other: Dress): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((what) => one.get(what) !== other.get(what))
    .map((what) => `${what}: ${one.get(what)} / ${other.get(what)}`);
}
