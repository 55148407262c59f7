import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { startDestination } from '../engines/destination.js';
import { middleOf, middleOfButton } from '../engines/exit-page.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

// What a frame does to the page around it can't be seen from inside another frame, so real tabs
// are driven here: the partner's page on one site, the frame on the campaign's.

/** As partners copy it. */
const docs = await readFile(new URL('../../docs/snippets.md', import.meta.url), 'utf8');
const [SANDBOX] = /sandbox="[^"]+"/.exec(docs) ?? ['nothing is documented'];
const SIZE = { width: 800, height: 600 };
const FILL = 'style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"';

/** The partner's page hears what its frame tells, as the documented listener does. */
const HEAR = `<script>
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== document.querySelector('iframe').contentWindow) return;
    if (data?.type === 'wtk-height') tell('height', { ...data, origin });
  });
</script>`;

const partner = await startPartner();
const destination = await startDestination();

/** The campaign's own server, whose stories lead to a destination of ours. */
const story = destination.target();
/** @type {{ url: string, headers: import('node:http').IncomingHttpHeaders }[]} */
const asked = [];
const campaign = await listen(async (request, response) => {
  asked.push({ url: request.url, headers: request.headers });
  if (!request.url.startsWith('/embed/feed.json')) return campaignServer(request, response);
  const feed = JSON.parse(
    await readFile(new URL('../../dist/embed/feed.json', import.meta.url), 'utf8'),
  );
  for (const item of feed.items) if (item.url) item.url = story.url;
  response.writeHead(200, {
    'content-type': 'application/feed+json',
    'access-control-allow-origin': '*',
  });
  return response.end(JSON.stringify(feed));
});
after(() => [partner, destination, campaign].forEach(({ close }) => close()));

const frameOf = (settings) => `${campaign.origin}/embed/frame.html#${settings}`;

/** A page of the partner's with nothing but the frame on it, which fills the window. */
const framed = (settings, attributes = SANDBOX) => {
  const path = partner.put(
    `<iframe src="${frameOf(settings)}" title="Hulp" ${attributes} ${FILL}></iframe>`,
    { head: HEAR },
  );
  return { path, url: partner.outside + path };
};

