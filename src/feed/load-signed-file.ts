import { download } from './download.js';
import { FeedError, type Refusal } from './feed-error.js';
import { parseFile } from './parse-json.js';
import { readRelease, refusalOf } from './release.js';
import { isSigned } from './signature.js';
import type { Trust } from './trust.js';

interface SignedFile {
  readonly address: string;
  readonly bytes: ArrayBuffer;
  /** The text of the `.sig` file beside it. */
  readonly signature: string;
}

interface Verdict {
  readonly refusal?: Refusal | undefined;
  readonly feed?: unknown;
}

/**
 * Loads a file that counts only with the signature beside it. Rejects with a FeedError.
 *
 * What is refused is fetched once more past the cache, where the file and the signature may be of
 * two releases, or both long outdated.
 */
export async function loadSignedFile(
  address: string,
  signal: AbortSignal,
  trust: Trust,
): Promise<unknown> {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- only https and the machine itself have it
  if (!crypto.subtle) throw new FeedError('insecure-page', address);
  const read = async (cache: RequestCache): Promise<Verdict> =>
    judge(await downloadBoth(address, signal, cache), trust);
  const first = await read('default');
  const { refusal, feed } = first.refusal ? await read('reload') : first;
  if (refusal) throw new FeedError(refusal, address);
  return feed;
}

async function downloadBoth(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<SignedFile> {
  const besides = new URL(address);
  besides.pathname += '.sig';
  // A page's own Promise may know no `all`.
  const signing = download(besides.href, signal, cache);
  signing.catch(() => undefined);
  const bytes = await download(address, signal, cache);
  return { address, bytes, signature: new TextDecoder().decode(await signing) };
}

/** The signature is verified before a byte of the file is parsed. */
async function judge(
  { address, bytes, signature }: SignedFile,
  { keys, leastSequence }: Trust,
): Promise<Verdict> {
  if (!(await isSigned(bytes, signature, keys))) return { refusal: 'signature' };
  const feed = parseFile(bytes, address);
  const measure = { address, now: Date.now(), leastSequence };
  return { refusal: refusalOf(readRelease(feed), measure), feed };
}
