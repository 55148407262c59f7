import { loadFile } from './load-file.js';
import { type Share, SharedByAddress } from './shared-by-address.js';

const files = new SharedByAddress(loadFile);

/** Reads one file of a feed as JSON, with one request for whoever asks, whatever part of it. */
export function shareFile(address: string): Share<unknown> {
  return files.share(address);
}
