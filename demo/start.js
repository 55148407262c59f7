/**
 * `npm start`: the campaign's server and, as in life on another origin, a municipality's.
 */
import { createServer } from 'node:http';
import { campaignServer, sendPage } from './servers/campaign.js';
import { hostsAnswer } from './servers/hosts.js';
import { municipalityPage, municipalityStyle } from './servers/municipality.js';
import { policyAnswer } from './servers/policies.js';

const CAMPAIGN_PORT = Number(process.env.WTK_CAMPAIGN_PORT ?? 4310);
const MUNICIPALITY_PORT = Number(process.env.WTK_MUNICIPALITY_PORT ?? 4311);
const campaign = `http://localhost:${CAMPAIGN_PORT}/`;
const municipality = `http://localhost:${MUNICIPALITY_PORT}/`;

/** Pages of the municipality, and from which of the campaign's folders each has its script. */
const PAGES = {
  '/': { folder: 'embed', says: 'the page of a municipality' },
  '/storing/500/': { folder: 'faults/500', says: 'the same, the feed answers 500' },
  '/storing/hang/': { folder: 'faults/hang', says: 'the same, the feed never answers' },
  '/storing/half/': { folder: 'faults/half', says: 'the same, half a feed comes' },
  '/storing/weg/': { folder: 'faults/refused', says: 'the same, the feed server is gone' },
  '/zonder-script/': { folder: 'embed', scripts: false, says: 'the same, scripts are blocked' },
  '/met-fouten/': {
    folder: 'embed',
    mistakes: true,
    says: 'the same, with mistakes in it: add ?wtk-check to the address of any of these',
  },
  '/streng-beleid/': { folder: 'embed', policy: true, says: 'the same, under the tightest policy' },
};

async function municipalityServer(request, response) {
  const { pathname, searchParams } = new URL(request.url, municipality);
  if (pathname === '/style.css') {
    response.writeHead(200, { 'content-type': 'text/css' }).end(await municipalityStyle());
    return;
  }
  const policy = await policyAnswer(pathname, {
    campaign: `${campaign}embed/`,
    script: searchParams.get('script') ?? 'wtk.js',
  });
  if (policy) {
    sendPage(response, policy.body, policy.headers);
    return;
  }
  const host = await hostsAnswer(pathname, `${campaign}embed/`);
  if (host) {
    response.writeHead(200, { 'content-type': host.type }).end(host.body);
    return;
  }
  if (!Object.hasOwn(PAGES, pathname)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const { folder, ...options } = PAGES[pathname];
  const page = await municipalityPage({ campaign: `${campaign}${folder}/`, ...options });
  sendPage(response, page.body, page.headers);
}

function serve(server, port) {
  return new Promise((resolve, reject) => {
    createServer(server).on('error', reject).listen(port, resolve);
  });
}

try {
  await serve(campaignServer, CAMPAIGN_PORT);
  await serve(municipalityServer, MUNICIPALITY_PORT);
} catch (error) {
  console.error(
    `${error.message}\nIs the demo open already? Other ports: WTK_CAMPAIGN_PORT and WTK_MUNICIPALITY_PORT.`,
  );
  process.exit(1);
}

console.log(`${campaign}site/  the site where a partner builds the code to paste`);
console.log(`${campaign}  the gallery: every element in every state`);
for (const [path, { says }] of Object.entries(PAGES)) {
  console.log(`${new URL(path, municipality).href}  ${says}`);
}
console.log(
  `${municipality}beleid/  which lines of a policy the snippet needs, with a page under each`,
);
console.log(`${municipality}hosts/  pages of sites that don’t cooperate`);
console.log('Stop with Ctrl+C.');
