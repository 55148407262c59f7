import { type TemplateResult, html, nothing } from 'lit';
import type { Kit } from '../builder/kit.js';
import { framedPage } from '../framed-page.js';
import answers from './answers.js?url';
import type { KeptFile } from './feed-files.js';
import frame from './frame.html?raw';

/** Written in by the build. */
declare const WTK_RELEASE: Pick<Kit, 'version'>;

/**
 * The elements that show the feed, as they do on a partner's page, in a frame without an origin.
 * No element is told to take a feed from anywhere else than a visitor's browser would: the frame's
 * own page answers for the feed's addresses with what was read here (`answers.js`). So a file that
 * is on no server yet is shown too, and never leaves this computer. A feed that is no JSON has
 * nothing to show.
 */
export function shownFeed(
  address: string,
  files: readonly KeptFile[],
): TemplateResult | typeof nothing {
  const texts = files.map((file): [string, string] => [
    file.address ?? address,
    new TextDecoder().decode(file.bytes),
  ]);
  if (!texts[0] || !isJson(texts[0][1])) return nothing;
  const page = frame
    .replace('<!-- files -->', () => asData(texts))
    .replaceAll('{answers}', new URL(answers, location.href).href)
    .replaceAll('{kit}', new URL(`../${WTK_RELEASE.version}/wtk.js`, location.href).href)
    .replaceAll('{feed}', () => asAttribute(address));
  return html`<section class="shown">
    <h2>Zo zien bezoekers de feed</h2>
    <p>
      Dit blijft ook in uw browser. Alleen plaatjes en opnamen komen van het adres dat in de feed
      staat.
    </p>
    <div class="preview">${framedPage('De feed in de onderdelen', page)}</div>
  </section>`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** As the content of a script that is data: nothing in it ends it (HTML, section 4.12.1.3). */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
