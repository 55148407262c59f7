import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

// What a request for the feed says of the visitor, and how often it is made. Both servers are on
// one machine, whose cookies go to every port of it.

const ACTIVITY = '<wtk-activity activity="activiteit-12"></wtk-activity>';
const COOKIE = { 'set-cookie': 'visitor=known; path=/' };

/** The requests for a feed. @type {import('node:http').IncomingMessage[]} */
const asked = [];
const server = await listen((request, response) => {
  if (request.url?.endsWith('/feed.json')) asked.push(request);
  if (request.url !== '/page') return campaignServer(request, response);
  // A partner that copied the kit: page, script and feed of one origin.
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...COOKIE });
  return response.end(`<!doctype html><script async src="/embed/wtk.js"></script>${ACTIVITY}`);
});
const partner = await startPartner();
after(() => [server, partner].forEach(({ close }) => close()));

const kit = `${server.origin}/embed/wtk.js`;
const feed = `${server.origin}/embed/feed.json`;
const PRELOAD = `<link rel="preload" as="fetch" crossorigin="anonymous"
  referrerpolicy="no-referrer" href="${feed}">`;

for (const engine of await presentEngines()) {
  describe(`The request for the feed in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(async () => {
      await engine.start();
      tab = await engine.openTab();
    });
    after(() => engine.stop());
    beforeEach(() => asked.splice(0));

    /** Visits a page until the activity has its words. */
    async function visit(address) {
      await tab.visit(address);
      await until('the words', () =>
        tab.evaluate(() => document.querySelector('wtk-activity [slot="title"]') !== null),
      );
    }

    it('brings no cookie and no referrer to the campaign', async () => {
      await visit(partner.origin + partner.put(ACTIVITY, { script: kit, headers: COOKIE }));
      assert.equal(await tab.evaluate(() => document.cookie), 'visitor=known');
      assert.equal(asked.length, 1);
      assert.equal(asked[0].headers.cookie, undefined);
      assert.equal(asked[0].headers.referer, undefined);
    });

    it('brings none to the page’s own server either, where that has the kit', async () => {
      await visit(`${server.origin}/page`);
      assert.equal(await tab.evaluate(() => document.cookie), 'visitor=known');
      assert.equal(asked.length, 1);
      assert.equal(asked[0].headers.cookie, undefined);
    });

    it('is made once where the page has the feed preloaded', async () => {
      await visit(partner.origin + partner.put(ACTIVITY, { script: kit, head: PRELOAD }));
      assert.equal(asked.length, 1);
      assert.equal(asked[0].headers.cookie, undefined);
      assert.equal(asked[0].headers.referer, undefined);
    });
  });
}
