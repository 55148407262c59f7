import { addStyles } from '../ui/platform-element.js';
import { word } from '../ui/words.js';
import { raise } from './raise.js';

/** The white between an element and its frame, in px. */
const GAP = 6;

/** Which way the page goes on, so that there is room for the frame. */
const ONWARDS: Readonly<Record<ScrollLogicalPosition, number>> = {
  start: -2 * GAP,
  center: 0,
  end: 2 * GAP,
  nearest: 0,
};

/** A frame around one element of the page, above everything and in nobody's way. */
export class Marker {
  readonly node = word('div', { class: 'marker', popover: 'manual', 'aria-hidden': 'true' });
  readonly #place: CSSStyleSheet;

  constructor(root: ShadowRoot) {
    root.append(this.node);
    this.#place = addStyles(root, '');
  }

  /** Scrolls an element to a place in the window, and frames it. */
  show(element: Element, block: ScrollLogicalPosition): void {
    element.scrollIntoView({ block, behavior: 'instant' });
    scrollBy({ top: ONWARDS[block], behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    // Absolute in the top layer means from the page's own corner, so the frame scrolls along.
    const lengths = {
      left: left + scrollX - GAP,
      top: top + scrollY - GAP,
      width: width + 2 * GAP,
      height: height + 2 * GAP,
    };
    const rules = Object.entries(lengths).map(([name, value]) => `${name}:${value}px`);
    this.#place.replaceSync(`.marker{${rules.join(';')}}`);
    raise(this.node);
  }
}
