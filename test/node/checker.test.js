import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { violations, withAxe } from '../engines/axe.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { until } from '../engines/until.js';
import { FAULTS } from '../publish/faults.js';

// What a campaign worker does on the page where a feed is checked.

const example = await readFile(new URL('../../dist/embed/feed.json', import.meta.url), 'utf8');

/** An error, a warning and a tip. */
const PLANTED = [
  'an activity that ends before it begins',
  'a story without a content note',
  'a title that shouts',
];

/** The example with the faults in it, on lines as a person reads them. */
function faultyFeed() {
  const feed = JSON.parse(example);
  const story = feed.items.find(({ _wtk }) => _wtk.type === 'story');
  const activity = feed.items.find(({ _wtk }) => _wtk.type === 'activity');
  const parts = { feed, edition: feed._wtk, story, activity, paragraph: story._wtk.helped[0] };
  for (const [says, , plant] of FAULTS) if (PLANTED.includes(says)) plant(parts);
  return JSON.stringify(feed, null, 2);
}

/** The line that a text stands on, from 1. */
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length;

const campaign = await listen(withAxe(campaignServer));
/** Another site, which lets no page read what it has. */
const closed = await listen((_request, response) => response.end(example));
const page = `${campaign.origin}/site/controle/index.html`;
after(() => [campaign, closed].forEach(({ close }) => close()));

