import { WtkExitEvent } from '../../ui/events.js';
import { watchBottomEdge } from '../../ui/bottom-edge.js';
import { PlatformElement, addStyles, attachDress } from '../../ui/platform-element.js';
import { floor } from '../../ui/floor.styles.js';
import { guard } from '../../ui/guard.styles.js';
import { watchFiles } from '../../ui/data-files.js';
import { awaitsWords, markLanguage } from '../../ui/language.js';
import { mendMarkup } from '../../ui/mend-markup.js';
import { attributeText, guardedAddress } from '../../ui/settings.js';
import { watchFocus } from '../../ui/watch-focus.js';
import { word, writeWords } from '../../ui/words.js';
import { styles } from './exit.styles.js';
import { aboutText, backText, exitWords, pressText } from './exit.words.js';
import { leave } from './leave.js';
import { exits, showOne } from './one-exit.js';
import { PressCounter } from './press-counter.js';
import { isRaised, raise } from './top-layer.js';

/** A page about the weather: of no account to who looks on, and the same for everyone. */
const TARGET = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/** How long the button waits for its words, in ms: then it comes in Dutch, and in its own language later. */
const PATIENCE = 1000;

/**
 * The way out: a button that is always on top, and Shift pressed three times.
 *
 * It covers the page at once, blanks its title, sends no referrer and replaces the page by one
 * about the weather. It can't clear the browser's history, and says so. A page has one, however
 * many elements ask for it, and none where the host has its own. While the page has a modal dialog
 * open, the browser lets no button outside it be pressed; pressing Shift leaves from there as well.
 *
 * @tag wtk-exit
 * @fires wtk-exit - Before the page is left. When it is cancelled, nothing happens.
 * @slot exit - The link that leaves; without a script it leaves as well.
 * @slot about - What stays visible afterwards.
 * @slot - What was pasted; it is replaced at once.
 * @csspart corner - The frame around the button, fixed in a corner of the window.
 * @csspart about - The button that shows what stays visible.
 * @csspart cover - What covers the page.
 * @cssprop [--wtk-exit-background=#fff] - The ground of the frame, a colour. The text on it is black or white, whichever is read better. What is no colour leaves the default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 */
export class WtkExit extends PlatformElement {
  static readonly observedAttributes = ['href', 'lang'];

