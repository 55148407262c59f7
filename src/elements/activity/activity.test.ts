import { expect } from '@open-wc/testing';
import { parsed, place } from '../../../test/page/place.js';
import { feedIn, freshName, heldFeed, requestsOf } from '../../../test/page/servers.js';
import {
  button,
  expectInOrder,
  expectPartsApart,
  headings,
  part,
  settled,
  told,
  watchWords,
} from '../../../test/page/told.js';
import { until } from '../../../test/page/until.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkActivity } from './activity.js';

const FEED = feedIn('embed');
const BROKEN = feedIn('faults/404');
const WAITING = feedIn('faults/hang');

const SENTENCE = 'Bekijk de activiteiten op de site.';
const pasted = `<p>${SENTENCE}</p>`;
const FAILED =
  'Dit onderdeel kan nu niet worden getoond. Ga naar de site van de Week tegen Kindermishandeling';
const BY_HAND = `
  <h3 slot="title">Koffie en vragen</h3>
  <time slot="when" datetime="2019-11-19T10:00">dinsdag 19 november 2019, 10.00 uur</time>
  <p>Kom langs met je vragen.</p>`;

/** The activity with this number, when the feed has been read. */
function activity(
  number: string,
  attributes: Readonly<Record<string, string>> = {},
  page = 'nl',
): Promise<WtkActivity> {
  const all = { feed: FEED, activity: `activiteit-${number}`, ...attributes };
  return settled(place('wtk-activity', all, { page }));
}

function whenOf(element: Element): HTMLTimeElement {
  return part(element, 'time') as HTMLTimeElement;
}

