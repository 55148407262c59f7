import type { FeedError, FeedFault } from '../feed/feed-error.js';

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

/** What went wrong with a feed, and what to look at, for the developer of the page. */
export function faultText({ fault, address }: FeedError): string {
  return `${MEANING[fault]} (${address})`;
}
