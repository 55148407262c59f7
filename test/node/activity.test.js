import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import sirv from 'sirv';
import { campaignServer } from '../../demo/servers/campaign.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

// Where the machine is and what it downloads is a matter of the whole browser, so each engine is
// started anew here, and real tabs are driven.

const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

const partner = await startPartner();
const campaign = await listen(campaignServer);
const library = await listen(
  sirv(fileURLToPath(new URL('../../dist/lib/', import.meta.url)), {
    dev: true,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  }),
);
after(() => [partner, campaign, library].forEach(({ close }) => close()));

const kit = `${campaign.origin}/embed/wtk.js`;

/** Half past ten in Amsterdam, on the first day of the week. */
const HALF_PAST_TEN = `<script>Date.now = () => Date.UTC(2019, 10, 18, 9, 30);</script>`;

/** The address of a page with the kit and this on it. */
const page = (body, options = {}) =>
  `${partner.origin}${partner.put(body, { script: kit, ...options })}`;

/** What the first element of a tag has to say, when it has its words. */
function wordsOf(tab, tag) {
  return until(`the words of ${tag}`, () =>
    tab.evaluate((name) => {
      const element = document.querySelector(name);
      const isReady = element.querySelector('[slot=title], [slot=name]');
      return isReady && element.textContent.replace(/\s+/g, ' ').trim();
    }, tag),
  );
}

/**
 * Holds every hour of two days before and after each change of the clocks from 2019 to 2035 to what
 * the European Union's rule says, reckoned in UTC alone. Runs in the page.
 */
async function checkHours(base) {
  const { amsterdamMoment, parseMoment } = await import(`${base}/campaign/moment.js`);
  const { isPast } = await import(`${base}/campaign/activity.js`);
  const { periodWords } = await import(`${base}/ui/date-words.js`);
  const days = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
  const months =
    'januari februari maart april mei juni juli augustus september oktober november december'.split(
      ' ',
    );
  const lastSunday = (year, month) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  };
  const wrong = [];
  let checked = 0;
  for (let year = 2019; year <= 2035; year += 1) {
    const [spring, autumn] = [lastSunday(year, 2), lastSunday(year, 9)];
    for (const change of [spring, autumn]) {
      for (let hour = -48; hour <= 48; hour += 1) {
        const instant = change + hour * 3_600_000;
        const offset = instant >= spring && instant < autumn ? 2 : 1;
        const local = new Date(instant + offset * 3_600_000);
        const [date, time] = local.toISOString().slice(0, 16).split('T');
        const inWords = `${days[local.getUTCDay()]} ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}, ${time.replace(':', '.')} uur`;
        const shown = amsterdamMoment(instant);
        const read = parseMoment(`${date}T${time}+0${offset}:00`);
        const dayLater = amsterdamMoment(instant + 25 * 3_600_000);
        const today = { startDate: { date, time: '00:00' }, endDate: { date, time: '00:30' } };
        const isRight =
          shown.date === date &&
          shown.time === time &&
          read.date === date &&
          read.time === time &&
          periodWords(shown, undefined, 'nl') === inWords &&
          !isPast(today, shown) &&
          isPast(today, dayLater);
        if (!isRight) wrong.push([new Date(instant).toISOString(), inWords, JSON.stringify(shown)]);
        checked += 1;
      }
    }
  }
  return { wrong, checked };
}

const ACTIVITY = `<wtk-activity activity="activiteit-12" now="2019-11-18T09:00" structured-data></wtk-activity>`;

/** The page's own inline scripts and style are all that is allowed besides the kit. */
const POLICY = `default-src 'none'; script-src 'unsafe-inline' ${campaign.origin}; style-src 'unsafe-inline'; connect-src 'self' ${campaign.origin}; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types wtk`;

const WATCH = `<script>
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(violatedDirective + ' ' + sample));
</script>`;

function countRequests() {
  return window.performance.getEntriesByType('resource').length;
}

