import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** A server that shows one feed in the gallery. */
export interface PreviewServer {
  readonly address: string;
  /** Lets every open page reload. */
  readonly reload: () => void;
  readonly close: () => void;
}

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** What the build has put beside the program: the gallery, and the scripts that sites use. */
const program = import.meta.url;
const gallery = serverOf(fileURLToPath(new URL('gallery/', program)));
const scripts = serverOf(fileURLToPath(new URL('../embed/', program)));

/** All that is served of the feed's folder: files of a feed, and media. */
const OF_THE_FEED = /^\/embed(\/[\w.-]+\.json|\/media\/[\w.-]+)$/;
const OF_THE_KIT = /^\/embed(\/wtk(-\w+)?\.js)$/;

/** Serves the gallery with a feed on a free port of this machine, and to nobody else. */
export async function startPreview(feed: string): Promise<PreviewServer> {
  const folder = serverOf(dirname(feed));
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (!isOwn(request, server.address() as AddressInfo)) return refuse(response);
    response.setHeader('cache-control', 'no-store');
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/changes') return keepOpen(response, pages);
    const [, ofFeed] = OF_THE_FEED.exec(path) ?? [];
    const [, ofKit] = OF_THE_KIT.exec(path) ?? [];
    const name = path.endsWith('/feed.json') ? `/${basename(feed)}` : ofFeed;
    request.url = name ?? ofKit ?? path;
    (name ? folder : ofKit ? scripts : gallery)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reload: () => {
      for (const page of pages) page.write('event: change\ndata:\n\n');
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function serverOf(folder: string): Serve {
  const serve = sirv(folder, { dev: true });
  return (request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
}

/** A name of somebody else that leads to this machine is how a page on the web would read along. */
function isOwn({ headers: { host } }: IncomingMessage, { port }: AddressInfo): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain' }).end('Forbidden');
}

/** A page hears of changes as server-sent events (HTML, section 9.2). */
function keepOpen(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': \n\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
}
