import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Campaign } from '../campaign/campaign.js';
import type { Moment } from '../campaign/moment.js';
import { FeedError, asFeedError } from '../feed/feed-error.js';
import type { Reading } from '../feed/load-campaign.js';
import { shareCampaign } from '../feed/share-campaign.js';
import type { Share } from '../feed/shared-by-address.js';
import { watchFiles } from './data-files.js';
import { WtkErrorEvent, WtkLoadEvent } from './events.js';
import { faultText } from './fault-text.js';
import { wordsSettled } from './language.js';
import { mendMarkup } from './mend-markup.js';
import { report } from './report.js';
import { whenRereading } from './rereading.js';
import { feedAddressOf, momentOf, setting } from './settings.js';
import { isHandWritten, isParsed, isPutBack, whenParsed } from './words.js';

/** Where an element stands with its campaign. Empty is not an error, and neither is loading. */
export type CampaignState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: FeedError }
  | { readonly status: 'empty'; readonly campaign: Campaign }
  | { readonly status: 'ready'; readonly campaign: Campaign; readonly value: Value };

/** How many losses of one feed the console is told of; a checker tells the rest. */
const MOST_LOSSES = 20;

/**
 * Gives an element its part of the campaign. It reads the feed that the element's `feed` names,
 * shares the request with every element that names the same one, answers only the latest, and
 * asks the element to update when something came. What came waits for the words of the element's
 * language, so that nothing is said in Dutch first.
 */
export class CampaignController<Value> implements ReactiveController {
  /** What to draw. It is settled anew before each update of the element. */
  state: CampaignState<Value> = { status: 'loading' };

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: (campaign: Campaign, now: Moment) => Value | undefined;
  readonly #settled: () => Promise<unknown>;
  #address: string | undefined;
  #share: Share<Reading> | undefined;
  #outcome: Reading | FeedError | undefined;
  #stopRereading: (() => void) | undefined;
  #stopWatching: (() => void) | undefined;

  /**
   * `select` picks the element's part; undefined says that there is none. What came waits for
   * `settled` too, which never rejects.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    select: (campaign: Campaign, now: Moment) => Value | undefined,
    settled: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#host = host;
    this.#select = select;
    this.#settled = settled;
    host.addController(this);
  }

  /** Reads once more after a failure. */
  retry(): void {
    this.#letGo();
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // A page that is looked at again may show another day than when it was put away.
    document.addEventListener('visibilitychange', this.#update);
    mendMarkup(this.#host);
    whenParsed(this.#host, this.#update);
    this.#stopRereading ??= whenRereading(() => {
      this.#letGo();
      this.#host.requestUpdate();
    });
    this.#stopWatching ??= watchFiles(this.#update);
    this.#update();
  }

  hostUpdate(): void {
    const address = feedAddressOf(this.#host);
    if (address !== this.#address || !this.#share) this.#read(address);
    this.state = this.#settle();
  }

  hostDisconnected(): void {
    this.#stopRereading?.();
    this.#stopRereading = undefined;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    document.removeEventListener('visibilitychange', this.#update);
    this.#letGo();
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #read(address: string | undefined): void {
    this.#letGo();
    if (address !== this.#address) this.#outcome = undefined;
    this.#address = address;
    if (address === undefined) {
      this.#outcome ??= new FeedError('address', setting(this.#host, 'feed') ?? 'no feed is named');
      this.#share = NOTHING;
      this.#tell(this.#outcome);
      return;
    }
    const share = shareCampaign(address);
    this.#share = share;
    void this.#await(share, address);
  }

  /** Waits for the campaign and for what it is told with. A page's own Promise may know no `all`. */
  async #await(share: Share<Reading>, address: string): Promise<void> {
    const words = wordsSettled(this.#host);
    const settled = this.#settled();
    const outcome = await share.value.catch((thrown: unknown) =>
      asFeedError(thrown, 'network', address),
    );
    await words;
    await settled;
    this.#arrive(share, outcome);
  }

  #arrive(share: Share<Reading>, outcome: Reading | FeedError): void {
    if (share !== this.#share || outcome === this.#outcome) return;
    // What was read before from the same address is better than nothing.
    if (outcome instanceof FeedError && this.#outcome && !(this.#outcome instanceof FeedError)) {
      return report(faultText(outcome), this.#host);
    }
    this.#outcome = outcome;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#tell(outcome));
  }

  #tell(outcome: Reading | FeedError): void {
    if (outcome instanceof FeedError) {
      report(faultText(outcome), this.#host);
      this.#host.dispatchEvent(new WtkErrorEvent(outcome));
      return;
    }
    for (const { path, expected } of outcome.losses.slice(0, MOST_LOSSES)) {
      report(`${this.#address}: ${path} is left out, it should be ${expected}.`);
    }
    this.#host.dispatchEvent(new WtkLoadEvent(outcome.campaign));
  }

  #settle(): CampaignState<Value> {
    if (!this.#outcome) return { status: 'loading' };
    if (this.#outcome instanceof FeedError) return { status: 'error', error: this.#outcome };
    const { campaign } = this.#outcome;
    const value = this.#select(campaign, momentOf(this.#host));
    return value === undefined
      ? { status: 'empty', campaign }
      : { status: 'ready', campaign, value };
  }

  #letGo(): void {
    this.#share?.release();
    this.#share = undefined;
  }
}

/**
 * Whether an element wants the campaign: when a setting says what of it, or when it holds no
 * words that were written by hand. As long as the parser may still bring such words nobody knows;
 * then the element is asked to update when it is done.
 */
export function wantsCampaign(host: ReactiveControllerHost & Element, asks: boolean): boolean {
  if (asks) return true;
  if (isParsed(host)) return !isHandWritten(host) || isPutBack(host);
  whenParsed(host, () => host.requestUpdate());
  return false;
}

/** Stands for the request of an element that has no address to ask. */
const NOTHING: Share<Reading> = { value: new Promise(() => undefined), release: () => undefined };
