import type { Check, Finding } from '../check.js';
import { parentInSight } from '../colour.js';
import { openingTag } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  covered: (by: string) => ({
    what: 'Er ligt iets over het telefoonnummer.',
    how: `Een bezoeker kan er niet op tikken. Het gaat om ${by}. Haal het weg, of geef het een andere plaats.`,
  }),
  hidden: {
    what: 'Het telefoonnummer is niet te zien.',
    how: 'Staat de hulplijn in een deel dat dicht is, of verbergt de stijl van de site haar? Zet haar op een plek die meteen te zien is.',
  },
};

/** A number that nobody can tap, because something lies over it or hides it. */
export const check: Check = {
  id: 'help-covered',
  look: ({ elements }: Page) =>
    elements.filter(({ localName }) => localName === 'wtk-help-banner').flatMap(lookAtBanner),
};

function lookAtBanner(banner: Element): Finding[] {
  const number = banner.querySelector('a[href^="tel:"]');
  if (!number) return [];
  if (isHidden(number)) return [{ severity: 'error', ...NL.hidden, where: [banner] }];
  const cover = inSight(number, () => coverOf(number));
  if (!cover || cover.closest(banner.localName) === banner) return [];
  return [{ severity: 'error', ...NL.covered(openingTag(cover)), where: [banner, cover] }];
}

function isHidden(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width * height === 0) return true;
  // A closed part still has a box in some engines. Before Chrome 105, Firefox 106 and Safari 17.4 nobody can ask.
  return 'checkVisibility' in element && !element.checkVisibility({ visibilityProperty: true });
}

/** Looks while an element is in the window, and puts the page back before it is painted. */
function inSight<Seen>(element: Element, look: () => Seen): Seen {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return look();
  const [left, before] = [scrollX, scrollY];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  try {
    return look();
  } finally {
    scrollTo({ left, top: before, behavior: 'instant' });
  }
}

/** What a finger would meet instead of an element, what is ours left aside. */
function coverOf(element: Element): Element | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .find((other) => !isOurs(other) || other.contains(element) || element.contains(other));
  return !hit || hit.contains(element) || element.contains(hit) ? undefined : hit;
}

function isOurs(element: Element | undefined): boolean {
  if (!element) return false;
  return element.localName.startsWith('wtk-') || isOurs(parentInSight(element));
}
