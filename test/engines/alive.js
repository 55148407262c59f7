/**
 * What a page has alive that outlives an element: listeners on anything but the element's own
 * nodes, timers, frames that are asked for, and observers.
 *
 * @typedef {import('./index.js').Tab} Tab
 */

/** Counts from here on; it stands before every other script of a page. */
export const WATCH_ALIVE = `<script>(${watch})();</script>`;

/**
 * @param {Tab} tab
 * @returns {Promise<string[]>} one line for each that is alive
 */
export function aliveIn(tab) {
  return tab.evaluate(() => window['whatIsAlive']());
}

/* global EventTarget, Node, MutationObserver, ResizeObserver, IntersectionObserver */

/** Runs in the page. */
function watch() {
  const listeners = new Set();
  const others = new Map();
  const { addEventListener, removeEventListener } = EventTarget.prototype;

  const isOwnNode = (target) => target instanceof Node && target !== document;
  const find = (target, type, callback, capture) =>
    [...listeners].find(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.callback === callback &&
        one.capture === capture,
    );
  const isCapture = (options) =>
    typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const target = this ?? window;
    const { once, signal } = typeof options === 'object' && options !== null ? options : {};
    const capture = isCapture(options);
    if (!isOwnNode(target) && !signal?.aborted && !find(target, type, callback, capture)) {
      const listener = { target, type, callback, capture };
      const forget = () => listeners.delete(listener);
      listeners.add(listener);
      if (signal) addEventListener.call(signal, 'abort', forget);
      if (once) addEventListener.call(target, type, forget, { once, capture });
    }
    return addEventListener.call(target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    listeners.delete(find(target, type, callback, isCapture(options)));
    return removeEventListener.call(target, type, callback, options);
  };

  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const { [start]: nativeStart, [stop]: nativeStop } = window;
    window[start] = (callback, ...rest) => {
      const id = nativeStart(
        (...given) => {
          others.delete(`${start} ${id}`);
          return callback(...given);
        },
        ...rest,
      );
      others.set(`${start} ${id}`, start);
      return id;
    };
    window[stop] = (id) => {
      others.delete(`${start} ${id}`);
      return nativeStop(id);
    };
  }

  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype;
    Observer.prototype.observe = function (...given) {
      others.set(this, Observer.name);
      return observe.apply(this, given);
    };
    Observer.prototype.disconnect = function () {
      others.delete(this);
      return disconnect.call(this);
    };
  }

  window['whatIsAlive'] = () => [
    // What was aborted calls nobody any more.
    ...[...listeners]
      .filter(({ target }) => !(target instanceof AbortSignal && target.aborted))
      .map(({ target, type }) => `${target.constructor.name} ${type}`),
    ...others.values(),
  ];
}
