import { addStyles } from './platform-element.js';

/** How much of the white above and below the words the dress may always take. */
const SHARE_OF_MARGIN = 0.6;

/** The least white between the words and the edge of their dress, in px. */
const LEAST_PADDING = 3;

/**
 * The room that pasted words take before they are dressed, in px. A dress that takes the very
 * same moves nothing on the page.
 */
export interface Footprint {
  readonly blockSize: number;
  /** The white that the words keep above and below them, as the page's own style has it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Measures the words between the tags, which must not be dressed yet. Undefined when there are
 * none, or when they take no room.
 */
export function measureFootprint(host: Element): Footprint | undefined {
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

/**
 * Fits a dress to the room that the pasted words took: it spreads into the white above and below
 * them, as far as it must. `content` is what holds the words now.
 *
 * The dress reads `--_before` and `--_after` (the host's margins), `--_spread-before` and
 * `--_spread-after` (how far it reaches into them) and `--_padding`. Once the page was made wider
 * or narrower the words need other room, and the dress has its own defaults again.
 */
export function fitFootprint(root: ShadowRoot, content: Element, footprint: Footprint): void {
  const { blockSize, before, after } = footprint;
  const sheet = addStyles(root, rule({ before, after }));
  const needed = content.getBoundingClientRect().height + 2 * LEAST_PADDING - blockSize;
  const share = Math.min(1, Math.max(SHARE_OF_MARGIN, needed / (before + after)));
  sheet.replaceSync(
    rule({
      before,
      after,
      'spread-before': before * share,
      'spread-after': after * share,
      padding: LEAST_PADDING + Math.max(0, ((before + after) * share - needed) / 2),
    }),
  );
  onceResized(root.host, () => sheet.replaceSync(rule({ before, after })));
}

function rule(lengths: Readonly<Record<string, number>>): string {
  return `:host{${Object.entries(lengths)
    .map(([name, value]) => `--_${name}:${value}px`)
    .join(';')}}`;
}

function onceResized(host: Element, act: () => void): void {
  let width: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    width ??= now;
    if (now === width) return;
    observer.disconnect();
    act();
  });
  observer.observe(host);
}
