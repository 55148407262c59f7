const PRESSES = 3;
const MILLISECONDS_BETWEEN = 5000;

/**
 * Counts presses of Shift alone, for the way out by keyboard. Another key, a key held down, a
 * word being composed or a pause of over 5 seconds starts it anew. (Esc would stop the page that
 * is to be left for.)
 */
export class PressCounter {
  #presses = 0;
  #last = 0;

  /** How many presses are still to come; undefined when this key was none of them. */
  count(event: KeyboardEvent): number | undefined {
    if (event.repeat) return undefined;
    if (
      event.key !== 'Shift' ||
      event.isComposing ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    ) {
      this.#presses = 0;
      return undefined;
    }
    const isLate = event.timeStamp - this.#last > MILLISECONDS_BETWEEN;
    this.#presses = isLate ? 1 : this.#presses + 1;
    this.#last = event.timeStamp;
    const left = PRESSES - this.#presses;
    if (left === 0) this.#presses = 0;
    return left;
  }
}
