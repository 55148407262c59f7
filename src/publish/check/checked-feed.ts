import type { Campaign } from '../../campaign/campaign.js';
import { type Loss, isObject } from '../../feed/fields.js';
import { readFeed } from '../../feed/read-feed.js';

/** Any object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The object, or an empty one in the place of anything else. */
export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** What a file says besides its items, as it came and as a visitor's browser reads it. */
export interface CheckedFeed {
  readonly address: string;
  /** As it came; where it has a list of items, that is empty. */
  readonly raw: Json;
  /** The campaign's own part: its `_wtk`. */
  readonly own: Json;
  readonly campaign: Campaign;
  readonly nextAddress: string | undefined;
  readonly losses: readonly Loss[];
  /** How many items are in the file. */
  readonly count: number;
  /** Which files of the same feed came before this one, and how many items were in them. */
  readonly earlier: { readonly files: readonly string[]; readonly items: number };
  /** The moment to judge by, in milliseconds since 1970 (UTC). */
  readonly now: number;
}

/** Reads all but the items of a file. What it has in their place is a rule's to tell. */
export function readWithoutItems(
  raw: Json,
  address: string,
): Pick<CheckedFeed, 'campaign' | 'nextAddress' | 'losses'> {
  return readFeed({ ...raw, items: [] }, address);
}
