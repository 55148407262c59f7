import { listen } from './listen.js';
import { Notes, TELL } from './notes.js';

/** A page tells its faults, and each time that it is shown. */
const WATCH = `<script>
  ${TELL}
  addEventListener('error', ({ message }) => tell('fault', { message }));
  addEventListener('unhandledrejection', ({ reason }) => tell('fault', { message: String(reason) }));
  addEventListener('pageshow', ({ persisted }) => tell('shown', { persisted }));
</script>`;

/**
 * @typedef {object} PageOptions
 * @property {string} [script] the address of the kit; without it the page has none
 * @property {string} [head] further content
 * @property {Record<string, string>} [headers]
 */

/**
 * The site that the visitor is on, with the worst policy for referrers that there is.
 */
export async function startPartner() {
  const notes = new Notes();
  /** @type {Map<string, { html: string, headers: Record<string, string> }>} */
  const pages = new Map();
  const server = await listen((request, response) => {
    if (request.url === '/notes') return notes.take(request, response);
    const page = pages.get(request.url ?? '');
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'unsafe-url',
      ...page.headers,
    });
    return response.end(page.html);
  });

  /**
   * Puts a page of the site on an address of its own.
   *
   * @param {string} body
   * @param {PageOptions} [options]
   * @returns {string} its path
   */
  const put = (body, { script, head = '', headers = {} } = {}) => {
    const path = `/praten-over-thuis-${pages.size}`;
    // As the snippet is pasted.
    const kit = script ? `<script async src="${script}" crossorigin="anonymous"></script>` : '';
    pages.set(path, { html: pageOf(body, `${WATCH}${head}${kit}`), headers });
    return path;
  };
  const outside = `http://localhost:${server.port}`;
  return { put, notes, origin: server.origin, outside, close: server.close };
}

function pageOf(body, head) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Praten over thuis | Gemeente Waterveen</title>
    ${head}
  </head>
  <body style="background: #fe9">
    <h1>Praten over thuis</h1>
    ${body}
  </body>
</html>`;
}
