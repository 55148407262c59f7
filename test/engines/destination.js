import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listen.js';
import { Notes, TELL } from './notes.js';

const PAGE = `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Het weer</title></head>
  <body style="background: #8cf">
    <h1>Het weer</h1>
    <p></p>
    <script>
      ${TELL}
      document.querySelector('p').textContent = 'referrer: ' + document.referrer;
      tell('arrived', { referrer: document.referrer, isTop: window.top === window });
    </script>
  </body>
</html>`;

/**
 * One address at the destination, so that a late request of one test is not taken for another's.
 *
 * @typedef {object} Target
 * @property {string} url
 * @property {import('node:http').IncomingHttpHeaders[]} requests
 * @property {() => Promise<import('./notes.js').Note>} arrival what the page tells that is reached
 * @property {() => void} release lets those go that are held
 */

/**
 * The server of the page that is left for. It keeps what is sent to it.
 */
export async function startDestination() {
  const notes = new Notes();
  /** @type {Map<string, (response: import('node:http').ServerResponse, request: any) => void>} */
  const answers = new Map();
  const server = await listen((request, response) => {
    if (request.url === '/notes') return notes.take(request, response);
    const answer = answers.get(request.url ?? '');
    if (answer) return answer(response, request);
    return response.writeHead(404).end();
  });

  /**
   * @param {{ holds?: boolean, delay?: number, isEmpty?: boolean }} [manner] `holds` answers when
   *   it is told to; `isEmpty` answers 204, with which no page is left
   * @returns {Target}
   */
  const target = ({ holds = false, delay = 0, isEmpty = false } = {}) => {
    const path = `/weer-${answers.size}`;
    /** @type {import('node:http').IncomingHttpHeaders[]} */
    const requests = [];
    /** @type {(value?: unknown) => void} */
    let release = () => undefined;
    const held = holds ? new Promise((resolve) => (release = resolve)) : undefined;
    answers.set(path, async (response, { headers }) => {
      requests.push(headers);
      await held;
      if (delay > 0) await wait(delay);
      if (isEmpty) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    const arrival = () => notes.next('arrived', { page: path });
    return { url: `${server.origin}${path}`, requests, arrival, release: () => release() };
  };
  return { target, close: server.close };
}
