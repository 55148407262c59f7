/**
 * A Promise as libraries brought one before browsers had their own: it settles in a timer, and has
 * neither `finally` nor `any`, `allSettled` and the like.
 */
window.Promise = class OldPromise {
  isOld = true;
  #settled = false;
  #waiting = [];
  #outcome;

  constructor(act) {
    const settle = (kind) => (value) => this.#settle(kind, value);
    try {
      act(settle('fulfilled'), settle('rejected'));
    } catch (thrown) {
      this.#settle('rejected', thrown);
    }
  }

  static resolve(value) {
    return new OldPromise((resolve) => resolve(value));
  }

  static reject(reason) {
    return new OldPromise((_resolve, reject) => reject(reason));
  }

  then(fulfilled, rejected) {
    return new OldPromise((resolve, reject) => {
      this.#waiting.push(() => {
        const { kind, value } = this.#outcome;
        const act = kind === 'fulfilled' ? fulfilled : rejected;
        try {
          if (act) resolve(act(value));
          else if (kind === 'fulfilled') resolve(value);
          else reject(value);
        } catch (thrown) {
          reject(thrown);
        }
      });
      if (this.#outcome) this.#tell();
    });
  }

  catch(rejected) {
    return this.then(undefined, rejected);
  }

  #settle(kind, value) {
    if (this.#settled) return;
    this.#settled = true;
    if (kind === 'fulfilled' && typeof value?.then === 'function') {
      value.then(
        (result) => this.#finish('fulfilled', result),
        (reason) => this.#finish('rejected', reason),
      );
    } else this.#finish(kind, value);
  }

  #finish(kind, value) {
    this.#outcome = { kind, value };
    this.#tell();
  }

  #tell() {
    setTimeout(() => {
      for (const act of this.#waiting.splice(0)) act();
    });
  }
};
