import { download } from './download.js';
import { loadSignedFile } from './load-signed-file.js';
import { parseFile } from './parse-json.js';
import { trust } from './trust.js';

/**
 * Loads one file of a feed. A kit that is built with keys believes it only with a signature
 * (`docs/decisions/signed-feeds.md`). Rejects with a FeedError.
 */
export async function loadFile(address: string, signal: AbortSignal): Promise<unknown> {
  return trust
    ? loadSignedFile(address, signal, trust)
    : parseFile(await download(address, signal), address);
}
