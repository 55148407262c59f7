import { fitFootprint, measureFootprint } from '../../ui/footprint.js';
import { PlatformElement, attachDress, reflectAttributes } from '../../ui/platform-element.js';
import { floor } from '../../ui/floor.styles.js';
import { guard } from '../../ui/guard.styles.js';
import { COMPILED_HELP, readHelpFor } from '../../ui/help-reading.js';
import { watchFiles } from '../../ui/data-files.js';
import { awaitsWords, markLanguage } from '../../ui/language.js';
import { mendMarkup } from '../../ui/mend-markup.js';
import { regionOf } from '../../ui/region.js';
import { choice, isOff } from '../../ui/settings.js';
import { isHandWritten, isParsed, word, writeWords } from '../../ui/words.js';
import { styles } from './help-banner.styles.js';
import { controlWords, helpWords, holdsNumbers } from './help-banner.words.js';
import { languageChoice, markChosen } from './language-choice.js';
import { stickToBottom } from './stick.js';

/** Where a bar is wanted: on a phone. Elsewhere it is a strip in its place. */
const PHONE = '(max-width: 40em) and (min-height: 25em)';

/**
 * The help lines: Veilig Thuis 0800-2000 and 112, and others behind one button.
 *
 * Its numbers are compiled in and it is whole without a feed, so that nothing can keep it from the
 * page; a feed may choose and order further lines. For the same reason it stands without Lit: see
 * `docs/decisions/help-without-lit.md`. It takes the room that the pasted words took, and moves
 * nothing. In another language than Dutch, pasted words with both numbers stay until its own have
 * come; else it speaks Dutch until then.
 *
 * @tag wtk-help-banner
 * @slot lead - For whom the first number is.
 * @slot number - Veilig Thuis, as a link that dials.
 * @slot danger - For what the emergency number is. Before it, what the campaign gives to call while a line is down.
 * @slot emergency - 112, as a link that dials.
 * @slot more - The region's organisation, and further lines.
 * @slot - What was pasted; it is replaced at once.
 * @slot exit - The way out.
 * @csspart panel - The ground under all of it.
 * @csspart toggle - The button that shows further help.
 * @csspart more - Further help.
 * @csspart languages - The languages to choose from, for this banner alone. It is not there where only one can be had.
 * @cssprop [--wtk-help-background=#1d4e57] - The ground of the panel, a colour. The text on it is black or white, whichever is read better. What is no colour leaves the default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 */
export class WtkHelpBanner extends PlatformElement {
  static readonly observedAttributes = [
    'region',
    'audience',
    'address',
    'face',
    'exit',
    'feed',
    'lang',
  ];

  static {
    reflectAttributes(this, ['region', 'audience', 'address', 'face', 'exit', 'feed']);
  }

  /** A municipality, GGD or Veilig Thuis region, by code or name. Default: none, and the national text. An unknown one means none, and a warning. */
  declare region: string | undefined;

  /** For whom it speaks. Default: `everyone`. Anything else means the default and a warning. */
  declare audience: 'everyone' | 'child' | 'parent' | 'professional' | undefined;

  /** How the reader is addressed in Dutch; a child is never `u`. Default: `je`. Anything else means the default and a warning. */
  declare address: 'je' | 'u' | undefined;

  /**
   * How it looks: a `strip`, a `card` with further help open, or a `bar`: a strip that on a phone
   * stays at the bottom of the window once its place is scrolled out of sight. Default: `strip`.
   * Anything else means the default and a warning.
   */
  declare face: 'strip' | 'card' | 'bar' | undefined;

  /** The address of the feed that may choose further lines. Default: the `feed.json` beside the script. `false` asks none. One that can't be read changes nothing. */
  declare feed: string | undefined;

  /** Whether the way out comes with it. Default: true; `false` leaves it out. */
  declare exit: boolean | string | undefined;

  readonly #row = word('div', { class: 'row' });
  readonly #toggle = word('button', { part: 'toggle', type: 'button', 'aria-controls': 'more' });
  readonly #choice = languageChoice(this);
  readonly #languages = word('div', { part: 'languages', role: 'group' }, ...this.#choice);
  readonly #more = word(
    'div',
    { id: 'more' },
    word(
      'div',
      { part: 'more' },
      ...(this.#choice.length > 0 ? [this.#languages] : []),
      word('slot', { name: 'more' }),
    ),
  );
  readonly #panel = word('div', { part: 'panel' }, this.#row, this.#more);
  readonly #exit = word('wtk-exit', { slot: 'exit' });
  #help = COMPILED_HELP;
  #connection: AbortController | undefined;

