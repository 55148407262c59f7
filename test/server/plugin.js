import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { campaignServer } from '../../demo/servers/campaign.js';
import { FAULTS } from '../../demo/servers/faults.js';
import { POLICIES } from '../../demo/policies/policies.js';
import { hostNames, hostsAnswer } from '../../demo/servers/hosts.js';
import { municipalityPage, municipalityStyle } from '../../demo/servers/municipality.js';
import { policyAnswer } from '../../demo/servers/policies.js';
import { feedsServer } from './feeds.js';
import { fragmentsOf } from './fragments.js';
import { PUBLIC_KEYS, signedServer } from './signed.js';

/** The campaign's `/embed/…` under a name of a test's own, which keeps its requests apart. */
const NAMED = /^\/(counted|held|held-words|held-municipalities|fails-once)\/([\w-]+)\/(.*)$/;

/** What is held back until a test lets it go, by the kind of the name. */
const HELD = {
  held: 'feed.json',
  'held-words': 'words/',
  'held-municipalities': 'municipalities.',
};

/** A data file that is not there, or not the one that was published. */
const WITHOUT = /^\/no-(words|municipalities)\/\1/;
const OTHER = /^\/other-(words|municipalities)\/\1/;

const ANOTHER_VERSION = /^\/another-version\/([\w.-]+)$/;

/**
 * @typedef {{ path: string, headers: import('node:http').IncomingHttpHeaders }} Asked
 */

