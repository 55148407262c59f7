import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import { campaignServer } from '../../demo/servers/campaign.js';
import {
  canReadHistory,
  readCookies,
  readHistory,
  readStores,
} from '../engines/browser-history.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { openStories, tells, useEveryControl } from '../engines/story-tour.js';
import { until } from '../engines/until.js';

// What only a real tab shows of stories: paper, the browser's find, and the profile on disk.

const partner = await startPartner();
const campaign = await listen(campaignServer);
after(() => [partner, campaign].forEach(({ close }) => close()));

const kit = `${campaign.origin}/embed/wtk.js`;

/** Tells what is asked of anyone but the campaign's server, which the policy stops. */
const WATCH = `<script>
  addEventListener('securitypolicyviolation', ({ blockedURI }) => tell('stopped', { blockedURI }));
</script>`;

const POLICY = [
  "default-src 'none'",
  `script-src 'unsafe-inline' ${campaign.origin}`,
  `connect-src 'self' ${campaign.origin}`,
  "style-src 'unsafe-inline'",
  `img-src 'self' ${campaign.origin}`,
  `media-src ${campaign.origin}`,
].join('; ');

/** The address of a page of the partner's with these elements and the kit. */
function page(body) {
  const headers = { 'content-security-policy': POLICY };
  return `${partner.origin}${partner.put(body, { script: kit, head: WATCH, headers })}`;
}

/** The words on the pages of a PDF, without where its lines end. */
async function wordsOn(pdf) {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

const STORY = '<wtk-story story="verhaal-01"></wtk-story>';
const TEXT = 'Mijn collega van groep 7 zag me na schooltijd zitten.';
const ANSWER = 'iemand vernedert een kind steeds of maakt het bang';

for (const engine of await presentEngines()) {
  describe(`Stories in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(async () => {
      await engine.start();
      tab = await engine.openTab();
    });
    after(() => engine.stop());

    const show = async (body, words) => {
      const address = page(body);
      await tab.visit(address);
      await until(`“${words}” is there`, () => tells(tab, words));
      return address;
    };

    it('come on paper as they are open, with their questions and their help', async (t) => {
      if (!tab.print) return t.skip('this browser prints nothing in a test');
      await show(STORY, 'Hardop denken');
      const closed = await wordsOn(await tab.print());
      assert.ok(!closed.includes(TEXT), 'a closed story stays closed');
      await openStories(tab);
      await until('the text is there', () => tells(tab, TEXT));
      const open = await wordsOn(await tab.print());
      for (const words of [TEXT, 'Wanneer hebben wij als team tijd voor twijfels?', '0800-2000']) {
        assert.ok(open.includes(words), `“${words}” in “${open}”`);
      }
      assert.ok(!open.includes('Sluit het verhaal'), 'nothing to press on paper');
    });

    it('come with all answers on paper, also those that are closed', async (t) => {
      if (!tab.print) return t.skip('this browser prints nothing in a test');
      await show('<wtk-faq></wtk-faq>', ANSWER);
      const paper = await wordsOn(await tab.print());
      assert.ok(paper.includes(ANSWER), paper);
    });

    it('are found by the browser’s find once they are open, and answers open for it', async () => {
      await show(`${STORY}<wtk-faq></wtk-faq>`, ANSWER);
      await openStories(tab);
      await until('the text is there', () => tells(tab, TEXT));
      assert.equal(await tab.evaluate((words) => window.find(words), TEXT), true);
      const isOpen = () =>
        tab.evaluate(() => {
          const { shadowRoot } = document.querySelector('wtk-faq');
          return [...shadowRoot.querySelectorAll('details')].map(({ open }) => open).join();
        });
      assert.equal(await isOpen(), 'false,false,false,false');
      // The command opens answers in Firefox alone; a link to words does what find does elsewhere.
      await tab.evaluate((words) => window.find(words), ANSWER);
      await tab.evaluate((words) => {
        window.location.hash = `:~:text=${encodeURIComponent(words)}`;
      }, ANSWER);
      await until('the answer opens', async () => (await isOpen()) === 'false,true,false,false');
    });

    it('have thrown nothing into the partner’s pages', () => {
      assert.deepEqual(partner.notes.of('fault'), []);
    });
  });

  describe(`What ${engine.name} keeps of stories that are read`, () => {
    it('is one row, the partner’s page; no cookie, nothing stored, nobody else asked', async (t) => {
      if (!engine.keepsHistory) return t.skip('this browser keeps none');
      if (!(await canReadHistory())) return t.skip('python3 with sqlite3 is not present');
      const profile = await mkdtemp(join(tmpdir(), 'wtk-profile-'));
      try {
        await engine.start({ profile });
        const tab = await engine.openTab();
        const address = page(`<wtk-help-banner></wtk-help-banner>
          <wtk-story story="verhaal-03"></wtk-story>
          <wtk-story story="verhaal-22" face="details"></wtk-story>
          <wtk-story story="verhaal-10"></wtk-story>
          <wtk-story-list page-size="2" limit="4"></wtk-story-list>
          <wtk-faq></wtk-faq>`);
        await tab.visit(address);
        await until('all is there', () => tells(tab, ANSWER));
        await until('the list is there', () => tells(tab, '2 van 4 verhalen'));
        const labels = await useEveryControl(tab);
        for (const label of [
          'Meer hulp',
          'Liever niet',
          'Lees het verhaal',
          'Laad het geluid',
          'Lees de tekst van de opname',
          'Laad de video',
          'Vragen om over te praten',
          'Kopieer de link',
          'Sluit het verhaal',
          'Meer verhalen',
          'Waarom bestaat deze week?',
        ]) {
          assert.ok(labels.includes(label), `‘${label}’ was used, of ${labels.join(' | ')}`);
        }
        assert.ok(labels.some((label) => label.startsWith('Wie vertelt')));
        const asked = await tab.evaluate(() =>
          window.performance.getEntriesByType('resource').map(({ name }) => name),
        );
        // The page itself asks for its icon, and tells this test what the policy stops.
        const elsewhere = asked.filter(
          (name) => ![campaign.origin, partner.origin].includes(new URL(name).origin),
        );
        assert.deepEqual(elsewhere, []);
        assert.deepEqual(partner.notes.of('stopped'), []);
        await engine.stop();
        const rows = (await readHistory(profile)).map(({ url }) => url);
        assert.deepEqual(rows, [address]);
        assert.deepEqual(await readCookies(profile), []);
        assert.deepEqual(await readStores(profile, new URL(partner.origin)), []);
        assert.deepEqual(await readStores(profile, new URL(campaign.origin)), []);
        t.diagnostic(`${engine.name}: ${rows.length} row, after ${labels.length} controls`);
      } finally {
        await engine.stop();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
