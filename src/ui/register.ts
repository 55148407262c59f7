import { report } from './report.js';

/**
 * Registers a tag, once. Whoever came first keeps it: a second copy of the script, or another
 * version, is harmless. Where styles can't be constructed, or the page's policy refuses what the
 * element's rendering needs, nothing is registered and the pasted words stay as they are.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!canDress() || customElements.get(tag)) return;
  try {
    customElements.define(tag, element);
  } catch (thrown) {
    report(`${tag} could not be registered: ${String(thrown)}`);
  }
}

/**
 * Constructed style sheets: Chrome 73, Firefox 101, Safari 16.4. The document itself is asked, since
 * MooTools puts a `Document` of its own in the place of the browser's. A server has none at all.
 */
function canDress(): boolean {
  if (typeof document === 'undefined') return false;
  return 'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype;
}