/**
 * The servers that tests talk to, for the runner: the campaign's own on another origin, as in
 * life, and the municipality's page on the tests' origin, so that they can look into its frames.
 *
 * - `/campaign` tells where the campaign's server is, `/faults` which faults its feeds have.
 * - `/requests/<name>` tells the paths asked for under the campaign's `/counted/<name>/`, and
 *   `/headers/<name>` what was sent along with each.
 * - The campaign's `/release/<name>` lets go what no one gets before: the feed of its
 *   `/held/<name>/`, its words of `/held-words/<name>/`, the table of `/held-municipalities/<name>/`,
 *   and a page whose address has `visit=<name>`.
 * - The campaign's `/counted/<name>/faults/…` and `/counted/<name>/feeds/…` are counted alike; the
 *   feeds are those of `feeds.js`. So is `/counted/<name>/signed/…`: what `signed.js` has.
 * - The campaign's `/no-words/` has no words, and those of `/other-words/` are not those that were
 *   published. So for `municipalities`.
 * - `/keys` tells the public keys of the kits of `signed.js`.
 * - The campaign's `/tampered/` is its `/embed/` with a `wtk.js` that nobody published.
 * - The scripts of the campaign's `/another-version/` say that they are of version 99.0.0.
 * - The feed of the campaign's `/fails-once/<name>/` is not found the first time.
 * - `/municipality/<folder>/` is the page with its script from that folder of the campaign, such
 *   as `/municipality/faults/500/`; `?policy` and `?no-scripts` are as in the demo, and
 *   `?settings=…` is what the script's address asks for.
 * - `/policies` is the table of the demo's policies; `/beleid/<path>/` is the page under one of
 *   them, and its `?script=…` and `?folder=…` say which script is pasted and from where.
 * - `/mirror/<file>` is one of the campaign's files on the tests' own origin.
 * - `/hosts/<name>.html` is a page that does not cooperate; `/host-names` tells which there are.
 * - `/fragments?of=…` is the fragments of the feed at that address of the campaign's server.
 * - `/page/?…` is a bare page made of the parameters `body`, `head` and `policy`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function testServer() {
  /** @type {Map<string, Asked[]>} */
  const requests = new Map();
  /** @type {Map<string, { opened: Promise<void>, open: () => void }>} */
  const gates = new Map();
  const server = createServer(async (request, response) => {
    const [, released] = /^\/release\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (released !== undefined) {
      gate(released).open();
      return void response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    }
    const [, kind, name, file] = NAMED.exec(request.url ?? '') ?? [];
    if (name !== undefined) {
      const before = requests.get(name) ?? [];
      const isFeed = file === 'feed.json';
      const isFirst = before.every(({ path }) => path !== `/${file}`);
      requests.set(name, [...before, { path: `/${file}`, headers: request.headers }]);
      const folder = kind === 'fails-once' && isFeed && isFirst ? 'faults/404' : 'embed';
      request.url = /^(faults|feeds|signed)\//.test(file) ? `/${file}` : `/${folder}/${file}`;
      if (kind in HELD && file.startsWith(HELD[kind])) await gate(name).opened;
    }
    if (request.url === '/tampered/wtk.js') return tampered(response);
    request.url = request.url?.replace(/^\/tampered\//, '/embed/');
    const [, other] = OTHER.exec(request.url ?? '') ?? [];
    if (other) return sendOther(other, response);
    request.url = request.url
      ?.replace(WITHOUT, '/nowhere/')
      .replace(/^\/(no|other)-(words|municipalities)\//, '/embed/');
    const [, ofOther] = ANOTHER_VERSION.exec(request.url ?? '') ?? [];
    if (ofOther?.endsWith('.js')) return sendOtherVersion(ofOther, response);
    if (ofOther) request.url = `/embed/${ofOther}`;
    if (request.url?.startsWith('/feeds/')) feedsServer(request, response);
    else if (request.url?.startsWith('/signed/')) void signedServer(request, response);
    else void campaignServer(request, response);
  });

  /** @param {string} name */
  function gate(name) {
    const known = gates.get(name) ?? newGate();
    gates.set(name, known);
    return known;
  }

  let campaign = '';

  /** @param {URL} url */
  async function answer(url) {
    const { pathname, searchParams } = url;
    if (pathname === '/campaign') return { body: campaign, type: 'text/plain' };
    if (pathname === '/faults') return { body: JSON.stringify(Object.keys(FAULTS)), type: 'json' };
    if (pathname === '/keys') return json(PUBLIC_KEYS);
    if (pathname === '/policies') return json(POLICIES);
    if (pathname === '/fragments') {
      const { href } = new URL(searchParams.get('of') ?? '', campaign);
      return { body: await fragmentsOf(href), type: 'application/json' };
    }
    if (pathname.startsWith('/beleid/')) {
      return policyAnswer(pathname, {
        campaign: `${campaign}${searchParams.get('folder') ?? 'embed/'}`,
        script: searchParams.get('script') ?? 'wtk.js',
      });
    }
    if (pathname === '/style.css') return { body: await municipalityStyle(), type: 'text/css' };
    if (pathname === '/host-names') return json(await hostNames());
    if (pathname.startsWith('/hosts/')) return hostsAnswer(pathname, `${campaign}embed/`);
    const [, what, name = ''] = /^\/(requests|headers)\/([\w-]+)$/.exec(pathname) ?? [];
    const asked = requests.get(name) ?? [];
    if (what === 'requests') return json(asked.map(({ path }) => path));
    if (what === 'headers') return json(asked.map(({ headers }) => headers));
    const [, copied] = /^\/mirror\/((?:words\/)?[\w.-]+\.(?:html|js|json))$/.exec(pathname) ?? [];
    if (copied) return mirrored(copied);
    const [, folder] = /^\/municipality\/(.+\/)$/.exec(pathname) ?? [];
    if (folder) {
      const page = await municipalityPage({
        campaign: `${campaign}${folder}`,
        scripts: !searchParams.has('no-scripts'),
        policy: searchParams.has('policy'),
      });
      const settings = searchParams.get('settings');
      return settings
        ? { ...page, body: page.body.replace('wtk.js"', `wtk.js?${settings}"`) }
        : page;
    }
    return pathname === '/page/' ? barePage(searchParams) : undefined;
  }

  return {
    name: 'wtk-test-server',
    async serverStart({ server: runner }) {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      campaign = `http://127.0.0.1:${address.port}/`;
      // Before the runner itself, which keeps pages and puts a script of its own into each.
      const listeners = runner.listeners('request');
      runner.removeAllListeners('request');
      runner.on('request', async (request, response) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const answered = await answer(url);
        if (!answered) return listeners.forEach((listener) => listener(request, response));
        const { body, type = 'text/html; charset=utf-8', headers } = answered;
        response.writeHead(200, { 'content-type': type, ...headers });
        const visit = url.searchParams.get('visit');
        if (visit) {
          // White space before a document is no part of it, and enough for a browser to begin one.
          response.write(' '.repeat(1024));
          await gate(visit).opened;
        }
        response.end(body);
      });
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {string} file
 * @param {import('node:http').ServerResponse} response
 */
async function sendOtherVersion(file, response) {
  const embed = new URL('../../dist/embed/', import.meta.url);
  const { version } = JSON.parse(await readFile(new URL('integrity.json', embed), 'utf8'));
  const script = await readFile(new URL(file, embed), 'utf8');
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(script.replaceAll(version, '99.0.0'));
}

/** @param {string} file */
async function mirrored(file) {
  const type = { html: undefined, js: 'text/javascript', json: 'application/json' };
  const body = await readFile(new URL(`../../dist/embed/${file}`, import.meta.url));
  return { body, type: type[file.split('.')[1]] };
}

/** @returns {{ opened: Promise<void>, open: () => void }} */
function newGate() {
  let open = () => {};
  const opened = new Promise((resolve) => (open = () => resolve(undefined)));
  return { opened, open };
}

/** A script that is not the one whose hash is published. @param {import('node:http').ServerResponse} response */
function tampered(response) {
  response.writeHead(200, {
    'access-control-allow-origin': '*',
    'content-type': 'text/javascript',
  });
  response.end('document.title = "Tampered";');
}

/** What nobody published, by what it takes the place of. */
const OTHERS = {
  words: { words: { 'help-banner': { danger: 'Nothing is wrong' } } },
  municipalities: [['GG7014', 'VT09', 'GM0479 Zaanstad']],
};

/**
 * @param {string} what
 * @param {import('node:http').ServerResponse} response
 */
function sendOther(what, response) {
  response.writeHead(200, {
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
  });
  response.end(JSON.stringify(OTHERS[what]));
}

/** @param {unknown} value */
function json(value) {
  return { body: JSON.stringify(value), type: 'application/json' };
}

/** @param {URLSearchParams} parameters */
function barePage(parameters) {
  const policy = parameters.get('policy');
  const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>${
    parameters.get('head') ?? ''
  }<body>${parameters.get('body') ?? ''}</body></html>`;
  return { body, headers: { ...(policy && { 'content-security-policy': policy }) } };
}
