/**
 * Feeds that go wrong in the ways that feeds do, each at `/faults/<name>/feed.json`.
 *
 * The scripts stand beside each of them, so that a page meets the fault with its snippet as it
 * is: only the address of the script differs.
 */

import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

/** @typedef {(response: import('node:http').ServerResponse, feed: Buffer) => void} Fault */

/**
 * As fast as a fast line. Without it the machine itself sends gigabytes a second, and WebKitGTK
 * keeps what was on its way when the page let go.
 */
const nextPacket = () => pause(5);

const JSON_FEED = { 'content-type': 'application/feed+json' };

/** @type {Record<string, Fault>} */
export const FAULTS = {
  /** No answer at all, for as long as the visitor waits. */
  hang: () => undefined,

  /** The answer begins and stops in its middle. */
  'hang-midway': (response, feed) => {
    response.writeHead(200, { ...JSON_FEED, 'content-length': feed.length });
    response.write(feed.subarray(0, feed.length / 2));
  },

  /** The connection breaks in the middle of the file. */
  half: (response, feed) => {
    response.writeHead(200, { ...JSON_FEED, 'content-length': feed.length });
    response.write(feed.subarray(0, feed.length / 2), () => response.destroy());
  },

  /** Half a file that says that it is whole. */
  cut: (response, feed) => {
    response.writeHead(200, JSON_FEED).end(feed.subarray(0, feed.length / 2));
  },

  /** The server is there and takes no connection. */
  refused: (response) => response.destroy(),

  500: (response) => response.writeHead(500).end('{"items":[]}'),
  404: (response) => response.writeHead(404).end('{"items":[]}'),

  /** What a gateway answers when the server behind it is down. */
  502: (response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  },

  /** A page where the feed should be, with a status that says all is well. */
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Hallo</p>');
  },

  /** JSON, but no feed. */
  'no-feed': (response) => response.writeHead(200, JSON_FEED).end('{"hello":"world"}'),

  /** The server forgot the header that lets other sites read its answer. */
  'no-cors': (response, feed) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, JSON_FEED).end(feed);
  },

  'redirect-loop': (response) => response.writeHead(302, { location: 'feed.json' }).end(),

  /** Letters of two bytes each, which JSON on the web does not have. */
  charset: (response, feed) => {
    response.writeHead(200, JSON_FEED).end(Buffer.from(feed.toString(), 'utf16le'));
  },

  /** 300 MB of zeros that travel as 300 kB. */
  bomb: (response) => {
    response.writeHead(200, { ...JSON_FEED, 'content-encoding': 'gzip' });
    const zeros = Readable.from(
      (async function* () {
        for (let megabytes = 0; megabytes < 300; megabytes += 1) {
          yield Buffer.alloc(1_000_000);
          await nextPacket();
        }
      })(),
    );
    const packed = zeros.pipe(createGzip());
    response.on('close', () => zeros.destroy());
    packed.pipe(response);
  },

  /** White space without an end. */
  endless: async (response) => {
    response.writeHead(200, JSON_FEED);
    while (!response.destroyed) {
      response.write(' '.repeat(65_536));
      await nextPacket();
    }
  },

  /** No fault: a feed in which nothing is announced yet. */
  empty: (response, feed) => {
    response.writeHead(200, JSON_FEED).end(JSON.stringify({ ...JSON.parse(feed), items: [] }));
  },

  /** No fault: one that comes late, after a second and a half. */
  slow: (response, feed) => {
    setTimeout(() => response.writeHead(200, JSON_FEED).end(feed), 1500);
  },
};
