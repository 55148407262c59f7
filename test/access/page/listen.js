import { virtual } from '/packages/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
import { flatCopy } from './flat-copy.js';
import { inShadows, still } from './show.js';

/**
 * What a virtual screen reader says of the element on the page, from where the focus is, or from
 * its beginning. It has one voice, so that one at a time may ask.
 *
 * @returns {Promise<string[]>}
 */
export async function listen() {
  const originals = new Map();
  const copy = flatCopy(document.querySelector('#place'), originals);
  copy.setAttribute('role', 'document');
  document.body.append(copy);
  try {
    await virtual.start({ container: copy });
    return await toTheEnd(await startAtFocus(originals));
  } finally {
    await virtual.stop();
    copy.remove();
  }
}

/**
 * Does what a visitor who hears a control does with it, by its words.
 *
 * @param {string} words
 * @param {string} [value] what is chosen or typed
 */
export async function use(words, value) {
  const control = inShadows('button, summary, input, select, a').find((one) => says(one, words));
  if (!control) throw new Error(`There is no ${words}.`);
  control.focus();
  if (value === undefined) control.click();
  else {
    control.value = value;
    for (const type of ['input', 'change']) {
      control.dispatchEvent(new window.Event(type, { bubbles: true }));
    }
  }
  await still();
}

function says(control, words) {
  const label = control.closest('label') ?? control;
  const slotted = [...label.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  const text = [label, ...slotted].map((node) => node.textContent.trim()).join(' ');
  return text.trim().startsWith(words);
}

/** Reading goes on where the focus went, or at the first words in it, as it does in a browser. */
async function startAtFocus(originals) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const [copy] = [...originals].find(([, original]) => original === focused) ?? [];
  if (focused === document.body || !copy) return virtual.lastSpokenPhrase();
  for (let at = 0; !copy.contains(virtual.activeNode) && at < 1000; at += 1) await virtual.next();
  return virtual.lastSpokenPhrase();
}

/** @param {string} first phrase */
async function toTheEnd(first) {
  const log = [first];
  while (log.at(-1) !== 'end of document' && log.length < 1000) {
    await virtual.next();
    log.push(await virtual.lastSpokenPhrase());
  }
  return log;
}
