/**
 * Writes the settings of the frame's own address on the snippet that the page holds. It sets only
 * ever `data-…`, which is never code: what it means, the script decides. A name of anything but
 * letters and hyphens is left out.
 */
export function writeSettings(snippet: Element, settings: URLSearchParams): void {
  for (const [name, value] of settings) {
    const attribute = name.trim().toLowerCase();
    if (!/^[a-z-]+$/.test(attribute)) continue;
    snippet.setAttribute(attribute === 'wtk' ? 'data-wtk' : `data-${attribute}`, value);
  }
}
