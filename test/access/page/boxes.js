import { inShadows } from './show.js';
import { holds, isSmall } from './targets.js';
import { inWords } from './words.js';

/** WCAG 1.4.12, text spacing: https://www.w3.org/TR/WCAG22/#text-spacing. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important }`;

const CONTROLS = 'a[href], button, summary, input, select, audio, video';

/** How far a box may be out, in px, before an eye sees it. */
const BLUR = 1;

/** What can be pressed of a number reaches past what is seen of it, into the white between two lines. */
const REACH = 3;

/**
 * What is wrong with the boxes of the page as it is, a line each: what is cut, what sticks out of
 * the window, which controls overlap, and which a finger can't press.
 *
 * @param {{ spaced: boolean, least: number }} how with the spacing of WCAG, and the least size of a
 *   control in px
 * @returns {string[]}
 */
export function boxes({ spaced, least }) {
  const roots = [document, ...new Set(inShadows('*').map((one) => one.getRootNode()))];
  const sheet = new window.CSSStyleSheet();
  if (spaced) sheet.replaceSync(SPACING);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    const all = [...document.querySelectorAll('#place *'), ...inShadows('*')].filter(isShown);
    const controls = all.filter((one) => one.matches(CONTROLS));
    return [
      ...all.flatMap(sticksOut),
      ...all.flatMap(isCut),
      ...controls.flatMap((one, at) => controls.slice(at + 1).flatMap(overlaps(one))),
      ...controls.flatMap(isSmall(least)),
    ];
  } finally {
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
    }
  }
}

function isShown(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

function sticksOut(element) {
  const { left, right } = element.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const isOut = left < -BLUR || right > clientWidth + BLUR;
  // What is meant for ears alone has a box of a pixel, wherever it is.
  return isOut && right - left > 2 ? [`${inWords(element)} is at ${left} to ${right}`] : [];
}

/** Words that are wider or higher than what holds them, and can't be scrolled to. */
function isCut(element) {
  const { overflowX, overflowY, display } = window.getComputedStyle(element);
  if (display.startsWith('inline') && display === 'inline') return [];
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
  if (clientWidth <= 2) return [];
  return [
    ...(cuts(overflowX) && scrollWidth > clientWidth + BLUR ? ['wide'] : []),
    ...(cuts(overflowY) && scrollHeight > clientHeight + BLUR ? ['high'] : []),
  ].map((way) => `${inWords(element)} is too ${way} for its box`);
}

/** Fixed ones may lie over the page, which scrolls from under them: the tour with keys sees to that. */
function overlaps(one) {
  return (other) => {
    if (isFixed(one) !== isFixed(other) || one.contains(other) || holds(one, other)) return [];
    const [a, b] = [one, other].map((element) => element.getBoundingClientRect());
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return width > REACH && height > REACH
      ? [`${inWords(one)} and ${inWords(other)} overlap by ${width} × ${height} px`]
      : [];
  };
}

function isFixed(element) {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    if (window.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}
