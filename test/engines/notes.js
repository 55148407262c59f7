import { text } from 'node:stream/consumers';
import { PATIENCE } from './until.js';

/**
 * What pages tell their server of themselves: a page that is being left can no longer be asked.
 *
 * @typedef {{ kind: string, page: string } & Record<string, any>} Note
 */

/** The script with which a page tells: `tell(kind, more)`. */
export const TELL = `
  const tell = (kind, more) =>
    navigator.sendBeacon('/notes', JSON.stringify({ kind, page: location.pathname, ...more }));`;

export class Notes {
  /** @type {Note[]} */
  #notes = [];
  /** @type {Set<() => void>} */
  #waiting = new Set();

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async take(request, response) {
    this.#notes.push(JSON.parse(await text(request)));
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    for (const look of this.#waiting) look();
  }

  /**
   * @param {string} kind
   * @param {{ page?: string, from?: number }} [where] `from` leaves out so many that are older
   * @returns {Note[]}
   */
  of(kind, { page, from = 0 } = {}) {
    const isAsked = (note) => note.kind === kind && (!page || note.page === page);
    return this.#notes.slice(from).filter(isAsked);
  }

  /** How many there are, to wait for a later one. */
  get count() {
    return this.#notes.length;
  }

  /**
   * The first note of this kind that is or will be there.
   *
   * @param {string} kind
   * @param {{ page?: string, from?: number, patience?: number }} [where]
   * @returns {Promise<Note>}
   */
  next(kind, { page, from = 0, patience = PATIENCE } = {}) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const [found] = this.of(kind, { page, from });
        if (found) end(() => resolve(found));
      };
      const end = (act) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        act();
      };
      const inVain = () =>
        end(() => reject(new Error(`No page${page ? ` ${page}` : ''} told "${kind}".`)));
      const timer = setTimeout(inVain, patience);
      this.#waiting.add(look);
      look();
    });
  }
}
