import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {import('./webdriver.js').WebDriverSession} WebDriverSession
 *
 * @typedef {{ width: number, height: number }} Size
 */

/** The keys that have a name and no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const namedKeys = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    Space: ' ',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Insert: '\uE016',
    Delete: '\uE017',
    Meta: '\uE03D',
  }),
);

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * The part of puppeteer's `Page` that the commands of @web/test-runner-commands use, so that
 * `sendKeys`, `sendMouse` and `setViewport` work over WebDriver as they do elsewhere.
 */
export class WebDriverPage {
  #session;

  /** @param {WebDriverSession} session */
  constructor(session) {
    this.#session = session;
    this.keyboard = keyboardOf(session);
    this.mouse = mouseOf(session);
  }

  /**
   * WebDriver sizes the window, and a page sees less of it: so the window grows by its frame. The
   * answer comes before the page has its new size.
   *
   * @param {Size} wanted
   */
  async setViewport({ width, height }) {
    const { inner, outer } = await this.#sizes();
    await this.#session.resize({
      width: width + outer.width - inner.width,
      height: height + outer.height - inner.height,
    });
    for (let attempt = 0; attempt < 100; attempt++) {
      const { inner: reached } = await this.#sizes();
      if (reached.width === width && reached.height === height) return;
      await wait(20);
    }
    throw new Error(`The window would not show a page of ${width} by ${height} pixels.`);
  }

  /** @returns {Promise<{ inner: Size, outer: Size }>} */
  #sizes() {
    return this.#session.evaluate(`return {
      inner: { width: innerWidth, height: innerHeight },
      outer: { width: outerWidth, height: outerHeight },
    };`);
  }

  async emulateMediaFeatures() {
    throw new Error('WebKitGTK cannot emulate media features. Test this in Chromium only.');
  }
}

/** @param {WebDriverSession} session */
function keyboardOf(session) {
  /** @param {readonly object[]} actions */
  const perform = (actions) => session.perform('key', actions);
  return {
    /** @param {string} key */
    down: (key) => perform([keyAction('keyDown', key)]),
    /** @param {string} key */
    up: (key) => perform([keyAction('keyUp', key)]),
    /** @param {string} key */
    press: (key) => perform(stroke(key)),
    /** @param {string} text */
    type: (text) => perform([...text].flatMap(stroke)),
  };
}

/** @param {string} key */
function stroke(key) {
  return [keyAction('keyDown', key), keyAction('keyUp', key)];
}

/**
 * @param {'keyDown' | 'keyUp'} type
 * @param {string} key
 */
function keyAction(type, key) {
  const value = namedKeys.get(key) ?? key;
  if ([...value].length > 1) throw new Error(`WebKitGTK's launcher knows no key "${key}".`);
  return { type, value };
}

/** @param {WebDriverSession} session */
function mouseOf(session) {
  /** @param {readonly object[]} actions */
  const perform = (actions) => session.perform('pointer', actions);
  /** @param {number} x @param {number} y */
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @param {'pointerDown' | 'pointerUp'} type @param {keyof typeof buttons} button */
  const press = (type, button) => ({ type, button: buttons[button] });
  return {
    /** @param {number} x @param {number} y */
    move: (x, y) => perform([moveTo(x, y)]),
    down: ({ button = /** @type {const} */ ('left') } = {}) =>
      perform([press('pointerDown', button)]),
    up: ({ button = /** @type {const} */ ('left') } = {}) => perform([press('pointerUp', button)]),
    /** @param {number} x @param {number} y */
    click: (x, y, { button = /** @type {const} */ ('left') } = {}) =>
      perform([moveTo(x, y), press('pointerDown', button), press('pointerUp', button)]),
    reset: () => session.release(),
  };
}
