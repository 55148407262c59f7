import type { FeedError, FeedFault, Refusal } from '../feed/feed-error.js';
import { trust } from '../feed/trust.js';

const MEANING: Readonly<Record<Exclude<FeedFault, Refusal>, string>> = {
  address: 'A feed is read over https alone.',
  network:
    "No answer. Is the feed online, does its server send 'Access-Control-Allow-Origin: *', does the page's connect-src allow it?",
  status: 'The server answered with an error.',
  timeout: 'No feed within 8 seconds.',
  size: 'The feed is larger than 2 MiB: spread it over files with next_url.',
  json: 'The feed is no JSON, or half of it, or nested over 32 levels.',
  feed: 'This is no JSON Feed: it has no items.',
};

/** Only a kit that is built with keys refuses a feed for these. */
const REFUSED: Readonly<Record<Refusal, string>> = {
  'insecure-page':
    'This kit believes signed feeds only, and a browser verifies them on https pages only.',
  signature:
    'The signature in the .sig file beside the feed is not of these bytes, or by none of the keys of this kit.',
  'no-release': 'The feed is signed, and does not say of which release it is: _wtk.release.',
  'other-file': 'The signed file has another name: _wtk.release.file.',
  'other-release': 'The file is of another release than the first file of the feed.',
  'old-release': 'The feed is of an older release than this kit still believes.',
  'early-release':
    'The feed was issued over a day from now. Is the clock of this device right? It is refused until then.',
  'expired-release': 'The release has expired. Is the clock of this device right?',
};

const ALL = (trust ? { ...MEANING, ...REFUSED } : MEANING) as Readonly<Record<FeedFault, string>>;

/** What went wrong with a feed, and what to look at, for the developer of the page. */
export function faultText({ fault, address }: FeedError): string {
  return `${ALL[fault]} (${address})`;
}
