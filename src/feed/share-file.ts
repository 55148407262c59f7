import { loadFile } from './load-file.js';
import { type Share, SharedByAddress } from './shared-by-address.js';

let files = new SharedByAddress(loadFile);

/** Reads one file of a feed as JSON, with one request for whoever asks, whatever part of it. */
export function shareFile(address: string): Share<unknown> {
  return files.share(address);
}

/** Forgets every file that was read, so that who asks next reads what is published now. */
export function forgetFiles(): void {
  files = new SharedByAddress(loadFile);
}
