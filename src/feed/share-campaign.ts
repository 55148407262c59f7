import { type Reading, loadCampaign } from './load-campaign.js';

/** One element's hold on a feed that it may share with others. */
export interface Share {
  readonly reading: Promise<Reading>;
  /** Lets go. The request is aborted once nobody waits for it any more. */
  release(): void;
}

interface Request {
  readonly reading: Promise<Reading>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

/**
 * Requests by address, for all elements of a page: our elements have no ancestor in common on a
 * stranger's page that could hold them. A reading stays; a failure is forgotten at once, so the
 * next who asks tries again.
 */
const requests = new Map<string, Request>();

/** Reads the feed at an address, with one request for any number of elements. */
export function shareCampaign(address: string): Share {
  const request = requests.get(address) ?? start(address);
  request.waiting += 1;
  let held = true;
  return {
    reading: request.reading,
    release() {
      if (!held) return;
      held = false;
      request.waiting -= 1;
      // An element that is moved lets go and comes back within one task.
      queueMicrotask(() => {
        if (request.waiting > 0 || request.settled) return;
        request.settled = true;
        requests.delete(address);
        request.abort.abort();
      });
    },
  };
}

function start(address: string): Request {
  const abort = new AbortController();
  const reading = loadCampaign(address, abort.signal);
  const request: Request = { reading, abort, waiting: 0, settled: false };
  requests.set(address, request);
  reading.then(
    () => {
      request.settled = true;
    },
    () => {
      request.settled = true;
      if (requests.get(address) === request) requests.delete(address);
    },
  );
  return request;
}
