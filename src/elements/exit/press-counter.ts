/** How often Shift is to be pressed. */
export const PRESSES = 3;
const MILLISECONDS_BETWEEN = 5000;

/**
 * Counts presses of Shift alone, for the way out by keyboard. Another key, a key held down, a
 * word being composed or a pause of over 5 seconds starts it anew. (Esc would stop the page that
 * is to be left for.)
 */
export class PressCounter {
  #presses = 0;
  #last = 0;

  /** Starts anew, as when a pointer is used: Shift and a click select text. */
  reset(): void {
    this.#presses = 0;
  }

  /** How many presses are still to come; undefined when this key says nothing of it. */
  count(event: KeyboardEvent): number | undefined {
    if (event.repeat) return undefined;
    const isPress = event.key === 'Shift' && !event.isComposing && !hasOtherModifier(event);
    const isLate = event.timeStamp - this.#last > MILLISECONDS_BETWEEN;
    if (!isPress) this.#presses = 0;
    else this.#presses = isLate ? 1 : (this.#presses % PRESSES) + 1;
    this.#last = event.timeStamp;
    return PRESSES - this.#presses;
  }
}

function hasOtherModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