describe('An activity', () => {
  const warnings = hearWarnings();

  describe('that is awaited', () => {
    it('leaves the pasted words alone', async () => {
      const element = place('wtk-activity', { feed: WAITING, activity: 'a' }, { pasted });
      await element.updateComplete;
      expect(told(element)).to.equal(SENTENCE);
      await expect(element).to.be.accessible();
    });

    it('says that it is fetched where nothing was pasted', async () => {
      const element = place('wtk-activity', { feed: WAITING, activity: 'a' });
      await element.updateComplete;
      expect(told(element)).to.equal('De activiteit wordt opgehaald.');
      await expect(element).to.be.accessible();
    });

    it('says so in English with lang="en"', async () => {
      const element = place('wtk-activity', { feed: WAITING, activity: 'a', lang: 'en' });
      await element.updateComplete;
      expect(told(element)).to.equal('The activity is loading.');
    });
  });

  describe('that can’t be had', () => {
    it('keeps the pasted words, and says under them where to go', async () => {
      const element = place('wtk-activity', { feed: BROKEN, activity: 'a' }, { pasted });
      const seen = watchWords(element);
      await settled(element, 'wtk-error');
      expect(told(element)).to.equal(`${SENTENCE} ${FAILED}`);
      expect(seen.filter((text) => !text.startsWith(SENTENCE))).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('says where to go where nothing was pasted', async () => {
      const element = place('wtk-activity', { feed: BROKEN, activity: 'a' });
      await settled(element, 'wtk-error');
      expect(told(element)).to.equal(FAILED);
      await expect(element).to.be.accessible();
    });

    it('is read anew with the button', async () => {
      const feed = feedIn(`fails-once/${freshName()}`);
      const element = place('wtk-activity', { feed, activity: 'activiteit-12' });
      await settled(element, 'wtk-error');
      const loaded = settled(element);
      button(element, 'Probeer opnieuw')?.click();
      await loaded;
      expect(told(element)).to.include('Samen beginnen in Edam-Volendam');
      expect(button(element, 'Probeer opnieuw')).to.equal(undefined);
    });
  });

  it('that is not in the feed says so, under the pasted words', async () => {
    const element = place('wtk-activity', { feed: FEED, activity: 'activiteit-999' }, { pasted });
    await settled(element);
    expect(told(element)).to.equal(`${SENTENCE} Deze activiteit is niet gevonden.`);
    await expect(element).to.be.accessible();
  });

  describe('that has come', () => {
    it('takes the place of the pasted words in one step', async () => {
      const { feed, release } = heldFeed();
      const element = place('wtk-activity', { feed, activity: 'activiteit-12' }, { pasted });
      const seen = watchWords(element);
      await element.updateComplete;
      const loaded = settled(element);
      await release();
      await loaded;
      expect(new Set(seen)).to.deep.equal(new Set([SENTENCE, told(element)]));
      expect(told(element)).not.to.include(SENTENCE);
    });

    it('tells what, when, where, for whom and by whom, in that order', async () => {
      const element = await activity('01', { now: '2019-11-01' });
      expectInOrder(
        element,
        'Vooruitkijken naar de week in Zaanstreek-Waterland',
        'vrijdag 15 november 2019, 15.00 – 17.00 uur',
        'Stadhuis, Zaandam',
        'Je hoort welke activiteiten er in de regio zijn',
        'Voorbeeld',
        'Aftrap',
        'Voor professionals',
        'Gratis',
        'Door GGD Zaanstreek-Waterland',
        'Aanmelden',
      );
      expectPartsApart(element);
      await expect(element).to.be.accessible();
    });

    it('shows each of its words: none is left without a place', async () => {
      for (const words of (await activity('01')).children) {
        expect(words.getBoundingClientRect().height, told(words)).to.be.greaterThan(0);
      }
    });

    it('has its time for machines on Amsterdam’s clock', async () => {
      expect(whenOf(await activity('01')).dateTime).to.equal('2019-11-15T15:00');
      expect(whenOf(await activity('06')).dateTime).to.equal('2019-11-18');
    });

    it('says from which day to which it lasts', async () => {
      expect(told(whenOf(await activity('02')))).to.equal(
        'maandag 18 november t/m zondag 24 november 2019',
      );
    });

    it('says that it does not take place, and offers no way to register', async () => {
      const element = await activity('55');
      expectInOrder(element, 'Het eerste gesprek met een ouder', 'Gaat niet door');
      expect(told(element)).not.to.include('Aanmelden');
    });

    it('says that it is postponed, moved, or online now', async () => {
      expect(told(await activity('74'))).to.include('Uitgesteld, een nieuwe dag volgt');
      expect(told(await activity('63'))).to.include('Verplaatst naar een andere dag of tijd');
      expect(told(await activity('71'))).to.include('Wordt nu online gehouden');
    });

    it('keeps what no longer holds, and strikes it', async () => {
      const struck = (element: Element): readonly string[] =>
        [...element.querySelectorAll('s')].map(told);
      expect(struck(await activity('55'))).to.deep.equal([
        'woensdag 20 november 2019, 15.00 – 17.00 uur',
      ]);
      expect(struck(await activity('74'))).to.deep.equal([
        'donderdag 21 november 2019, 19.30 – 21.00 uur',
      ]);
      expect(struck(await activity('63'))).to.deep.equal(['dinsdag 19 november 2019, 09.00 uur']);
      expect(struck(await activity('71'))).to.deep.equal([
        'Basisschool De Weverij, Weversstraat 14, 5701 HB Helmond',
      ]);
      expect(struck(await activity('12'))).to.deep.equal([]);
    });

    it('says that it goes on, is today, or is over', async () => {
      const said = async (number: string, now: string): Promise<string> => {
        const progress = (await activity(number, { now })).querySelector('[slot="progress"]');
        return progress ? told(progress) : '';
      };
      expect(await said('12', '2019-11-18T09:59')).to.equal('');
      expect(await said('12', '2019-11-18T10:00')).to.equal('Nu bezig');
      expect(await said('12', '2019-11-18T11:30')).to.equal('Afgelopen');
      expect(await said('02', '2019-11-18')).to.equal('Vandaag');
      expect(await said('02', '2019-11-25')).to.equal('Afgelopen');
      expect(await said('55', '2019-11-20T16:00'), 'it was cancelled').to.equal('');
    });

    it('says what holds when the page is looked at again, hours later', async () => {
      const { now } = Date;
      try {
        Date.now = () => Date.UTC(2019, 10, 18, 9, 30);
        const element = await activity('12');
        expect(told(element)).to.include('Nu bezig');
        Date.now = () => Date.UTC(2019, 10, 18, 13, 0);
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
        expect(told(element)).to.include('Afgelopen').and.not.to.include('Nu bezig');
      } finally {
        Date.now = now;
      }
    });

    it('says that it goes on when its hour comes, while the page stays open', async function () {
      this.timeout(60_000);
      const { now } = Date;
      try {
        Date.now = () => Date.UTC(2019, 10, 18, 8, 59, 59, 900);
        const element = await activity('12');
        expect(told(element)).not.to.include('Nu bezig');
        Date.now = () => Date.UTC(2019, 10, 18, 9, 0);
        const goesOn = (): boolean => told(element).includes('Nu bezig');
        await until(goesOn, 'ten o’clock');
      } finally {
        Date.now = now;
      }
    });

    it('says what it costs, whether places are left, and what is spoken', async () => {
      const spaced = async (number: string): Promise<string> => told(await activity(number));
      expect(await spaced('23')).to.include('€ 7,50 · Er is plaats');
      expect(await spaced('15')).to.match(/€ 95(,00)? · Nog een paar plaatsen/);
      expect(await spaced('09')).to.include('Gratis · Vol');
      expect(await spaced('57')).to.include('Taal: Nederlands en Turks');
      expect(await spaced('41')).to.include('Taal: Nederlands en Nederlandse Gebarentaal');
      expect(await spaced('12'), 'it is Dutch on a Dutch page').not.to.include('Taal:');
    });

    it('links to who organises it', async () => {
      const link = part(await activity('25'), '[slot="organizer"] a') as HTMLAnchorElement;
      expect(told(link)).to.equal('Toneelgroep Spiegelglas');
      expect(link.rel).to.equal('noopener noreferrer');
    });

    it('offers no way to register for what is full, or over', async () => {
      const now = '2019-11-18T09:00';
      expect(told(await activity('12', { now }))).to.include('Aanmelden');
      expect(told(await activity('25', { now }))).not.to.include('Aanmelden');
      expect(told(await activity('12', { now: '2019-11-18T12:00' }))).not.to.include('Aanmelden');
    });

    it('tells search engines of itself where that is asked for, and else nothing', async () => {
      const data = (element: Element): Element | null =>
        element.querySelector('script[type="application/ld+json"]');
      expect(data(await activity('12'))).to.equal(null);
      expect(data(await activity('12', { 'structured-data': 'false' }))).to.equal(null);
      const absent = { activity: 'activiteit-999', 'structured-data': '' };
      expect(data(await activity('', absent)), 'one that was withdrawn').to.equal(null);
      const script = data(await activity('12', { 'structured-data': '' }));
      expect(JSON.parse(script?.textContent ?? '')).to.deep.include({
        '@type': 'Event',
        name: 'Voorbeeld: Samen beginnen in Edam-Volendam',
        startDate: '2019-11-18T10:00:00+01:00',
      });
    });

    it('links to its own page, and tells that page nothing', async () => {
      const link = (await activity('01')).querySelector<HTMLAnchorElement>('h3 a');
      expect(link?.href).to.equal('https://example.org/activiteiten/voorbeeld-01');
      expect(link?.rel).to.equal('noopener noreferrer');
      expect(link?.target).to.equal('');
    });

    it('has a heading of the level that the page asks for', async () => {
      expect(headings(await activity('12'))[0]).to.match(/^h3 /);
      expect(headings(await activity('12', { 'heading-level': '5' }))[0]).to.match(/^h5 /);
    });

    for (const level of ['9', '0', 'groot']) {
      it(`has a heading of the third level for heading-level="${level}"`, async () => {
        const element = await activity('12', { 'heading-level': level });
        expect(headings(element)).to.deep.equal(['h3 Samen beginnen in Edam-Volendam']);
        expect(warnings.join()).to.include(`heading-level="${level}"`);
      });
    }
  });

  describe('in English', () => {
    it('has its own words in English, and the organiser’s in Dutch', async () => {
      const element = await activity('71', { lang: 'en' });
      expectInOrder(element, 'Kleine signalen in de klas bespreken', 'Now held online', '2019');
      expect(told(whenOf(element))).to.equal('Thursday 21 November 2019, 15:30 – 17:00');
      const title = element.querySelector('[slot="title"]');
      expect(title?.getAttribute('lang')).to.equal('nl');
      expect(whenOf(element).closest('[lang]')?.getAttribute('lang')).to.equal('en');
      await expect(element).to.be.accessible();
    });

    it('is so on an English page too', async () => {
      const element = await activity('71', {}, 'en');
      expect(told(element)).to.include('Now held online');
      expect(element.querySelector('[slot="title"]')?.getAttribute('lang')).to.equal('nl');
    });
  });

  describe('that is moved in the page', () => {
    it('keeps its words', async () => {
      const element = await activity('12');
      const before = told(element);
      element.parentElement?.append(element);
      await element.updateComplete;
      expect(told(element)).to.equal(before);
    });

    it('asks once and shows once, even when moved twice while it waits', async () => {
      const name = freshName();
      const attributes = { feed: feedIn(`counted/${name}`), activity: 'activiteit-12' };
      const element = place('wtk-activity', attributes, { pasted });
      await element.updateComplete;
      const loaded = settled(element);
      const around = element.parentElement;
      around?.append(parsed('<section></section><section></section>'));
      for (const section of around?.querySelectorAll('section') ?? []) section.append(element);
      await loaded;
      expect(told(element).match(/Samen beginnen/g)).to.have.lengthOf(1);
      expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    });
  });

  describe('that is written by hand', () => {
    it('keeps every word, and adds none', async () => {
      const element = place('wtk-activity', {}, { pasted: BY_HAND });
      await element.updateComplete;
      expect(told(element)).to.equal(
        'Koffie en vragen dinsdag 19 november 2019, 10.00 uur Kom langs met je vragen.',
      );
      for (const words of element.children) {
        expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
      }
      await expect(element).to.be.accessible();
    });

    it('asks no feed, even where one is named', async () => {
      const name = freshName();
      const feed = feedIn(`counted/${name}`);
      const element = place('wtk-activity', { feed }, { pasted: BY_HAND });
      await element.updateComplete;
      await activity('12');
      expect(await requestsOf(name)).to.deep.equal([]);
      expect(told(element)).to.include('Koffie en vragen');
    });
  });
});
