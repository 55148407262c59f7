import { type PropertyValues, ReactiveElement } from 'lit';
import { MORE_HELP } from '../../campaign/help-lines.js';
import { type Region, findRegion } from '../../campaign/regions.js';
import { FootprintController } from '../../ui/footprint-controller.js';
import { report } from '../../ui/report.js';
import { setting } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { word, writeWords } from '../../ui/words.js';
import { styles } from './help-banner.styles.js';
import { helpWords, moreText } from './help-banner.words.js';

/**
 * The help lines: Veilig Thuis 0800-2000 and 112, and others behind one button.
 *
 * Its numbers are compiled in and it asks no feed, so that nothing can keep it from the page. For
 * the same reason its dress is made by hand: Lit's templates need a Trusted Types policy that a
 * page may refuse. It takes the room that the pasted words took, and moves nothing.
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
export class WtkHelpBanner extends ReactiveElement {
  static override styles = [tokens, styles];

  static override properties = {
    region: { type: String },
    lang: { type: String, reflect: true },
  };

  /** A municipality, GGD or Veilig Thuis region, by code or name. Default: none, and the national text. An unknown one means none, and a warning. */
  declare region: string | undefined;

  readonly #row = word('div', {});
  readonly #toggle = word('button', { part: 'toggle', type: 'button', 'aria-controls': 'more' });
  readonly #more = word(
    'div',
    { id: 'more' },
    word('div', { part: 'more' }, word('slot', { name: 'more' })),
  );

  readonly #footprint = new FootprintController(this, this.#row);

  constructor() {
    super();
    this.#toggle.addEventListener('click', () => this.#show(this.#more.hidden === false));
    this.#more.addEventListener('beforematch', () => this.#show(false));
    this.#show(true);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#footprint.measure();
    const root = super.createRenderRoot();
    root.append(this.#dress());
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#toggle.textContent = moreText(this);
    writeWords(this, helpWords(this, this.#region(), MORE_HELP));
  }

  #dress(): Node {
    const slots = ['lead', 'number', 'danger', 'emergency'].flatMap((name) => [
      word('slot', { name }),
      ' ',
    ]);
    this.#row.append(...slots, this.#toggle, word('slot', {}));
    return word('div', { part: 'strip' }, this.#row, this.#more);
  }

  #show(hidden: boolean): void {
    if (hidden) this.#more.setAttribute('hidden', 'until-found');
    else this.#more.removeAttribute('hidden');
    this.#toggle.setAttribute('aria-expanded', String(!hidden));
  }

  #region(): Region | undefined {
    const named = setting(this, 'region');
    if (named === undefined) return undefined;
    const region = findRegion(named);
    if (!region) {
      report(
        `region="${named}" is not known. Use a code such as GG7306 or GM0479, or a name.`,
        this,
      );
    }
    return region;
  }
}