for (const engine of await presentEngines()) {
  describe(`A campaign worker in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
      await tab.resize({ width: 1200, height: 800 });
    });
    afterEach(() => tab.close());

    const open = async (query = '') => {
      await tab.visit(page + query);
      await until('the page', () => tab.evaluate(() => document.querySelector('form') !== null));
    };

    /** Lets go of files above the page, as a mouse that carries them does. */
    const drop = (files) =>
      tab.evaluate((given) => {
        const dataTransfer = new window.DataTransfer();
        for (const [name, text] of given) dataTransfer.items.add(new window.File([text], name));
        const event = new window.DragEvent('drop', {
          dataTransfer,
          bubbles: true,
          cancelable: true,
        });
        document.querySelector('#file').dispatchEvent(event);
      }, files);

    const ask = (address) =>
      tab.evaluate((text) => {
        document.querySelector('#address')['value'] = text;
        document.querySelector('form').requestSubmit();
      }, address);

    /** What the page says, once it is no longer busy. A feed that hangs is waited for, for 8 s. */
    const told = () =>
      until(
        'an outcome',
        async () => {
          const text = await tab.evaluate(() => document.querySelector('.told').textContent);
          return text.startsWith('Bezig') ? '' : text;
        },
        40_000,
      );

    const findings = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.findings li')].map(
          (row) => /** @type {HTMLElement} */ (row).innerText,
        ),
      );

    it('drops a feed with faults in it, and is told of each what it is, where, and how to mend it', async () => {
      const feed = faultyFeed();
      await open();
      await drop([['feed.json', feed]]);
      assert.equal(
        await told(),
        'feed.json nagekeken: 122 onderdelen. Gevonden: 1 fout, 1 keer let op en 1 tip.',
      );
      const rows = await findings();
      assert.equal(rows.length, 3);
      const error = rows.find((row) => row.startsWith('Fout'));
      const line = lineOf(feed, '"2019-11-14T15:00:00+01:00"');
      assert.ok(error.includes(`regel ${line}, kolom`), `${line}: ${error}`);
      assert.match(error, /Het einde is voor het begin/);
      assert.match(error, /Verbeter endDate/);
      const { title } = JSON.parse(feed).items.find(({ _wtk }) => _wtk.type === 'activity');
      assert.ok(error.includes(title), error);
    });

    it('looks at one severity alone', async () => {
      await open();
      await drop([['feed.json', faultyFeed()]]);
      await told();
      const labels = await tab.evaluate(() => {
        const fields = [...document.querySelectorAll('.found label')];
        /** @type {HTMLElement} */ (fields[2]).click();
        return fields.map((field) => /** @type {HTMLElement} */ (field).innerText.trim());
      });
      assert.deepEqual(labels, ['Alles (3)', 'Fouten (1)', 'Let op (1)', 'Tips (1)']);
      const rows = await findings();
      assert.equal(rows.length, 1);
      assert.match(rows[0], /^Let op/);
      const shown = await tab.evaluate(() =>
        document.querySelector('.found [role=status]').textContent.trim(),
      );
      assert.equal(shown, '1 van 1 getoond.');
    });

    it('chooses a feed that is in order, is told so, and sees it as visitors do', async () => {
      const feed = JSON.parse(example);
      feed._wtk.campaign.theme = 'Een thema van morgen';
      await open();
      await tab.evaluate((text) => {
        const dataTransfer = new window.DataTransfer();
        dataTransfer.items.add(new window.File([text], 'morgen.json'));
        const field = /** @type {HTMLInputElement} */ (document.querySelector('#file'));
        field.files = dataTransfer.files;
        field.dispatchEvent(new window.Event('change', { bubbles: true }));
      }, JSON.stringify(feed));
      assert.equal(
        await told(),
        'morgen.json nagekeken: 122 onderdelen. Er is niets gevonden, de feed is in orde.',
      );
      assert.deepEqual(await findings(), []);
      await tab.evaluate(() => document.querySelector('iframe').scrollIntoView());
      // WebKitGTK's driver shows no frames.
      if (!tab.frameText) return;
      const titles = feed.items.map(({ title }) => title);
      await until('the elements', async () => {
        const words = await tab.frameText();
        return words.includes('Een thema van morgen') && titles.some((one) => words.includes(one));
      });
    });

    it('drops a feed of two files together, and misses the second when it is not there', async () => {
      const feed = JSON.parse(example);
      const [first, second] = [feed.items.slice(0, 60), feed.items.slice(60)];
      const files = [
        ['feed.json', JSON.stringify({ ...feed, items: first, next_url: 'feed-2.json' })],
        ['feed-2.json', JSON.stringify({ ...feed, items: second })],
      ];
      await open();
      await drop(files);
      assert.match(await told(), /122 onderdelen\. Er is niets gevonden/);
      await drop(files.slice(0, 1));
      await until('the other outcome', async () => (await told()).includes('1 fout'));
      assert.match((await findings())[0], /feed-2\.json is er niet bij/);
    });

    it('drops what is no feed, and is told where it goes wrong', async () => {
      await open();
      await drop([['half.json', example.slice(0, 5_000)]]);
      assert.match(await told(), /Gevonden: 1 fout\./);
      assert.match((await findings())[0], /geen goede JSON/);
      assert.equal(await tab.evaluate(() => document.querySelector('iframe')), null);
      await drop([['groot.json', ' '.repeat(2 * 1024 * 1024 + 1)]]);
      await until('the other outcome', async () => (await told()).startsWith('groot.json'));
      assert.match((await findings())[0], /groter dan 2 MiB/);
    });

    it('gives an address, and a colleague who opens the page with it sees the same', async () => {
      const address = `${campaign.origin}/embed/feed.json`;
      await open();
      await ask(address);
      const said = await told();
      assert.match(said, /feed\.json nagekeken: 122 onderdelen/);
      await open(`?feed=${encodeURIComponent(address)}`);
      assert.equal(await told(), said);
    });

    for (const [what, address, words] of [
      ['answers with an error', () => `${campaign.origin}/faults/404/feed.json`, /geeft fout 404/],
      ['never answers', () => `${campaign.origin}/faults/hang/feed.json`, /niet binnen 8 seconden/],
      [
        'lets no other site read it',
        () => `${closed.origin}/feed.json`,
        /Access-Control-Allow-Origin/,
      ],
      ['is not there', () => 'http://127.0.0.1:9/feed.json', /Er kwam geen antwoord/],
      ['is not secure', () => 'http://feed.example/feed.json', /begint met https/],
      ['is none', () => 'blob:https://feed.example/1', /begint met https/],
    ]) {
      it(`is told what to do when an address ${what}`, async () => {
        await open();
        await ask(address());
        assert.match(await told(), words);
      });
    }

    it('meets findings and a filter that axe has nothing against', async () => {
      await open();
      await drop([['feed.json', faultyFeed()]]);
      await told();
      assert.equal((await findings()).length, 3);
      assert.deepEqual(await violations(tab), []);
    });
  });
}
