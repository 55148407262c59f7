import { listen } from './listen.js';

/**
 * A partner's site with a page to edit, `/bewerken`: what is pasted and saved there stands on the
 * pages that `answer` makes.
 *
 * @param {(pathname: string, pasted: string) => Promise<{ body: string, type: string } | undefined>} answer
 */
export async function startEditing(answer) {
  const site = { pasted: '' };
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/bewerken') return send(response, EDITOR);
    if (pathname === '/bewaren') {
      const [, code = ''] = /^code=([\s\S]*)\r\n$/.exec(await bodyOf(request)) ?? [];
      site.pasted = code.replaceAll('\r\n', '\n');
      return response.writeHead(303, { location: '/hosts/plain.html' }).end();
    }
    const page = await answer(pathname, site.pasted);
    return page ? send(response, page.body, page.type) : response.writeHead(404).end();
  });
  return Object.assign(site, server);
}

/** As plain text, so that the code comes through as it was pasted. */
const EDITOR = `<!doctype html>
<html lang="nl">
  <title>Bewerken</title>
  <form method="post" action="/bewaren" enctype="text/plain">
    <textarea name="code" rows="10" cols="60"></textarea>
    <button>Bewaar</button>
  </form>
</html>`;

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** @param {import('node:http').ServerResponse} response */
function send(response, body, type = 'text/html; charset=utf-8') {
  response.writeHead(200, { 'content-type': type }).end(body);
}
