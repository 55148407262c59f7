/** What kept a feed from being read. */
export type FeedFault = 'address' | 'network' | 'status' | 'timeout' | 'size' | 'json' | 'feed';

const MEANING: Readonly<Record<FeedFault, string>> = {
  address: 'This is no address that a feed may be read from: use https.',
  network:
    "No answer came. See that the feed is online, that its server sends 'Access-Control-Allow-Origin: *', and that the page's connect-src allows it.",
  status: 'The server answered with an error.',
  timeout: 'The feed did not arrive within 8 seconds.',
  size: 'The feed is larger than 2 MiB. Spread it over several files with next_url.',
  json: 'The feed is no JSON, or only half of it, or nested deeper than 32 levels.',
  feed: 'The file is no JSON Feed: it has no list of items.',
};

/** Why a feed could not be read, in words for the developer of the page. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: FeedFault;
  /** The address that was asked for. */
  readonly address: string;

  constructor(fault: FeedFault, address: string, cause?: unknown) {
    super(`${MEANING[fault]} (${address})`, { cause });
    this.fault = fault;
    this.address = address;
  }
}

/** Leaves a FeedError as it is, and takes anything else for a fault of the kind given. */
export function asFeedError(thrown: unknown, fault: FeedFault, address: string): FeedError {
  return thrown instanceof FeedError ? thrown : new FeedError(fault, address, thrown);
}
