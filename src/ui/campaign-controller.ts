import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Campaign } from '../campaign/campaign.js';
import type { Moment } from '../campaign/moment.js';
import { guardFeedAddress } from '../feed/address.js';
import { FeedError, asFeedError } from '../feed/feed-error.js';
import type { Reading } from '../feed/load-campaign.js';
import { type Share, shareCampaign } from '../feed/share-campaign.js';
import { WtkErrorEvent, WtkLoadEvent } from './events.js';
import { report } from './report.js';
import { defaultFeed } from './script.js';
import { momentOf, setting } from './settings.js';

/** Where an element stands with its campaign. Empty is not an error, and neither is loading. */
export type CampaignState<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: FeedError }
  | { readonly status: 'empty'; readonly campaign: Campaign }
  | { readonly status: 'ready'; readonly campaign: Campaign; readonly value: Value };

/**
 * Gives an element its part of the campaign. It reads the feed that the element's `feed` names,
 * shares the request with every element that names the same one, answers only the latest, and
 * asks the element to update when something came.
 */
export class CampaignController<Value> implements ReactiveController {
  /** What to draw. It is settled anew before each update of the element. */
  state: CampaignState<Value> = { status: 'loading' };

  readonly #host: ReactiveControllerHost & Element;
  readonly #select: (campaign: Campaign, now: Moment) => Value | undefined;
  #address: string | undefined;
  #share: Share | undefined;
  #outcome: Reading | FeedError | undefined;

  /** `select` picks the element's part; undefined says that there is none. */
  constructor(
    host: ReactiveControllerHost & Element,
    select: (campaign: Campaign, now: Moment) => Value | undefined,
  ) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** Reads once more after a failure. */
  retry(): void {
    this.#letGo();
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const address = this.#feedAddress();
    if (address !== this.#address || !this.#share) this.#read(address);
    this.state = this.#settle();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  #feedAddress(): string | undefined {
    const named = setting(this.#host, 'feed');
    return named === undefined
      ? defaultFeed()
      : guardFeedAddress(named, this.#host.ownerDocument.baseURI);
  }

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
    share.reading.then(
      (reading) => this.#arrive(share, reading),
      (thrown: unknown) => this.#arrive(share, asFeedError(thrown, 'network', address)),
    );
  }

  #arrive(share: Share, outcome: Reading | FeedError): void {
    if (share !== this.#share || outcome === this.#outcome) return;
    this.#outcome = outcome;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#tell(outcome));
  }

  #tell(outcome: Reading | FeedError): void {
    if (outcome instanceof FeedError) {
      report(outcome.message, this.#host);
      this.#host.dispatchEvent(new WtkErrorEvent(outcome));
      return;
    }
    for (const { path, expected } of outcome.losses) {
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

/** Stands for the request of an element that has no address to ask. */
const NOTHING: Share = { reading: new Promise(() => undefined), release: () => undefined };
