/** One holder's part in something that others may hold too. */
export interface Share<Value> {
  readonly value: Promise<Value>;
  /** Lets go. What is still under way is aborted once nobody waits for it any more. */
  release(): void;
}

interface Request<Value> {
  readonly value: Promise<Value>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

/**
 * What is loaded once for all who ask for the same address: our elements have no ancestor in
 * common on a stranger's page that could hold it. What came stays; a failure is forgotten at
 * once, so the next who asks tries again.
 */
export class SharedByAddress<Value> {
  readonly #load: (address: string, signal: AbortSignal) => Promise<Value>;
  readonly #requests = new Map<string, Request<Value>>();

  constructor(load: (address: string, signal: AbortSignal) => Promise<Value>) {
    this.#load = load;
  }

  /** Asks for what is at an address. */
  share(address: string): Share<Value> {
    const request = this.#requests.get(address) ?? this.#start(address);
    request.waiting += 1;
    let held = true;
    return {
      value: request.value,
      release: () => {
        if (!held) return;
        held = false;
        request.waiting -= 1;
        // An element that is moved lets go and comes back within one task.
        queueMicrotask(() => {
          if (request.waiting > 0 || request.settled) return;
          this.#forget(address, request);
          request.abort.abort();
        });
      },
    };
  }

  #start(address: string): Request<Value> {
    const abort = new AbortController();
    const value = this.#load(address, abort.signal);
    const request: Request<Value> = { value, abort, waiting: 0, settled: false };
    this.#requests.set(address, request);
    value.then(
      () => {
        request.settled = true;
      },
      () => {
        request.settled = true;
        this.#forget(address, request);
      },
    );
    return request;
  }

  #forget(address: string, request: Request<Value>): void {
    if (this.#requests.get(address) === request) this.#requests.delete(address);
  }
}
