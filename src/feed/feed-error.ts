/** What kept a feed from being read. */
export type FeedFault = 'address' | 'network' | 'status' | 'timeout' | 'size' | 'json' | 'feed';

const MEANING: Readonly<Record<FeedFault, string>> = {
  address: 'A feed is read over https alone.',
  network:
    "No answer. Is the feed online, does its server send 'Access-Control-Allow-Origin: *', does the page's connect-src allow it?",
  status: 'The server answered with an error.',
  timeout: 'No feed within 8 seconds.',
  size: 'The feed is larger than 2 MiB: spread it over files with next_url.',
  json: 'The feed is no JSON, or half of it, or nested over 32 levels.',
  feed: 'This is no JSON Feed: it has no items.',
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
