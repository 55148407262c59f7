import { setTimeout as wait } from 'node:timers/promises';

/**
 * One session of a WebDriver server (https://www.w3.org/TR/webdriver2/): only what tests need.
 */
export class WebDriverSession {
  #address;

  /** @param {string} address of the session at its server */
  constructor(address) {
    this.#address = address;
  }

  /**
   * Opens a session at a server that may still be starting.
   *
   * @param {string} server
   * @param {object} capabilities
   */
  static async open(server, capabilities) {
    await untilReady(server);
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await ask('POST', `${server}/session`, body);
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  close() {
    return ask('DELETE', this.#address);
  }

  /** @param {string} url */
  visit(url) {
    return ask('POST', `${this.#address}/url`, { url });
  }

  /** @returns {Promise<string>} */
  url() {
    return ask('GET', `${this.#address}/url`);
  }

  /**
   * @param {string} script the body of a function
   * @returns {Promise<any>} what it returns
   */
  evaluate(script) {
    return ask('POST', `${this.#address}/execute/sync`, { script, args: [] });
  }

  /**
   * What a hand does: https://www.w3.org/TR/webdriver2/#actions.
   *
   * @param {'key' | 'pointer'} type
   * @param {readonly object[]} actions
   */
  perform(type, actions) {
    const sources = [{ type, id: type, actions }];
    return ask('POST', `${this.#address}/actions`, { actions: sources });
  }

  /** Lets go of every key and button. */
  release() {
    return ask('DELETE', `${this.#address}/actions`);
  }

  /** @param {{ width: number, height: number }} size of the window, with its frame */
  resize(size) {
    return ask('POST', `${this.#address}/window/rect`, size);
  }
}

/** @param {string} server */
async function untilReady(server) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const status = await ask('GET', `${server}/status`).catch(() => undefined);
    if (status?.ready) return;
    await wait(50);
  }
  throw new Error(`The WebDriver server at ${server} did not start within ten seconds.`);
}

/**
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} url
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function ask(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {any} */ (await response.json());
  if (response.ok) return value;
  throw new Error(`WebDriver: ${value.error}: ${value.message} (${method} ${url})`);
}
