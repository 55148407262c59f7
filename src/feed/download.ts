import { FeedError, asFeedError } from './feed-error.js';

export const MAXIMUM_BYTES = 2 * 1024 * 1024;
const MAXIMUM_MILLISECONDS = 8_000;
const ATTEMPTS = 3;

/** One go at a file: what must be stopped, and why it was. */
interface Attempt {
  readonly address: string;
  readonly cache: RequestCache;
  readonly integrity: string;
  readonly abort: AbortController;
  /** Our own flag: three engines throw two different errors for one and the same time-out. */
  timedOut: boolean;
}

/**
 * Fetches the bytes of a file, within the limits that a visitor's browser holds to: 2 MiB decoded and
 * 8 seconds, further attempts included. It sends no credentials and no referrer.
 *
 * It tries again, after a wait that differs between visitors, when there was no answer and on
 * 429 and 5xx; all else would be answered alike the next time. `cache` and `integrity` are as in
 * `fetch`. Rejects with a FeedError.
 */
export async function download(
  address: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
  integrity = '',
): Promise<ArrayBuffer> {
  const abort = new AbortController();
  const attempt: Attempt = { address, cache, integrity, abort, timedOut: false };
  const stop = (): void => abort.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const timer = setTimeout(() => {
    attempt.timedOut = true;
    stop();
  }, MAXIMUM_MILLISECONDS);
  try {
    return await readBytes(await ask(attempt), attempt);
  } catch (thrown) {
    stop();
    if (attempt.timedOut) throw new FeedError('timeout', address, thrown);
    throw asFeedError(thrown, 'network', address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function ask({ address, cache, integrity, abort }: Attempt): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    try {
      const response = await fetch(address, {
        // Nothing that the page hangs on every object, such as `method`, is an option of ours.
        __proto__: null,
        cache,
        integrity,
        credentials: credentialsFor(address),
        referrerPolicy: 'no-referrer',
        signal: abort.signal,
      } as RequestInit);
      if (response.ok) return response;
      // What broke in a body that nobody wants is nobody's error.
      response.body?.cancel().catch(() => undefined);
      if (isLast || !isPassing(response.status)) {
        throw new FeedError('status', address, response.status);
      }
    } catch (thrown) {
      if (isLast || abort.signal.aborted || thrown instanceof FeedError) throw thrown;
    }
    await pause(500 * 2 ** (attempt - 1) * (0.5 + Math.random()), abort.signal);
  }
}

/**
 * None in either case: another origin is sent none by `same-origin`, and only with that does a
 * browser take the file that a page's `<link rel="preload" as="fetch">` has brought already
 * (HTML, section 4.6.8.14: the credentials mode must be alike).
 */
function credentialsFor(address: string): RequestCredentials {
  // The command line has no page.
  const { location } = globalThis as { readonly location?: Location };
  return new URL(address).origin === location?.origin ? 'omit' : 'same-origin';
}

/** Whether the same request may well succeed a moment later. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop);
  });
}

/**
 * Reads the body piece by piece, so that one without an end is let go at the limit. (Not as a Blob,
 * which a browser makes in another process: a slow phone waits for that.)
 */
async function readBytes({ body }: Response, { address }: Attempt): Promise<ArrayBuffer> {
  const reader = body?.getReader();
  const room = new Uint8Array(MAXIMUM_BYTES);
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return room.buffer.slice(0, bytes);
    if (bytes + value.byteLength > MAXIMUM_BYTES) throw new FeedError('size', address);
    room.set(value, bytes);
    bytes += value.byteLength;
  }
}