function middleOfFirstLink() {
  const link = document.querySelector('wtk-activity').shadowRoot.querySelector('li a');
  if (!link) return undefined;
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
}

/** The text of the one file that was downloaded, once it is whole. */
async function downloaded(folder) {
  const names = await readdir(folder);
  if (names.some((name) => name.endsWith('.part') || name.endsWith('.crdownload')))
    return undefined;
  const file = names.find((name) => name === 'afspraak.ics');
  const text = file && (await readFile(join(folder, file), 'utf8'));
  return text?.endsWith('END:VCALENDAR\r\n') ? text : undefined;
}

for (const engine of await presentEngines()) {
  for (const timeZone of ZONES) {
    describe(`An activity for a visitor in ${timeZone}, in ${engine.name}`, () => {
      it('is on Amsterdam’s clock, through every change of it from 2019 to 2035', async () => {
        await engine.start({ timeZone });
        try {
          const tab = await engine.openTab();
          await tab.visit(
            page(
              '<wtk-activity activity="activiteit-12"></wtk-activity><wtk-campaign></wtk-campaign>',
              { head: HALF_PAST_TEN },
            ),
          );
          const zone = await tab.evaluate(
            () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
          );
          assert.match(zone, new RegExp(`${timeZone}|Asia/Calcutta`));
          const { wrong, checked } = await tab.evaluate(checkHours, library.origin);
          assert.equal(checked, 17 * 2 * 97);
          assert.deepEqual(wrong, []);
          const words = await wordsOf(tab, 'wtk-activity');
          assert.match(words, /Nu bezig maandag 18 november 2019, 10\.00 – 11\.30 uur/);
          assert.match(
            await wordsOf(tab, 'wtk-campaign'),
            /Nu: maandag 18 november t\/m zondag 24/,
          );
        } finally {
          await engine.stop();
        }
      });
    });
  }

  describe(`The calendar file in ${engine.name}`, () => {
    it('is downloaded by a click, under a tight policy, and nothing is asked for it', async () => {
      const downloads = await mkdtemp(join(tmpdir(), 'wtk-downloads-'));
      await engine.start({ downloads });
      try {
        const tab = await engine.openTab();
        await tab.resize({ width: 800, height: 700 });
        await tab.visit(
          page(ACTIVITY, { head: WATCH, headers: { 'content-security-policy': POLICY } }),
        );
        await wordsOf(tab, 'wtk-activity');
        const before = await tab.evaluate(countRequests);
        await tab.evaluate(() => {
          document.querySelector('wtk-activity').shadowRoot.querySelector('summary').click();
        });
        const middle = await until('the link', () => tab.evaluate(middleOfFirstLink));
        await tab.click(middle);
        const file = await until('the file', () => downloaded(downloads));
        const calendar = new ICAL.Component(ICAL.parse(file));
        const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
        assert.equal(entry.summary, 'Afspraak');
        assert.equal(String(entry.startDate), '2019-11-18T10:00:00');
        assert.equal(entry.startDate.zone.tzid, 'Europe/Amsterdam');
        assert.equal(await tab.evaluate(countRequests), before);
        assert.deepEqual(await tab.evaluate(() => window.violations), []);
        assert.match(await tab.evaluate(() => document.URL), /praten-over-thuis/);
      } finally {
        await engine.stop();
        await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
      }
    });

    it('stands beside structured data that no policy complains of', async () => {
      await engine.start();
      try {
        const tab = await engine.openTab();
        await tab.visit(
          page(ACTIVITY, { head: WATCH, headers: { 'content-security-policy': POLICY } }),
        );
        await wordsOf(tab, 'wtk-activity');
        const data = await tab.evaluate(
          () => document.querySelector('script[type="application/ld+json"]').textContent,
        );
        assert.equal(JSON.parse(data)['@type'], 'Event');
        assert.deepEqual(await tab.evaluate(() => window.violations), []);
      } finally {
        await engine.stop();
      }
    });
  });
}