for (const engine of await presentEngines()) {
  describe(`The frame in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
      await tab.resize(SIZE);
    });
    afterEach(() => tab.close());

    /** Where something lies in the frame: it fills the window, as it does when it stands alone. */
    const middleInFrame = async (settings, selector) => {
      await tab.visit('about:blank');
      await tab.visit(frameOf(settings));
      await until(`${selector} in the frame`, () =>
        tab.evaluate((name) => document.querySelector(name) !== null, selector),
      );
      return selector === 'wtk-exit' ? middleOfButton(tab) : middleOf(tab, selector);
    };

    /** Opens the partner's page, and waits until the frame tells that its words are there. */
    const visitFramed = async (page, least) => {
      const from = partner.notes.count;
      await tab.visit(page.url);
      return until('the height', () =>
        partner.notes.of('height', { page: page.path, from }).find(({ height }) => height >= least),
      );
    };

    /** Clicks until it is heard: a frame that is just there may not hear yet. */
    const clickUntil = (point, what, isHeard) =>
      until(what, async () => {
        await tab.click(point);
        return isHeard();
      });

    for (const [where, attributes] of [
      ['in the sandbox that is documented', SANDBOX],
      ['without a sandbox', ''],
    ]) {
      it(`is left with the whole page by the way out, ${where}`, async () => {
        const target = destination.target();
        const settings = `wtk=exit&href=${encodeURIComponent(target.url)}`;
        const middle = await middleInFrame(settings, 'wtk-exit');
        await visitFramed(framed(settings, attributes), 0);
        await clickUntil(middle, 'the exit', () => target.requests.length > 0);
        const arrived = await target.arrival();
        assert.equal(arrived.isTop, true);
        assert.ok(!arrived.referrer.startsWith(partner.outside), arrived.referrer);
      });

      it(`opens a link in place of the whole page, ${where}`, async () => {
        const settings = 'wtk=story&story=verhaal-05&heading-level=6&face=card';
        const isStory = 'wtk-story > [slot="source"]';
        await tab.resize({ width: 1200, height: 1600 });
        const middle = await middleInFrame(settings, isStory);
        await visitFramed(framed(settings, attributes), 200);
        const before = story.requests.length;
        await clickUntil(middle, 'the story’s page', () => story.requests.length > before);
        const arrived = await story.arrival();
        assert.equal(arrived.isTop, true);
        assert.equal(arrived.referrer, '');
        assert.equal(story.requests.at(-1).referer, undefined);
      });

      it(`reads the feed beside it, ${where}`, async () => {
        const from = asked.length;
        await visitFramed(framed('wtk=story', attributes), 400);
        assert.ok(asked.slice(from).some(({ url }) => url.startsWith('/embed/feed.json')));
      });
    }

    it('speaks the language that its address asks for, as the elements do', async () => {
      await tab.visit('about:blank');
      await tab.visit(frameOf('wtk=help-banner&lang=ar'));
      const said = await until('Arabic in the frame', () =>
        tab.evaluate((selector) => {
          const lead = document.querySelector(selector);
          const isThere = lead?.textContent.includes('هل أنت قلق على طفل؟');
          return isThere && document.defaultView.getComputedStyle(lead).direction;
        }, 'wtk-help-banner > [slot="lead"]'),
      );
      assert.equal(said, 'rtl');
      const from = asked.length;
      await visitFramed(framed('wtk=help-banner&lang=ar'), 40);
      await until('its words, from within the sandbox', () =>
        asked.slice(from).some(({ url }) => url.startsWith('/embed/words/ar.')),
      );
    });

    it('tells no server the region, and no server of the campaign’s where it stands', async () => {
      const from = asked.length;
      await visitFramed(framed('wtk=help-banner&region=GG7306'), 40);
      const requests = asked.slice(from).filter(({ url }) => url.startsWith('/embed/'));
      assert.ok(requests.length >= 2);
      for (const { url, headers } of requests) {
        assert.ok(!url.includes('GG7306'), url);
        // The first one is the partner's browser asking for the frame, under the partner's policy.
        if (!url.includes('frame.html')) assert.equal(headers.referer, undefined, url);
      }
    });

    it('fetches the small script for help, and the whole kit for a story', async () => {
      for (const [name, file] of [
        ['help-banner', '/embed/wtk-help.js'],
        ['exit', '/embed/wtk-help.js'],
        ['story', '/embed/wtk.js'],
      ]) {
        const from = asked.length;
        await visitFramed(framed(`wtk=${name}`), 0);
        const scripts = await until('the script', () => {
          const found = asked.slice(from).filter(({ url }) => url.endsWith('.js'));
          return found.length > 0 && found;
        });
        assert.deepEqual(
          scripts.map(({ url }) => url),
          [file],
        );
      }
    });
  });
}

describe('The page in the frame', () => {
  it('has the numbers, and leads to the whole page, without any script', async () => {
    const page = await (await fetch(`${campaign.origin}/embed/frame.html`)).text();
    assert.match(page, /<base target="_top" \/>/);
    assert.match(page, /<a href="tel:08002000">0800-2000<\/a>/);
    assert.match(page, /<a href="tel:112">112<\/a>/);
  });

  it('allows itself its own script and style, the two scripts of the kit, and nothing else', async () => {
    const embed = new URL('../../dist/embed/', import.meta.url);
    const page = await readFile(new URL('frame.html', embed), 'utf8');
    const hash = (content) => `'sha384-${createHash('sha384').update(content).digest('base64')}'`;
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const [, script = ''] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const kit = await Promise.all(
      ['wtk.js', 'wtk-help.js'].map(async (file) => hash(await readFile(new URL(file, embed)))),
    );
    assert.deepEqual(policy.split('; '), [
      "default-src 'none'",
      `script-src ${hash(script)} ${kit.join(' ')}`,
      `style-src ${hash(style)}`,
      'connect-src *',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.doesNotMatch(page, /\son\w+=|\sstyle=/);
  });
});