  readonly #presses = new PressCounter();
  readonly #status = word('div', { role: 'status' });
  readonly #about = word('div', {}, word('slot', { name: 'about' }));
  readonly #toggle = word('button', { part: 'about', type: 'button' });
  readonly #corner = word('div', { part: 'corner', popover: 'manual' });
  readonly #cover = word('dialog', {
    part: 'cover',
    closedby: 'none',
    hidden: '',
  }) as HTMLDialogElement;
  #stay: (() => void) | undefined;
  #listening: AbortController | undefined;
  #edge: CSSStyleSheet | undefined;
  #mayWait = true;

  /** Where it leads to, an https address. Default: a page about the weather. Anything else means the default. */
  get href(): string {
    return guardedAddress(attributeText(this, 'href')) ?? TARGET;
  }

  set href(href: string) {
    this.setAttribute('href', href);
  }

  connectedCallback(): void {
    exits.add(this);
    if (!this.#isDressed) this.#dress();
    this.#write();
    this.#listen();
    showOne();
  }

  disconnectedCallback(): void {
    exits.delete(this);
    this.#listening?.abort();
    showOne();
  }

  attributeChangedCallback(): void {
    if (this.#isDressed) this.#write();
  }

  /** A shadow root alone says nothing: one may have come with the page. */
  get #isDressed(): boolean {
    return this.#corner.parentNode !== null;
  }

  /** Leaves at once, as the button does. */
  leave(): void {
    if (!this.dispatchEvent(new WtkExitEvent())) return;
    this.#cover.replaceChildren();
    this.#cover.setAttribute('aria-label', pressText(this, 0));
    this.#cover.hidden = false;
    this.#cover.close();
    this.#raiseCover();
    this.#stay?.();
    this.#stay = leave(this.href);
  }

  /** Shows the button, or not: only one of a page's exits does. */
  show(shown: boolean): void {
    if (shown === !this.hidden && isRaised(this.#corner)) return;
    this.hidden = !shown;
    if (shown) raise(this.#corner);
  }

  /**
   * A modal dialog is above all else in the top layer, and what is under it is there neither for
   * a pointer nor for a screen reader. A page that comes back has it open still.
   */
  readonly #raiseCover = (): void => {
    if (!this.#cover.hidden && !this.#cover.open) this.#cover.showModal();
  };

  #dress(): void {
    mendMarkup(this);
    const { height } = this.getBoundingClientRect();
    const root = attachDress(this, guard + styles + floor);
    addStyles(root, `:host{--_block:${height}px}`);
    this.#edge = addStyles(root, '');
    this.#explain(false);
    this.#corner.append(word('slot', { name: 'exit' }), this.#toggle, this.#about, this.#status);
    root.append(this.#corner, this.#cover);
    // Esc, or a swipe back, closes a dialog in a browser that does not know `closedby`.
    // The second time it may, whatever the page says, and the page would be bare for a moment.
    this.#cover.addEventListener('cancel', (event) => event.preventDefault());
    this.#cover.addEventListener('close', this.#raiseCover);
    this.#toggle.addEventListener('click', () => this.#explain(this.#about.hidden !== false));
    this.addEventListener('click', (event) => {
      const link = this.querySelector(':scope > [slot="exit"]');
      if (!link || !event.composedPath().includes(link)) return;
      event.preventDefault();
      this.leave();
    });
  }

  /**
   * The corner never lies over what has the focus (WCAG 2.4.12): what it explains closes, and it
   * stands at the top of the window for as long as the focus is down where it was.
   */
  readonly #uncover = (focused: Element): void => {
    this.#explain(false);
    this.#corner.removeAttribute('data-top');
    const { top } = this.#corner.getBoundingClientRect();
    this.#corner.toggleAttribute('data-top', focused.getBoundingClientRect().bottom > top);
  };

  /** Shows what stays visible, or not. */
  #explain(shown: boolean): void {
    this.#about.hidden = !shown;
    this.#toggle.setAttribute('aria-expanded', String(shown));
  }

  /** The button waits a moment for words in another language than Dutch; pressing Shift does not. */
  #write(): void {
    const waits = this.#mayWait && awaitsWords(this);
    this.#corner.hidden = waits;
    if (waits) {
      setTimeout(this.#stopWaiting, PATIENCE);
      return;
    }
    this.#toggle.textContent = aboutText(this);
    for (const part of [this.#corner, this.#cover]) markLanguage(this, part);
    writeWords(this, exitWords(this, this.href));
  }

  readonly #stopWaiting = (): void => {
    this.#mayWait = false;
    this.#write();
  };

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    signal.addEventListener(
      'abort',
      watchFiles(() => this.#write()),
    );
    // The host's own exit may be parsed after ours.
    document.addEventListener('DOMContentLoaded', showOne, { signal });
    // What was hidden may show, and the other way round.
    document.addEventListener('toggle', showOne, { capture: true, signal });
    window.addEventListener('resize', showOne, { signal });
    window.addEventListener('pointerdown', () => this.#presses.reset(), { capture: true, signal });
    window.addEventListener('keydown', this.#onKey, { capture: true, signal });
    window.addEventListener('pageshow', this.#onReturn, { signal });
    watchFocus(window, this, this.#uncover, signal);
    watchBottomEdge((height) => {
      this.#edge?.replaceSync(`[part='corner']{margin-block-end:${height}px}`);
    }, signal);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.hidden) return;
    const left = this.#presses.count(event);
    if (left === undefined) return;
    this.#status.textContent = pressText(this, left);
    if (left === 0) this.leave();
  };

  /** The Back button may bring the page back as it was left: covered, with a way on. */
  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#stay) return;
    const stay = this.#stay;
    const back = word('button', { type: 'button' }, backText(this));
    back.addEventListener('click', () => {
      this.#cover.hidden = true;
      this.#cover.close();
      this.#stay = undefined;
      stay();
    });
    this.#cover.replaceChildren(back);
    back.focus();
  };
}
