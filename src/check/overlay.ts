import { attachDress } from '../ui/platform-element.js';
import { word } from '../ui/words.js';
import type { Found } from './check.js';
import { copy } from '../ui/clipboard.js';
import { OVERLAY_TAG } from './kit.js';
import { Marker } from './marker.js';
import { message } from './message.js';
import { raise } from './raise.js';
import { styles } from './overlay.styles.js';
import { NL, SEVERITIES, count, summary } from './overlay.words.js';

/** The most elements that one finding has a button for. */
const MOST_PLACES = 5;

/** From here on the overlay stands beside what it shows; on a phone above it. As in the style sheet. */
const WIDE = '(min-width: 48em)';

/**
 * The window in which check mode speaks: a dialog in the top layer that leaves the page in reach.
 * Esc closes it while the focus is within. It writes nothing to storage, history or the address.
 */
export class Overlay {
  readonly #host = word(OVERLAY_TAG, { lang: 'nl' });
  readonly #summary = word('p', { class: 'summary', role: 'status' });
  readonly #findings = word('ul', { role: 'list' });
  readonly #told = word('p', { class: 'told', role: 'status' });
  readonly #panel = word('section', {
    role: 'dialog',
    'aria-labelledby': 'title',
    tabindex: '-1',
    popover: 'manual',
  });
  readonly #marker: Marker;
  #found: readonly Found[] = [];
  #focusedBefore: Element | null = null;

  /** `again` is called when the editor asks to look once more. */
  constructor(again: () => void) {
    const root = attachDress(this.#host, styles);
    this.#panel.append(
      word(
        'header',
        {},
        word('h2', { id: 'title' }, NL.title),
        button(NL.close, () => this.close()),
      ),
      this.#summary,
      this.#findings,
      this.#told,
      word('footer', {}, this.#actions(again), word('p', {}, NL.private)),
    );
    root.append(this.#panel);
    this.#marker = new Marker(root);
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  /** Puts the overlay on the page, and the focus in it. */
  open(): void {
    this.#focusedBefore = document.activeElement;
    document.body.append(this.#host);
    raise(this.#panel);
    this.#panel.focus({ preventScroll: true });
  }

  /** Takes it away, with all that it put on the page, and gives the focus back. */
  close(): void {
    this.#host.remove();
    if (this.#focusedBefore instanceof HTMLElement) this.#focusedBefore.focus();
  }

  /** Says that it is looking. */
  showBusy(): void {
    this.#panel.setAttribute('aria-busy', 'true');
    this.#panel.dataset['outcome'] = 'busy';
    this.#summary.textContent = NL.busy;
    this.#told.textContent = '';
    this.#findings.replaceChildren();
  }

  /** Says what was found, of so many elements. */
  showFound(found: readonly Found[], elements: number): void {
    this.#found = found;
    this.#panel.setAttribute('aria-busy', 'false');
    this.#panel.dataset['outcome'] =
      count(found, 'error') > 0 ? 'error' : count(found, 'warning') > 0 ? 'warning' : 'fine';
    this.#summary.textContent = summary(found, elements);
    this.#findings.replaceChildren(...found.map((one) => this.#item(one)));
  }

  #actions(again: () => void): HTMLElement {
    const all = (): void => void this.#copy(this.#found);
    return word('div', { class: 'actions' }, button(NL.again, again), button(NL.copyAll, all));
  }

  #item(found: Found): HTMLElement {
    const { id, severity, what, how, code, where = [] } = found;
    const places = where.slice(0, MOST_PLACES).map((element, at) => {
      const label = where.length > 1 ? `${NL.show} (${at + 1})` : NL.show;
      return button(label, () => this.#show(element));
    });
    const actions = [...places, button(NL.copy, () => void this.#copy([found]))];
    return word(
      'li',
      { 'data-severity': severity, 'data-check': id },
      word('p', { class: 'severity' }, SEVERITIES[severity]),
      word('h3', {}, what),
      word('p', {}, how),
      ...(code === undefined ? [] : [word('pre', {}, word('code', {}, code))]),
      word('div', { class: 'actions' }, ...actions),
    );
  }

  /** Shows an element, and steps aside where it would stand over it. */
  #show(element: Element): void {
    const isWide = matchMedia(WIDE).matches;
    delete this.#panel.dataset['aside'];
    this.#marker.show(element, isWide ? 'center' : 'end');
    if (isOver(this.#panel, element)) {
      this.#panel.dataset['aside'] = '';
      this.#marker.show(element, isWide ? 'center' : 'start');
    }
    this.#told.textContent = NL.shown;
  }

  async #copy(found: readonly Found[]): Promise<void> {
    const text = message(found);
    if (await copy(text)) {
      this.#told.textContent = NL.copied;
      return;
    }
    const field = word('textarea', { readonly: '', rows: '8', 'aria-label': NL.text });
    field.textContent = text;
    this.#told.replaceChildren(NL.copyByHand, field);
    field.focus();
    (field as HTMLTextAreaElement).select();
  }
}

function button(label: string, act: () => void): HTMLElement {
  const node = word('button', { type: 'button' }, label);
  node.addEventListener('click', act);
  return node;
}

/** Whether the middle of an element is under a panel. */
function isOver(panel: Element, element: Element): boolean {
  const { left, right, top, bottom } = panel.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  const [across, down] = [x + width / 2, y + height / 2];
  return across > left && across < right && down > top && down < bottom;
}
