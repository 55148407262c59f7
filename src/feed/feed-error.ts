/** Why a kit with keys refuses a file that it could read: `docs/decisions/signed-feeds.md`. */
export type Refusal =
  | 'insecure-page'
  | 'signature'
  | 'no-release'
  | 'other-file'
  | 'other-release'
  | 'old-release'
  | 'early-release'
  | 'expired-release';

/** What kept a feed from being read. */
export type FeedFault =
  'address' | 'network' | 'status' | 'timeout' | 'size' | 'json' | 'feed' | Refusal;

/** Why a feed could not be read. `ui/fault-text.ts` has the words for a developer. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: FeedFault;
  /** The address that was asked for. */
  readonly address: string;

  constructor(fault: FeedFault, address: string, cause?: unknown) {
    super(`${fault}: ${address}`, { cause });
    this.fault = fault;
    this.address = address;
  }
}

/** Leaves a FeedError as it is, and takes anything else for a fault of the kind given. */
export function asFeedError(thrown: unknown, fault: FeedFault, address: string): FeedError {
  return thrown instanceof FeedError ? thrown : new FeedError(fault, address, thrown);
}
