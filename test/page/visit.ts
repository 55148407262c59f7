import { nextFrame } from '@open-wc/testing';
import { freshName, release } from './servers.js';
import { until } from './until.js';

/** What an element told the page. */
export interface Told {
  readonly type: 'wtk-load' | 'wtk-error';
  readonly tag: string;
}

interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** Runs as soon as the page's HTML is read. */
  readonly whenParsed?: (visit: Visit) => void;
}

type FrameWindow = Window & typeof globalThis;

const open = new Set<Visit>();

/** Closes every page that is still open. */
export function leavePages(): void {
  for (const visit of open) visit.leave();
}

/**
 * A page of a partner in a frame of the tests' own origin, so that a test can look inside. The
 * server holds it back, empty, until the test listens, which so hears all that goes wrong in it. One
 * that is given as `srcdoc` can't be held back: its script must come later, or tell nothing.
 */
export class Visit {
  /** Errors and rejections that nobody caught. */
  readonly thrown: string[] = [];
  /** What the page's policy had to stop. */
  readonly violations: string[] = [];
  /** What the elements told, in their order. */
  readonly told: Told[] = [];

  readonly #frame = document.createElement('iframe');

  /** Opens a page, and waits until it has loaded. */
  static async open(
    source: { readonly src: string } | { readonly srcdoc: string },
    opening: Opening = {},
  ): Promise<Visit> {
    const { width = 800, height = 600, whenParsed } = opening;
    const visit = new Visit();
    const name = freshName();
    const frame = visit.#frame;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    if ('src' in source) frame.src = heldPage(source.src, name);
    else frame.srcdoc = source.srcdoc;
    frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; width: ${width}px; height: ${height}px`;
    open.add(visit);
    document.body.append(frame);
    await until(() => frame.contentDocument?.URL !== 'about:blank', 'a page in the frame');
    visit.#listen();
    if (visit.document.readyState === 'loading') {
      visit.document.addEventListener('DOMContentLoaded', () => whenParsed?.(visit));
    } else whenParsed?.(visit);
    await release(name);
    await loaded;
    return visit;
  }

  get window(): FrameWindow {
    return this.#frame.contentWindow as FrameWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  leave(): void {
    this.#frame.remove();
    open.delete(this);
  }

  /** One element of the page, which must be there. */
  find(selector: string): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} on the page.`);
    return found;
  }

  /** The text of an element, with white space as a reader sees it. */
  text(selector: string): string {
    return this.find(selector).textContent.replace(/\s+/g, ' ').trim();
  }

  /** Puts a script into the page, as a tag manager does, and waits until it has run. */
  async addScript(
    address: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.src = address;
    const run = new Promise<void>((resolve, reject) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error(`${address} did not load.`)));
    });
    this.document.head.append(script);
    await run;
  }

  /** Waits until so many elements have told that they loaded, or that they failed. */
  async untilTold(type: Told['type'], count = 1): Promise<void> {
    const heard = (): readonly Told[] => this.told.filter((told) => told.type === type);
    await until(() => heard().length >= count, `${count} of ${type}`);
  }

  /** Waits until an element says something. */
  async untilSaid(selector: string, words: string): Promise<void> {
    const says = (): boolean => this.text(selector).includes(words);
    await until(says, `“${words}” in ${selector}`);
  }

  /** Makes the window wider or narrower, as turning a phone does. */
  async resize(width: number): Promise<void> {
    this.#frame.style.width = `${width}px`;
    await this.painted();
  }

  /** Waits until the page has been painted as it stands. */
  async painted(): Promise<void> {
    await nextFrame();
    await nextFrame();
  }

  #listen(): void {
    const { window, document } = this;
    window.addEventListener('error', ({ message, target }) => {
      if (target === window) this.thrown.push(message);
    });
    window.addEventListener('unhandledrejection', ({ reason }) => {
      this.thrown.push(String(reason));
    });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      this.violations.push(`${violatedDirective} ${blockedURI}`);
    });
    for (const type of ['wtk-load', 'wtk-error'] as const) {
      document.addEventListener(type, (event) => {
        this.told.push({ type, tag: (event.target as Element).localName });
      });
    }
  }
}

/** The address of a page of which nothing comes before `name` is released. */
function heldPage(address: string, name: string): string {
  const [page = '', hash] = address.split('#');
  const held = `${page}${page.includes('?') ? '&' : '?'}visit=${name}`;
  return hash === undefined ? held : `${held}#${hash}`;
}
