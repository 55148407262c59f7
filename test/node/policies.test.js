import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { POLICIES } from '../../demo/policies/policies.js';
import { campaignServer } from '../../demo/servers/campaign.js';
import { policyAnswer } from '../../demo/servers/policies.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';

// What takes effect only in a tab of its own; the rest of the table is in `test/policies.test.ts`.

const ALONE = POLICIES.filter(({ alone }) => alone);

/** Hears what goes wrong before any other script runs. */
const WATCH = `<script>
  window.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(violatedDirective + ' ' + blockedURI));
</script>`;

const campaign = await listen(campaignServer);
const partner = await listen(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const page = await policyAnswer(pathname, {
    campaign: `${campaign.origin}/embed/`,
    script: searchParams.get('script') ?? 'wtk.js',
  });
  if (!page) return response.writeHead(404).end();
  const { body, headers } = page;
  // As an editor pastes it who leaves out what looks needless.
  const pasted = searchParams.has('bare')
    ? String(body).replace(/integrity="[^"]*"\s+crossorigin="anonymous"/, '')
    : String(body);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  return response.end(pasted.replace('<title>', `${WATCH}<title>`));
});
after(() => [partner, campaign].forEach(({ close }) => close()));

/** The words of each part, with white space as a reader sees it. */
async function wordsOf(tab, script) {
  await until('the campaign', () =>
    tab.evaluate((isWhole) => {
      const exit = document.querySelector('wtk-exit').shadowRoot;
      const items = document.querySelectorAll('wtk-activity').length;
      const title = document.querySelector('wtk-story [slot="title"]');
      return exit !== null && (!isWhole || (items === 20 && title !== null));
    }, script === 'wtk.js'),
  );
  return tab.evaluate(() =>
    [...document.querySelectorAll('main > *')].map(({ localName, textContent }) => [
      localName,
      textContent.replace(/\s+/g, ' ').trim(),
    ]),
  );
}

for (const engine of await presentEngines()) {
  describe(`A page of its own in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
    });
    afterEach(() => tab.close());

    for (const script of ['wtk.js', 'wtk-help.js']) {
      for (const { path, title, headers } of ALONE) {
        it(`shows with ${script} the same as without a policy, and reports nothing: ${title}`, async () => {
          await tab.visit(`${partner.origin}/beleid/geen/?script=${script}`);
          const control = await wordsOf(tab, script);
          await tab.visit(`${partner.origin}/beleid/${path}/?script=${script}`);
          assert.deepEqual(await wordsOf(tab, script), control);
          const { faults, isIsolated, origin } = await tab.evaluate(() => ({
            faults: window['faults'],
            isIsolated: window.crossOriginIsolated,
            origin: window.origin,
          }));
          assert.deepEqual(faults, []);
          const asks = headers.join('\n');
          if (asks.includes('require-corp')) assert.equal(isIsolated, true);
          if (asks.includes('sandbox')) assert.equal(origin, 'null');
        });
      }
    }

    it('takes the script even without crossorigin where what comes from elsewhere must allow it', async () => {
      await tab.visit(`${partner.origin}/beleid/afgezonderd/?bare`);
      const words = await wordsOf(tab, 'wtk.js');
      assert.match(words[0].join(' '), /Direct gevaar: 112/);
    });
  });
}
