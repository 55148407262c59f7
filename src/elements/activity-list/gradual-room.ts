import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So many rows are drawn at once, before anything else. */
export const AT_ONCE = 50;

/**
 * What a slice of further rows may take before the page can answer: half of what is felt as late
 * (Long Tasks, section 1). With smaller ones, the frames in between cost more than the rows.
 */
const MILLISECONDS_A_SLICE = 25;

/**
 * Lets a long list grow frame by frame: the first rows at once, the others in slices, each as
 * large as the last one's pace allows.
 */
export class GradualRoom implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = 0;
  #slice = AT_ONCE;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of the wanted rows there is time for now; the host is asked to update for the rest. */
  upTo(wanted: number): number {
    this.#drawn = Math.min(wanted, Math.max(this.#drawn, AT_ONCE));
    if (wanted - this.#drawn <= AT_ONCE) this.#drawn = wanted;
    else this.#frame ||= requestAnimationFrame(() => void this.#grow());
    return this.#drawn;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  async #grow(): Promise<void> {
    this.#frame = 0;
    const start = performance.now();
    this.#drawn += this.#slice;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const pace = MILLISECONDS_A_SLICE / (performance.now() - start);
    this.#slice = Math.ceil(this.#slice * Math.min(2, Math.max(0.5, pace)));
  }
}