  /** Lasts as long as the banner stands where the words were pasted. */
  readonly #place = new AbortController();

  #stopWatching: (() => void) | undefined;

  connectedCallback(): void {
    this.#stopWatching = watchFiles(this.#appear);
    this.#appear();
  }

  disconnectedCallback(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#connection?.abort();
    this.#place.abort();
  }

  attributeChangedCallback(): void {
    if (this.#stopWatching) this.#appear();
  }

  /** A shadow root alone says nothing: one may have come with the page. */
  get #isDressed(): boolean {
    return this.#panel.parentNode !== null;
  }

  readonly #appear = (): void => {
    if (this.#isDressed) return this.#update();
    if (!awaitsWords(this)) return this.#dress();
    // The parser may not have brought the pasted words yet; what it did can be told before a frame.
    if (!isParsed(this)) requestAnimationFrame(this.#appearInTime);
    else this.#appearInTime();
  };

  /** Leaves the pasted words alone as long as they do, with the way out beside them. */
  readonly #appearInTime = (): void => {
    if (this.#isDressed || !this.isConnected) return;
    if (!awaitsWords(this) || !holdsNumbers(this)) return this.#dress();
    if (!isOff(this, 'exit')) this.append(this.#exit);
  };

  /** Writes the compiled-in words at once, then asks the feed what it has to add. */
  #update(): void {
    const face = this.#face();
    if (this.#panel.dataset['face'] !== face) this.#show(face === 'card');
    this.#panel.dataset['face'] = face;
    const { more, language } = controlWords(this);
    this.#toggle.textContent = more;
    this.#languages.setAttribute('aria-label', language);
    markLanguage(this, this.#panel);
    markChosen(this.#choice, this);
    if (this.lang) this.#exit.lang = this.lang;
    this.#write();
    this.#connection?.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    if (face === 'bar') this.#stickOnPhones(signal);
    readHelpFor(
      this,
      (help) => {
        this.#help = help;
        this.#write();
      },
      signal,
    );
  }

  #stickOnPhones(signal: AbortSignal): void {
    const phone = matchMedia(PHONE);
    phone.addEventListener('change', () => this.#update(), { signal });
    if (phone.matches) stickToBottom(this, this.#panel, signal);
  }

  #write(): void {
    const exit = isOff(this, 'exit') ? [] : [this.#exit];
    writeWords(this, [...helpWords(this, regionOf(this), this.#help), ...exit]);
  }

  #face(): 'strip' | 'card' | 'bar' {
    return choice(this, 'face', ['strip', 'card', 'bar'], 'strip');
  }

  #dress(): void {
    // On a page with an old library `remove` throws at what has no parent.
    if (this.#exit.parentNode) this.#exit.remove();
    mendMarkup(this);
    // Words that have their slots were made for the dress and say nothing of the room without it.
    const footprint = isHandWritten(this) ? undefined : measureFootprint(this);
    const root = attachDress(this, guard + styles + floor);
    for (const name of ['lead', 'number', 'danger', 'emergency']) {
      this.#row.append(word('slot', { name }), ' ');
    }
    this.#row.append(this.#toggle, word('slot', {}));
    this.#panel.append(word('slot', { name: 'exit' }));
    root.append(this.#panel);
    this.#toggle.addEventListener('click', () => this.#show(this.#more.hasAttribute('hidden')));
    this.#more.addEventListener('beforematch', () => this.#show(true));
    this.#update();
    if (footprint && this.#face() !== 'card') {
      fitFootprint(root, this.#row, footprint, this.#place.signal);
    }
  }

  /** What is not shown can still be found in the page, and then is shown. */
  #show(shown: boolean): void {
    if (shown) this.#more.removeAttribute('hidden');
    else this.#more.setAttribute('hidden', 'until-found');
    this.#toggle.setAttribute('aria-expanded', String(shown));
  }
}
