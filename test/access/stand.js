import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { campaignServer } from '../../demo/servers/campaign.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';
import { signedServer } from '../server/signed.js';

const serveFolder = (path) => sirv(fileURLToPath(new URL(path, import.meta.url)), { dev: true });
const page = serveFolder('page/');
const packages = serveFolder('../../node_modules/');

/**
 * A server with the campaign, and with a bare page on which a test puts one element after another:
 * `/stand/?kit=<folder>`. What a test asks of that page is in `page/`, as `window.stand`.
 */
export function startStand() {
  return listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/stand/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(standPage(searchParams.get('kit') ?? 'embed'));
    }
    const notFound = () => response.writeHead(404).end();
    const [, folder, file] = /^\/(page|packages)(\/.+)$/.exec(pathname) ?? [];
    if (file) {
      request.url = file;
      return (folder === 'page' ? page : packages)(request, response, notFound);
    }
    const answer = pathname.startsWith('/signed/') ? signedServer : campaignServer;
    return void answer(request, response);
  });
}

/**
 * Opens the page in a tab, and waits until it can be asked.
 *
 * @param {import('../engines/index.js').Tab} tab
 * @param {{ origin: string }} stand
 * @param {string} [kit]
 */
export async function visitStand(tab, { origin }, kit = 'embed') {
  await tab.visit(`${origin}/stand/?kit=${kit}`);
  await until('the stand', () => tab.evaluate(() => window.stand !== undefined), 30_000);
}

/** @param {string} kit */
function standPage(kit) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Praten over thuis</title>
    <style>
      :root { font: 100%/1.5 sans-serif; background: Canvas; color: CanvasText }
      body { margin: 0 }
      main { padding: 8px; padding-block-end: 40vh }
    </style>
    <script src="/packages/axe-core/axe.min.js"></script>
    <script src="/${kit}/wtk.js"></script>
    <script type="module" src="/page/stand.js"></script>
  </head>
  <body>
    <main><h1>Praten over thuis</h1><h2>Over de week</h2><div id="place"></div></main>
  </body>
</html>`;
}
