import { MORE_HELP } from '../../campaign/help-lines.js';
import { type Region, findRegion } from '../../campaign/regions.js';
import { fitFootprint, measureFootprint } from '../../ui/footprint.js';
import { PlatformElement, attachDress } from '../../ui/platform-element.js';
import { report } from '../../ui/report.js';
import { setting } from '../../ui/settings.js';
import { word, writeWords } from '../../ui/words.js';
import { styles } from './help-banner.styles.js';
import { helpWords, moreText } from './help-banner.words.js';

/**
 * The help lines: Veilig Thuis 0800-2000 and 112, and others behind one button.
 *
 * Its numbers are compiled in and it asks no feed, so that nothing can keep it from the page. For
 * the same reason it stands without Lit: see `docs/decisions/help-without-lit.md`. It takes the
 * room that the pasted words took, and moves nothing.
 *
 * @tag wtk-help-banner
 * @slot lead - For whom the first number is.
 * @slot number - Veilig Thuis, as a link that dials.
 * @slot danger - For what the emergency number is.
 * @slot emergency - 112, as a link that dials.
 * @slot more - The region's organisation, and further lines.
 * @slot - What was pasted; it is replaced at once.
 * @csspart strip - The ground under all of it.
 * @csspart toggle - The button that shows further help.
 * @csspart more - Further help.
 * @cssprop [--wtk-help-background=#154273] - The ground of the strip, and the text of a number.
 * @cssprop [--wtk-help-color=#fff] - The text of the strip, and the ground of a number.
 * @cssprop [--wtk-radius=0.25em] - The roundness of corners.
 */
export class WtkHelpBanner extends PlatformElement {
  static readonly observedAttributes = ['region', 'lang'];

  readonly #row = word('div', { class: 'row' });
  readonly #toggle = word('button', { part: 'toggle', type: 'button', 'aria-controls': 'more' });
  readonly #more = word(
    'div',
    { id: 'more' },
    word('div', { part: 'more' }, word('slot', { name: 'more' })),
  );

  /** A municipality, GGD or Veilig Thuis region, by code or name. Default: none, and the national text. An unknown one means none, and a warning. */
  get region(): string | undefined {
    return this.getAttribute('region') ?? undefined;
  }

  set region(region: string | undefined) {
    if (region === undefined) this.removeAttribute('region');
    else this.setAttribute('region', region);
  }

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const footprint = measureFootprint(this);
    const root = attachDress(this, styles);
    root.append(this.#dress());
    this.#write();
    if (footprint) fitFootprint(root, this.#row, footprint);
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot) this.#write();
  }

  #write(): void {
    this.#toggle.textContent = moreText(this);
    writeWords(this, helpWords(this, this.#findRegion(), MORE_HELP));
  }

  #dress(): Node {
    const slots = ['lead', 'number', 'danger', 'emergency'].flatMap((name) => [
      word('slot', { name }),
      ' ',
    ]);
    this.#row.append(...slots, this.#toggle, word('slot', {}));
    this.#toggle.addEventListener('click', () => this.#show(this.#more.hasAttribute('hidden')));
    this.#more.addEventListener('beforematch', () => this.#show(true));
    this.#show(false);
    return word('div', { part: 'strip' }, this.#row, this.#more);
  }

  /** What is not shown can still be found in the page, and then is shown. */
  #show(shown: boolean): void {
    if (shown) this.#more.removeAttribute('hidden');
    else this.#more.setAttribute('hidden', 'until-found');
    this.#toggle.setAttribute('aria-expanded', String(shown));
  }

  #findRegion(): Region | undefined {
    const named = setting(this, 'region');
    const region = named === undefined ? undefined : findRegion(named);
    if (named !== undefined && !region) {
      report(
        `region="${named}" is not known. Use a code such as GG7306 or GM0479, or a name.`,
        this,
      );
    }
    return region;
  }
}
