import { download } from './download.js';
import { FeedError } from './feed-error.js';
import { parseJson } from './parse-json.js';
import { type Share, SharedByAddress } from './shared-by-address.js';

const files = new SharedByAddress(async (address, signal) => {
  const text = await download(address, signal);
  try {
    return parseJson(text);
  } catch (thrown) {
    throw new FeedError('json', address, thrown);
  }
});

/** Reads one file of a feed as JSON, with one request for whoever asks, whatever part of it. */
export function shareFile(address: string): Share<unknown> {
  return files.share(address);
}
