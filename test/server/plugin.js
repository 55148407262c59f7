import { createServer } from 'node:http';
import { campaignServer } from '../../demo/servers/campaign.js';
import { municipalityPage, municipalityStyle } from '../../demo/servers/municipality.js';

/** `/counted/<name>/…` is the campaign's `/embed/…`, and its requests are counted by name. */
const COUNTED = /^\/counted\/([\w-]+)\/(.*)$/;

/**
 * The servers that tests talk to, for the runner: the campaign's own on another origin, as in
 * life, and the municipality's page on the tests' origin, so that they can look into its frames.
 *
 * - `/campaign` tells where the campaign's server is.
 * - `/requests/<name>` tells the paths asked for under the campaign's `/counted/<name>/`.
 * - `/municipality/<folder>/` is the page with its script from that folder of the campaign, such
 *   as `/municipality/faults/500/`; `?policy` and `?no-scripts` are as in the demo.
 * - `/page/?…` is a bare page made of the parameters `body`, `head` and `policy`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function testServer() {
  /** @type {Map<string, string[]>} */
  const requests = new Map();
  const server = createServer((request, response) => {
    const [, name, file] = COUNTED.exec(request.url ?? '') ?? [];
    if (name !== undefined) {
      requests.set(name, [...(requests.get(name) ?? []), `/${file}`]);
      request.url = `/embed/${file}`;
    }
    void campaignServer(request, response);
  });
  let campaign = '';

  /** @param {URL} url */
  async function answer(url) {
    const { pathname, searchParams } = url;
    if (pathname === '/campaign') return { body: campaign, type: 'text/plain' };
    if (pathname === '/style.css') return { body: await municipalityStyle(), type: 'text/css' };
    const [, counted] = /^\/requests\/([\w-]+)$/.exec(pathname) ?? [];
    if (counted) return { body: JSON.stringify(requests.get(counted) ?? []), type: 'json' };
    const [, folder] = /^\/municipality\/(.+\/)$/.exec(pathname) ?? [];
    if (folder) {
      return municipalityPage({
        campaign: `${campaign}${folder}`,
        scripts: !searchParams.has('no-scripts'),
        policy: searchParams.has('policy'),
      });
    }
    return pathname === '/page/' ? barePage(searchParams) : undefined;
  }

  return {
    name: 'wtk-test-server',
    async serverStart({ app }) {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      campaign = `http://127.0.0.1:${address.port}/`;
      app.use(async (context, next) => {
        const answered = await answer(new URL(context.url, 'http://localhost'));
        if (!answered) return next();
        context.set(answered.headers ?? {});
        context.type = answered.type ?? 'html';
        context.body = answered.body;
      });
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {URLSearchParams} parameters */
function barePage(parameters) {
  const policy = parameters.get('policy');
  const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>${
    parameters.get('head') ?? ''
  }<body>${parameters.get('body') ?? ''}</body></html>`;
  return { body, headers: { ...(policy && { 'content-security-policy': policy }) } };
}
