import type { Story } from '../../../src/campaign/story.js';
import { draw } from '../../../src/publish/fragments/draw.js';
import { serialize } from '../../../src/publish/fragments/serialize.js';
import type { WtkLoadEvent } from '../../../src/ui/events.js';
import { type Choice, attributesOf } from './choice.js';
import { declaredStyle } from './declared-style.js';
import { ELEMENTS, type Element } from './elements.js';
import type { Kit } from './kit.js';
import { outlineOf } from './outline.js';

/** What an element says with the feed as it is now. */
export interface WordsOfNow {
  /** The element, with its words and its dress: what a page shows before the script and with it. */
  readonly element: string;
  /** Each style in it, as a Content-Security-Policy names it: `'sha256-…'`. */
  readonly styles: readonly string[];
  /** The same in a few plain lines of HTML. */
  readonly outline: readonly string[];
}

/**
 * Lets the kit itself, which the builder's own page runs, write the words of what was chosen.
 * Undefined for what needs no feed, where the feed has nothing of the kind, and where it or the kit
 * can't be had.
 */
export async function wordsOfNow(choice: Choice, kit: Kit): Promise<WordsOfNow | undefined> {
  const name = choice.element;
  const { rows, said, isFromFeed }: Element = ELEMENTS[name];
  if (!isFromFeed) return undefined;
  const attributes = { ...said, ...attributesOf(choice) };
  const shown = rows === undefined ? {} : { 'page-size': shownRows(rows, attributes) };
  await untilLoaded();
  if (!customElements.get(`wtk-${name}`)) return undefined;
  const place = document.createElement('div');
  place.hidden = true;
  let stories: readonly Story[] = [];
  place.addEventListener('wtk-load', ({ campaign }: WtkLoadEvent) => (stories = campaign.stories));
  document.body.append(place);
  const take = async (element: HTMLElement): Promise<WordsOfNow | undefined> => {
    if (element.querySelector(':scope > [slot="notice"]')) return undefined;
    const html = serialize(element, { ...shown, ...attributes, feed: '' }, stories, declaredStyle);
    return { element: html.trim(), styles: await sourcesOf(html), outline: outlineOf(element) };
  };
  try {
    const drawing = { name, attributes: { ...attributes, ...shown } };
    return await draw(drawing, `${kit.address}feed.json`, take, place);
  } catch {
    // The short code says where the words are instead.
    return undefined;
  } finally {
    place.remove();
  }
}

/** By then the kit has run, or can't be had. */
async function untilLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}

/** As many rows as an editor asks for, but no more than keep the code short. */
function shownRows(
  rows: number,
  { 'page-size': wanted }: Readonly<Record<string, string>>,
): string {
  return String(Math.min(rows, Number(wanted ?? rows)));
}

/** The styles of a code, each once. A browser reckons no hash for a page that came over http. */
async function sourcesOf(html: string): Promise<readonly string[]> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return [];
  const styles = new Set([...html.matchAll(/(?<=<style>)[^<]*/g)].map(([style]) => style));
  const hashes = [...styles].map(async (style) => {
    const hash = await subtle.digest('SHA-256', new TextEncoder().encode(style));
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
  });
  return Promise.all(hashes);
}
