/**
 * What an element without Lit extends: the platform's own class, or, where there is no page, one
 * that only lets the module be imported.
 */
export const PlatformElement: typeof HTMLElement =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition, @typescript-eslint/no-extraneous-class -- absent in Node
  globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Gives a class a property for each attribute of the same name, as the platform's elements have. */
export function reflectAttributes(element: typeof HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(name) ?? undefined;
      },
      set(this: Element, value: string | number | boolean | null | undefined) {
        if (value === undefined || value === null) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}

/** Gives the host a shadow root that is dressed by a style sheet of its own. */
export function attachDress(host: Element, styles: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, styles);
  return root;
}

/** Adds a constructed sheet: no policy for styles has a say in it. */
export function addStyles(root: ShadowRoot, styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
