import { CONTROLS } from '../../ui/declared-dress.js';

/**
 * What a dress shows before a script, or without one. A control that does nothing yet keeps its
 * room, so that nothing moves when it comes; where scripts are off it takes none. What a browser
 * can do by itself it does: a story's page is a link, and further help a popover.
 */

const RULES = `
  :is(${CONTROLS}):not([popovertarget]) {
    visibility: hidden !important;
  }

  a[part='read'] {
    display: inline-grid;
    place-items: center;
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: inherit;
  }

  [aria-busy] ~ [aria-busy] {
    display: none !important;
  }

  @media screen {
    [popover] {
      max-inline-size: 30em;
      padding: 1em;
      border: 2px solid;
      background: var(--_ground);
      color: var(--_ink);
    }
  }

  @media (scripting: none) {
    :is(${CONTROLS}):not([popovertarget]) {
      display: none !important;
    }
  }
`;

/** Buttons that show what is hidden, each by what it shows. */
const SHOWN = { '#more': "[part='toggle']", "[part='about'] + div": "[part='about']" };

/**
 * Turns what an element has drawn with a script into what stands without one. `page` is where the
 * story is that it shows.
 */
export function doWithoutScript(root: DocumentFragment, page: string | undefined): void {
  root.querySelector('[popover]')?.removeAttribute('popover');
  for (const [hidden, button] of Object.entries(SHOWN)) {
    const further = root.querySelector<HTMLElement>(`${hidden}[hidden]`);
    if (further) showByPopover(further, root.querySelector(button));
  }
  const read = root.querySelector("[part='read']");
  if (page !== undefined) read?.replaceWith(linkInPlaceOf(read, page));
}

/** A popover needs no script (HTML, section 6.12), and no room in the page. */
function showByPopover(further: HTMLElement, button: Element | null): void {
  further.id = 'more';
  further.removeAttribute('hidden');
  further.setAttribute('popover', '');
  button?.setAttribute('popovertarget', further.id);
  button?.removeAttribute('aria-controls');
  button?.removeAttribute('aria-expanded');
}

function linkInPlaceOf(button: Element, page: string): Element {
  const link = document.createElement('a');
  link.setAttribute('part', 'read');
  link.setAttribute('href', page);
  link.setAttribute('rel', 'noopener noreferrer');
  link.append(button.textContent.trim());
  return link;
}

/** The sheets of a dress as they hold for what stands without a script. */
export function sheetsWithoutScript(sheets: string): string {
  return `${sheets}${RULES}`;
}
