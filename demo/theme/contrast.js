import { blend, parse, wcagContrast } from 'culori';

/**
 * The contrast of a colour with what is under it, from 1 to 21, as WCAG 2.2 defines it (1.4.3).
 * What is clear of the colour is mixed with the background; what is clear of that, with white.
 *
 * @param {string} foreground - A colour as CSS writes it.
 * @param {string} background - The same.
 * @returns {number} NaN where one of them is no colour, or one that only a browser can work out,
 *   such as `currentColor`
 */
export function contrastOf(foreground, background) {
  const [above, under] = [parse(foreground), parse(background)];
  if (!above || !under) return NaN;
  const ground = blend(['white', under]);
  return wcagContrast(blend([ground, above]), ground);
}
