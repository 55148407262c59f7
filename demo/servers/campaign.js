import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { FAULTS } from './faults.js';
import { galleryPage } from './gallery.js';
import { moveFeed } from './move-feed.js';

const embed = new URL('../../dist/embed/', import.meta.url);

const files = {
  site: sirv(fileURLToPath(new URL('../../dist/site/', import.meta.url)), {
    dev: true,
    etag: true,
    // The build has them compressed beside each other.
    brotli: true,
    gzip: true,
  }),
  embed: sirv(fileURLToPath(embed), { dev: true }),
  gallery: sirv(fileURLToPath(new URL('../gallery/', import.meta.url)), { dev: true }),
};

/** Scripts as they are, and beside them a feed that the folder's name decides. */
const SCRIPT_FOLDER =
  /^\/(?:faults\/([\w-]+)|this-year)\/(wtk(?:-\w+)?\.js|integrity\.json|feed\.json|(?:media|words)\/[\w.-]+)$/;

/**
 * The campaign's own server: the scripts and the feed under `/embed/`, feeds with a fault under
 * `/faults/`, the edition moved to this year under `/this-year/`, the site for partners under
 * `/site/`, and the gallery.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function campaignServer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('access-control-allow-origin', '*');
  // For pages that stand apart, which take from elsewhere only what says that it may be taken.
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('cache-control', 'no-store');
  const [folder, fault, file] = SCRIPT_FOLDER.exec(pathname) ?? [];
  if (folder && file !== 'feed.json') return serveUnder(files.embed, `/${file}`, request, response);
  if (folder) return serveFeed(fault, response);
  if (pathname.startsWith('/embed/')) {
    return serveUnder(files.embed, pathname.slice('/embed'.length), request, response);
  }
  if (pathname.startsWith('/site/')) {
    // What is called by its hash is kept; of all else a browser asks whether it is still the same.
    const isHashed = pathname.startsWith('/site/assets/');
    const keep = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.setHeader('cache-control', keep);
    return serveUnder(files.site, request.url.slice('/site'.length), request, response);
  }
  if (pathname === '/') return sendPage(response, await galleryPage());
  return serveUnder(files.gallery, pathname, request, response);
}

async function serveFeed(fault, response) {
  const feed = await readFile(new URL('feed.json', embed));
  if (fault === undefined) {
    response.writeHead(200, { 'content-type': 'application/feed+json' });
    response.end(moveFeed(JSON.parse(feed), new Date().getFullYear()));
  } else if (Object.hasOwn(FAULTS, fault)) FAULTS[fault](response, feed);
  else notFound(response);
}

function serveUnder(serve, path, request, response) {
  request.url = path;
  serve(request, response, () => notFound(response));
}

/** @param {string} page */
export function sendPage(response, page, headers = {}) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
}

function notFound(response) {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
