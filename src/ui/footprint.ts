import { paragraphAround } from './mend-markup.js';
import { addStyles } from './platform-element.js';

/** How much of the white above and below the words the dress may always take. */
const SHARE_OF_MARGIN = 0.6;

/**
 * As much as a scrollbar takes, in px. One comes when the rest of the campaign does: that the page
 * is so much narrower then is no reason to let the dress jump.
 */
const SCROLLBAR = 20;

/**
 * How closely a dress sets its words, the airiest first, and the least white that it then leaves
 * above and below them, in px. The style sheet says what each does to the words' own size.
 */
const DENSITIES = [
  { density: 'airy', padding: 3 },
  { density: 'close', padding: 1 },
  { density: 'tight', padding: 0 },
] as const;

/**
 * The room that pasted words take before they are dressed, in px. A dress that takes the very
 * same moves nothing on the page.
 */
export interface Footprint {
  readonly blockSize: number;
  /** The white that the words keep above and below them, as the page's own style has it. */
  readonly before: number;
  readonly after: number;
  /** Whether that white is within the host's box, as in a column of a grid, or around it. */
  readonly within: boolean;
}

/**
 * Measures the words between the tags, which must not be dressed yet. Undefined when there are
 * none, or when they take no room.
 */
export function measureFootprint(host: Element): Footprint | undefined {
  const words = document.createRange();
  words.selectNodeContents(host);
  const paragraph = paragraphAround(host);
  const { height, top } = (paragraph ?? words).getBoundingClientRect();
  if (height === 0) return undefined;
  return {
    blockSize: height,
    within: getComputedStyle(host).display !== 'inline' && host.getBoundingClientRect().top < top,
    before: blockMargin(paragraph ?? host.firstElementChild, 'marginBlockStart'),
    after: blockMargin(paragraph ?? host.lastElementChild, 'marginBlockEnd'),
  };
}

/** The margins of a paragraph around the host are one with its own. */
function blockMargin(word: Element | null, side: 'marginBlockStart' | 'marginBlockEnd'): number {
  if (!word) return 0;
  const style = getComputedStyle(word);
  return style.display.startsWith('inline') ? 0 : Math.max(0, parseFloat(style[side]) || 0);
}

/**
 * Fits a dress to the room that the pasted words took: it spreads into the white above and below
 * them, and sets its words closer, as far as it must. `content` is what holds the words now.
 *
 * The dress reads `--_before` and `--_after` (the host's margins), `--_within-before` and
 * `--_within-after` (its padding), `--_spread-before` and
 * `--_spread-after` (how far it reaches into them), `--_padding`, and `data-density` on the
 * content. Once the page was made wider or narrower, or the host was taken out of its place, which
 * aborts the signal, the words need other room, and the dress has its own defaults again.
 */
export function fitFootprint(
  root: ShadowRoot,
  content: HTMLElement,
  footprint: Footprint,
  signal: AbortSignal,
): void {
  const { blockSize, before, after, within } = footprint;
  const around = within ? { 'within-before': before, 'within-after': after } : { before, after };
  const sheet = addStyles(root, rule(around));
  const white = before + after;
  let needed = 0;
  let least = 0;
  for (const { density, padding } of DENSITIES) {
    content.dataset['density'] = density;
    least = padding;
    needed = content.getBoundingClientRect().height + 2 * padding - blockSize;
    if (needed <= white) break;
  }
  const share = white && Math.min(1, Math.max(SHARE_OF_MARGIN, needed / white));
  sheet.replaceSync(
    rule({
      ...around,
      'spread-before': before * share,
      'spread-after': after * share,
      padding: least + Math.max(0, (white * share - needed) / 2),
    }),
  );
  onceResized(root.host, signal, () => {
    delete content.dataset['density'];
    sheet.replaceSync(rule(around));
  });
}

function rule(lengths: Readonly<Record<string, number>>): string {
  return `:host{${Object.entries(lengths)
    .map(([name, value]) => `--_${name}:${value}px`)
    .join(';')}}`;
}

function onceResized(host: Element, signal: AbortSignal, act: () => void): void {
  let width: number | undefined;
  const end = (): void => {
    observer.disconnect();
    act();
  };
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    width ??= now;
    if (Math.abs(now - width) > SCROLLBAR) end();
  });
  observer.observe(host);
  signal.addEventListener('abort', end);
}
