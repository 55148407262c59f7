import type { ReactiveController, ReactiveElement } from 'lit';

/** How much of the white above and below the words the dress may always take. */
const SHARE_OF_MARGIN = 0.6;

/** The least white between the words and the edge of their dress, in px. */
const LEAST_PADDING = 3;

/** The room that pasted words take before they are dressed, in px. */
interface Footprint {
  readonly blockSize: number;
  /** The white that the words keep above and below them, as the page's own style has it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Gives a dress the very room that the pasted words took, so that nothing on the page moves when
 * they are dressed: it spreads into the white above and below them, as far as it must.
 *
 * The style sheet reads `--_before` and `--_after` (the host's margins), `--_spread-before` and
 * `--_spread-after` (how far the dress reaches into them) and `--_padding`. Without pasted words,
 * and once the page was made wider or narrower, it has its own defaults instead.
 */
export class FootprintController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #content: Element;
  readonly #sheet = new CSSStyleSheet();
  #footprint: Footprint | undefined;

  /** `content` is what holds the words inside the dress. */
  constructor(host: ReactiveElement, content: Element) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  /** Measures the pasted words. To be called before the host has a shadow root. */
  measure(): void {
    this.#footprint = measureWords(this.#host);
  }

  /** Fits the dress to what is in it, once. */
  hostUpdated(): void {
    const footprint = this.#footprint;
    if (!footprint) return;
    this.#footprint = undefined;
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#fit(footprint);
    this.#letGoOnResize(footprint);
  }

  #fit({ blockSize, before, after }: Footprint): void {
    this.#write({ before, after });
    const needed = this.#content.getBoundingClientRect().height + 2 * LEAST_PADDING - blockSize;
    const share = Math.min(1, Math.max(SHARE_OF_MARGIN, needed / (before + after)));
    const spread = (before + after) * share;
    this.#write({
      before,
      after,
      'spread-before': before * share,
      'spread-after': after * share,
      padding: Math.max(LEAST_PADDING, LEAST_PADDING + (spread - needed) / 2),
    });
  }

  #letGoOnResize({ before, after }: Footprint): void {
    let width: number | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      width ??= now;
      if (now === width) return;
      observer.disconnect();
      this.#write({ before, after });
    });
    observer.observe(this.#host);
  }

  #write(lengths: Readonly<Record<string, number>>): void {
    const declarations = Object.entries(lengths).map(([name, value]) => `--_${name}:${value}px`);
    this.#sheet.replaceSync(`:host{${declarations.join(';')}}`);
  }
}

/** Undefined when there are no words, or they take no room. */
function measureWords(host: Element): Footprint | undefined {
  const words = document.createRange();
  words.selectNodeContents(host);
  const { height } = words.getBoundingClientRect();
  if (height === 0) return undefined;
  return {
    blockSize: height,
    before: blockMargin(host.firstElementChild, 'marginBlockStart'),
    after: blockMargin(host.lastElementChild, 'marginBlockEnd'),
  };
}

function blockMargin(word: Element | null, side: 'marginBlockStart' | 'marginBlockEnd'): number {
  if (!word) return 0;
  const style = getComputedStyle(word);
  return style.display.startsWith('inline') ? 0 : Math.max(0, parseFloat(style[side]) || 0);
}
