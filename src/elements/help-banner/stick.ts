import { takeBottomEdge } from '../../ui/bottom-edge.js';
import { addStyles } from '../../ui/platform-element.js';
import { report } from '../../ui/report.js';
import { watchFocus } from '../../ui/watch-focus.js';

/** As much of the window as a notice at its bottom may take before the bar no longer stands above it. */
const MOST_OF_WINDOW = 0.5;

/** The white between the bar and what it makes room for, in px. */
const GAP = 8;

/** The one host whose panel may stand at the bottom of the window. */
let bar: Element | undefined;

/**
 * Keeps a panel in sight at the bottom of the window while its host is scrolled out of it. It
 * stands above a notice that is fixed there already, and never over what has the focus (WCAG
 * 2.4.11): the page is scrolled, or, at its end, the panel goes to the top for as long.
 *
 * `data-stuck` on the panel says where it is: `bottom`, `top`, or absent in its own place. It
 * lasts until the signal is aborted. A second panel would lie over the first, so it stays in its
 * own place, and the console says so.
 */
export function stickToBottom(host: HTMLElement, panel: HTMLElement, signal: AbortSignal): void {
  if (bar) return report('one with face="bar" is on this page already: this is a strip.', host);
  bar = host;
  const root = panel.getRootNode() as ShadowRoot;
  const sheet = addStyles(root, '');
  const place = (): void => {
    const isAtBottom = panel.dataset['stuck'] === 'bottom';
    const room = panel.dataset['stuck'] ? host.offsetHeight : 0;
    const edge = isAtBottom ? heightOfNotice(panel) : 0;
    sheet.replaceSync(`:host{min-block-size:${room}px}[data-stuck]{inset-block-end:${edge}px}`);
    takeBottomEdge(isAtBottom ? window.innerHeight - panel.getBoundingClientRect().top : 0);
  };
  const observer = new IntersectionObserver(([entry]) => {
    // A host without a box, as in a hidden tab, has no place to be scrolled out of.
    const isInSight = !entry || entry.isIntersecting || entry.boundingClientRect.height === 0;
    if (isInSight) delete panel.dataset['stuck'];
    else if (!panel.dataset['stuck']) {
      sheet.replaceSync(`:host{min-block-size:${host.offsetHeight}px}`);
      panel.dataset['stuck'] = 'bottom';
    }
    place();
  });
  observer.observe(host);
  signal.addEventListener('abort', () => {
    bar = undefined;
    observer.disconnect();
    delete panel.dataset['stuck'];
    takeBottomEdge(0);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  window.addEventListener('resize', place, { signal });
  // A notice goes when it is answered, which is after the click on it was heard everywhere.
  document.addEventListener('click', () => requestAnimationFrame(place), { signal });
  const uncoverFocus = (focused: Element): void => {
    uncover(panel, focused);
    place();
  };
  watchFocus(document, host, uncoverFocus, signal);
}

function heightOfNotice(panel: Element): number {
  const { innerWidth, innerHeight } = window;
  for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight - 2)) {
    if (element === (panel.getRootNode() as ShadowRoot).host) continue;
    const { position } = getComputedStyle(element);
    const height = innerHeight - element.getBoundingClientRect().top;
    if (/fixed|sticky/.test(position) && height < innerHeight * MOST_OF_WINDOW) return height;
  }
  return 0;
}

function uncover(panel: HTMLElement, focused: Element): void {
  if (!panel.dataset['stuck']) return;
  panel.dataset['stuck'] = 'bottom';
  const covered = (): number =>
    focused.getBoundingClientRect().bottom + GAP - panel.getBoundingClientRect().top;
  // What is taller than the free space can't be cleared by scrolling.
  if (focused.getBoundingClientRect().height > panel.getBoundingClientRect().top - GAP) return;
  if (covered() > 0) window.scrollBy({ top: covered(), behavior: 'instant' });
  if (covered() > 0) panel.dataset['stuck'] = 'top';
}
