import { Window } from 'happy-dom';

/** What the elements ask of a browser, by its global name. */
const NAMES = [
  'CSS',
  'CustomEvent',
  'Document',
  'Element',
  'Event',
  'HTMLDetailsElement',
  'HTMLElement',
  'HTMLScriptElement',
  'IntersectionObserver',
  'MutationObserver',
  'Node',
  'ResizeObserver',
  'ShadowRoot',
  'Text',
  'addEventListener',
  'cancelAnimationFrame',
  'customElements',
  'document',
  'getComputedStyle',
  'matchMedia',
  'removeEventListener',
  'requestAnimationFrame',
  'window',
] as const;

/** The text of each style sheet, as it was written. */
const texts = new WeakMap<CSSStyleSheet, string>();

/** Style sheets that only remember their text: nothing is laid out here. */
function rememberedSheet(Sheet: typeof CSSStyleSheet): typeof CSSStyleSheet {
  return class extends Sheet {
    override replaceSync(text: string): void {
      texts.set(this, text);
    }
  };
}

/** The text of the sheets that dress a shadow root. */
export function sheetsOf(root: ShadowRoot): string {
  return root.adoptedStyleSheets.map((sheet) => texts.get(sheet)).join('\n');
}

type Globals = Record<string, object | undefined>;

/** The one window: a tag can be registered in it once. It is made when it is first needed. */
let window: Globals | undefined;

/**
 * Acts where the browser's names stand for a window without a screen, and `fetch` answers from the
 * files that are given, by their address. Afterwards the names are what they were.
 */
export async function inWindow<Result>(
  files: ReadonlyMap<string, string>,
  act: () => Promise<Result>,
): Promise<Result> {
  window ??= openWindow();
  const own = globalThis as unknown as Globals;
  // What a feed loses, and why, is told by `wtk check`.
  const console = { ...own['console'], warn: () => undefined };
  const lent = { ...window, console, fetch: answerFrom(files) };
  const before = new Map(
    Object.keys(lent).map((name) => [name, Object.getOwnPropertyDescriptor(own, name)]),
  );
  for (const [name, value] of Object.entries(lent)) {
    Object.defineProperty(own, name, { configurable: true, writable: true, value });
  }
  try {
    return await act();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(own, name, descriptor);
      else Reflect.deleteProperty(own, name);
    }
  }
}

function openWindow(): Globals {
  const opened = new Window() as unknown as Globals & { CSSStyleSheet: typeof CSSStyleSheet };
  return {
    ...Object.fromEntries(NAMES.map((name) => [name, opened[name]])),
    CSSStyleSheet: rememberedSheet(opened.CSSStyleSheet),
  };
}

function answerFrom(files: ReadonlyMap<string, string>): typeof fetch {
  return (asked) => {
    const address = asked instanceof Request ? asked.url : asked;
    const text = files.get(address instanceof URL ? address.href : address);
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
  };
}
