import type { Picture } from '../campaign/attachment.js';
import { word } from './words.js';

/** A picture that keeps its room free until it comes, and tells its server neither who nor where from. */
export function picture({ url, alt, width, height }: Picture, slot: string): HTMLElement {
  return word('img', {
    slot,
    alt,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    decoding: 'async',
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
    src: url,
  });
}
