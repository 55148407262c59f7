import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { ownLang } from './language.js';
import { wholeNumber } from './settings.js';

/** A feed has no more items than this. */
const MOST = 10_000;

/** Shows a long list page by page, by the host's `page-size`. */
export class Paging {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #pageSize: number;
  #pages = 1;
  #isTurning = false;

  /** `pageSize` is how many items a page has where the host does not say. */
  constructor(host: ReactiveControllerHost & HTMLElement, pageSize: number) {
    this.#host = host;
    this.#pageSize = pageSize;
  }

  /** How many items the pages that are open have room for. */
  get room(): number {
    return this.#pages * this.#size;
  }

  get #size(): number {
    return wholeNumber(this.#host, 'pageSize', 'page-size', {
      from: 1,
      to: MOST,
      byDefault: this.#pageSize,
    });
  }

  /** Goes back to the first page. */
  restart(): void {
    this.#pages = 1;
  }

  /** The button that shows the next page, where there is one. */
  dress(text: string, items: number): TemplateResult | typeof nothing {
    if (items <= this.room) return nothing;
    return html`<button
      part="more"
      type="button"
      lang=${ownLang(this.#host) ?? nothing}
      @click=${this.#showMore}
    >
      ${text}
    </button>`;
  }

  /**
   * The item that a page begins with which was just asked for: a reader goes on there, since the
   * button has moved away under it.
   */
  turned<Item>(items: () => ArrayLike<Item>): Item | undefined {
    if (!this.#isTurning) return undefined;
    this.#isTurning = false;
    return items()[this.room - this.#size];
  }

  readonly #showMore = (): void => {
    this.#pages += 1;
    this.#isTurning = true;
    this.#host.requestUpdate();
  };
}
