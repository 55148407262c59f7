import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
import type { WtkActivity } from '../activity/activity.js';
import type { WtkActivityList } from './activity-list.js';

const FEED = feedIn('embed');
const BROKEN = feedIn('faults/404');
const EMPTY = feedIn('faults/empty');
const WAITING = feedIn('faults/hang');

const SENTENCE = 'Bekijk de activiteiten op de site.';
const pasted = `<p>${SENTENCE}</p>`;
const FAILED =
  'Dit onderdeel kan nu niet worden getoond. Ga naar de site van de Week tegen Kindermishandeling';
const NONE = 'Er zijn nu geen activiteiten bekend.';
const MORE = 'Meer activiteiten';

/** The list on the first morning of the week, or another day, when the feed has been read. */
function list(
  attributes: Readonly<Record<string, string>> = {},
  page = 'nl',
): Promise<WtkActivityList> {
  const all = { feed: FEED, now: '2019-11-18T09:00', ...attributes };
  return settled(place('wtk-activity-list', all, { page, pasted }));
}

function items(element: Element): readonly WtkActivity[] {
  return [...element.querySelectorAll('wtk-activity')];
}

function titles(element: Element): readonly string[] {
  return items(element).map((item) => told(part(item, '[slot="title"]')));
}

function count(element: Element): string {
  return told(part(element, '[slot="count"]'));
}

async function showMore(element: WtkActivityList, label = MORE): Promise<void> {
  button(element, label)?.click();
  await element.updateComplete;
  await nextFrame();
}

describe('A list of activities', () => {
  const warnings = hearWarnings();

  describe('that is awaited', () => {
    it('leaves the pasted words alone', async () => {
      const element = place('wtk-activity-list', { feed: WAITING }, { pasted });
      await element.updateComplete;
      expect(told(element)).to.equal(SENTENCE);
      await expect(element).to.be.accessible();
    });

    it('says that it is fetched where nothing was pasted', async () => {
      const element = place('wtk-activity-list', { feed: WAITING });
      await element.updateComplete;
      expect(told(element)).to.equal('De activiteiten worden opgehaald.');
      await expect(element).to.be.accessible();
    });

    it('leaves hand-written activities until the feed’s are there', async () => {
      const { feed, release } = heldFeed();
      const byHand = '<wtk-activity><h4 slot="title">Koffie en vragen</h4></wtk-activity>';
      const element = place('wtk-activity-list', { feed }, { pasted: byHand });
      await element.updateComplete;
      expect(told(element)).to.equal('Koffie en vragen');
      const [item] = items(element);
      expect(item?.getBoundingClientRect().height).to.be.greaterThan(0);
      const loaded = settled(element);
      await release();
      await loaded;
      expect(told(element)).not.to.include('Koffie en vragen');
      expect(items(element)).to.have.lengthOf(20);
    });
  });

  describe('that can’t be had', () => {
    it('keeps the pasted words, says under them where to go, and never that there are none', async () => {
      const element = place('wtk-activity-list', { feed: BROKEN }, { pasted });
      const seen = watchWords(element);
      await settled(element, 'wtk-error');
      expect(told(element)).to.equal(`${SENTENCE} ${FAILED}`);
      expect(seen.filter((text) => !text.startsWith(SENTENCE))).to.deep.equal([]);
      expect(seen.filter((text) => text.includes(NONE))).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('says where to go where nothing was pasted', async () => {
      const element = place('wtk-activity-list', { feed: BROKEN });
      await settled(element, 'wtk-error');
      expect(told(element)).to.equal(FAILED);
      expect(button(element, MORE)).to.equal(undefined);
      await expect(element).to.be.accessible();
    });

    it('keeps hand-written activities', async () => {
      const byHand = '<wtk-activity><h4 slot="title">Koffie en vragen</h4></wtk-activity>';
      const element = place('wtk-activity-list', { feed: BROKEN }, { pasted: byHand });
      await settled(element, 'wtk-error');
      expectInOrder(element, 'Koffie en vragen', FAILED);
    });

    it('is read anew with the button', async () => {
      const feed = feedIn(`fails-once/${freshName()}`);
      const element = place('wtk-activity-list', { feed }, { pasted });
      await settled(element, 'wtk-error');
      const loaded = settled(element);
      button(element, 'Probeer opnieuw')?.click();
      await loaded;
      expect(items(element)).to.have.lengthOf(20);
      expect(told(element)).not.to.include('kan nu niet');
    });
  });

  describe('of a feed without activities', () => {
    it('keeps the pasted words, and says that there are none', async () => {
      const element = await settled(place('wtk-activity-list', { feed: EMPTY }, { pasted }));
      expect(told(element)).to.equal(`${SENTENCE} ${NONE}`);
      await expect(element).to.be.accessible();
    });

    it('says so where nothing was pasted, in English too', async () => {
      const dutch = await settled(place('wtk-activity-list', { feed: EMPTY }));
      expect(told(dutch)).to.equal(NONE);
      const english = await settled(place('wtk-activity-list', { feed: EMPTY }, { page: 'en' }));
      expect(told(english)).to.equal('No activities are known right now.');
    });
  });

  describe('that has come', () => {
    it('takes the place of the pasted words in one step', async () => {
      const { feed, release } = heldFeed();
      const element = place('wtk-activity-list', { feed, now: '2019-11-18' }, { pasted });
      const seen = watchWords(element);
      await element.updateComplete;
      const loaded = settled(element);
      await release();
      await loaded;
      expect(seen.filter((text) => text === '')).to.deep.equal([]);
      expect(told(element)).not.to.include(SENTENCE);
    });

    it('shows what can still be visited by day, in the order of time', async () => {
      const element = await list();
      expectInOrder(
        element,
        'Vandaag, maandag 18 november 2019',
        'Kinderen tekenen hun thuis',
        'Alle groepen lezen hetzelfde verhaal',
        'Ontbijt in de wijk',
        'Samen aan de start in het gemeentehuis',
        '20 van 91 activiteiten',
      );
      expect(titles(element)[0]).to.equal('Kinderen tekenen hun thuis');
      expectPartsApart(element);
      items(element).forEach(expectPartsApart);
      await expect(element).to.be.accessible();
    });

    it('shows every word of every activity', async () => {
      const element = await list();
      for (const words of element.querySelectorAll('[slot]')) {
        expect(words.getBoundingClientRect().height, told(words)).to.be.greaterThan(0);
      }
      expect(told(element)).to.include('Voorbeeld');
    });

    it('says in its status how many are shown', async () => {
      const element = await list();
      const slot = element.shadowRoot?.querySelector<HTMLSlotElement>(
        '[role="status"] [name="count"]',
      );
      expect(slot?.assignedElements().map(told)).to.deep.equal(['20 van 91 activiteiten']);
    });

    it('has days of the third level and activities of the fourth', async () => {
      const found = headings(await list());
      expect(found[0]).to.equal('h3 Vandaag, maandag 18 november 2019');
      expect(found[1]).to.equal('h4 Kinderen tekenen hun thuis');
    });

    it('has headings of the level that the page asks for', async () => {
      const found = headings(await list({ 'heading-level': '2' }));
      expect(found[0]).to.match(/^h2 /);
      expect(found[1]).to.match(/^h3 /);
    });

    it('puts those that have been after a sentence that says so', async () => {
      const element = await list({ now: '2019-11-22T12:00', 'page-size': '100' });
      expectInOrder(
        element,
        'Trainingsdag: collega’s helpen met de meldcode',
        'Terugkommiddag: wat doen we nu anders?',
        'Deze activiteiten zijn geweest.',
        'Vooruitkijken naar de week in Zaanstreek-Waterland',
        'Samen aan de start in het gemeentehuis',
        '91 activiteiten',
      );
      expect(told(element).match(/Deze activiteiten zijn geweest\./g)).to.have.lengthOf(1);
    });

    it('says at once that all have been when the week is over', async () => {
      const element = await list({ now: '2020-01-01', limit: '3' });
      expect(told(element)).to.match(/^Deze activiteiten zijn geweest\./);
      expect(count(element)).to.equal('3 activiteiten');
    });

    it('says “1 activiteit” of one alone', async () => {
      expect(count(await list({ limit: '1' }))).to.equal('1 activiteit');
    });
  });

  describe('that is longer than a page', () => {
    it('shows the next 20 under the first, and goes on where the reader is', async () => {
      const element = await list();
      const first = items(element);
      await showMore(element);
      expect(items(element)).to.have.lengthOf(40);
      expect(count(element)).to.equal('40 van 91 activiteiten');
      expect(items(element).slice(0, 20)).to.deep.equal(first);
      const focused = document.activeElement ?? document.body;
      expect(focused.closest('wtk-activity')).to.equal(items(element)[20]);
      expect(told(focused)).to.equal(titles(element)[20]);
      await expect(element).to.be.accessible();
    });

    it('does so for who presses Enter', async () => {
      const element = await list();
      button(element, MORE)?.focus();
      await sendKeys({ press: 'Enter' });
      await nextFrame();
      expect(items(element)).to.have.lengthOf(40);
      expect(document.activeElement?.closest('wtk-activity')).to.equal(items(element)[20]);
    });

    it('never takes the first ones out of the page on the way', async () => {
      const element = await list();
      const removed: Node[] = [];
      const observer = new MutationObserver((records) => {
        for (const record of records) removed.push(...record.removedNodes);
      });
      observer.observe(element, { childList: true });
      await showMore(element);
      expect(removed.filter((node) => node.nodeName === 'WTK-ACTIVITY')).to.deep.equal([]);
    });

    it('shows all 91 in the end, each once, and then no button', async () => {
      const element = await list();
      for (let page = 2; page <= 5; page += 1) await showMore(element);
      expect(items(element)).to.have.lengthOf(91);
      expect(new Set(titles(element)).size).to.equal(91);
      expect(count(element)).to.equal('91 activiteiten');
      expect(button(element, MORE)).to.equal(undefined);
    });

    it('has pages of the size that the page asks for', async () => {
      const element = await list({ 'page-size': '7' });
      expect(items(element)).to.have.lengthOf(7);
      await showMore(element);
      expect(items(element)).to.have.lengthOf(14);
    });

    it('shows no more than its limit, over all pages', async () => {
      const element = await list({ limit: '25' });
      expect(count(element)).to.equal('20 van 25 activiteiten');
      await showMore(element);
      expect(items(element)).to.have.lengthOf(25);
      expect(button(element, MORE)).to.equal(undefined);
    });

    it('has no button when a page holds all', async () => {
      expect(button(await list({ limit: '20' }), MORE)).to.equal(undefined);
    });
  });

  describe('with settings that nobody knows', () => {
    for (const [name, value] of [
      ['page-size', '-3'],
      ['page-size', '0'],
      ['page-size', 'veel'],
      ['limit', '-1'],
      ['limit', 'geen'],
      ['now', 'morgen'],
    ] as const) {
      it(`shows 20 for ${name}="${value}", and the developer is told`, async () => {
        const element = await list({ [name]: value });
        expect(items(element)).to.have.lengthOf(20);
        expect(count(element)).to.equal('20 van 91 activiteiten');
        expect(warnings.join()).to.include(`${name}="${value}"`);
      });
    }

    it('has days of the third level for heading-level="9"', async () => {
      const found = headings(await list({ 'heading-level': '9' }));
      expect(found[0]).to.match(/^h3 /);
      expect(found[1]).to.match(/^h4 /);
    });

    it('goes no further down than the sixth level for heading-level="6"', async () => {
      const levels = headings(await list({ 'heading-level': '6' })).map((text) => text.slice(0, 2));
      expect([...new Set(levels)].every((level) => level <= 'h6')).to.equal(true);
    });
  });

  describe('in English', () => {
    for (const [how, attributes, page] of [
      ['with lang="en"', { lang: 'en' }, 'nl'],
      ['on an English page', {}, 'en'],
    ] as const) {
      it(`says its own words in English ${how}, and leaves the organisers’ in Dutch`, async () => {
        const element = await list(attributes, page);
        expectInOrder(element, 'Today, Monday 18 November 2019', 'Kinderen tekenen hun thuis');
        expect(count(element)).to.equal('20 of 91 activities');
        expect(button(element, 'More activities')).not.to.equal(undefined);
        const title = items(element)[0]?.querySelector('[slot="title"]');
        expect(title?.getAttribute('lang')).to.equal('nl');
        expect(told(element)).to.include('Example');
        await expect(element).to.be.accessible();
      });
    }
  });

  it('is told in another language, its activities too, when its lang changes', async function () {
    this.timeout(60_000);
    const element = await list({ limit: '3' });
    expect(told(element)).to.include('Voorbeeld');
    element.lang = 'en';
    await until(() => told(element).includes('Example'), 'English');
    expect(told(element)).not.to.include('Voorbeeld');
    expect(count(element)).to.equal('3 activities');
    expect(items(element)).to.have.lengthOf(3);
  });

  it('says that an activity has begun when its hour comes, while the page stays open', async function () {
    this.timeout(60_000);
    const { now } = Date;
    try {
      Date.now = () => Date.UTC(2019, 10, 18, 8, 59, 59, 900);
      const attributes = { feed: FEED, search: 'Samen beginnen in Edam' };
      const element = await settled(place('wtk-activity-list', attributes));
      expect(titles(element)).to.deep.equal(['Samen beginnen in Edam-Volendam']);
      expect(told(element)).not.to.include('Nu bezig');
      Date.now = () => Date.UTC(2019, 10, 18, 9, 0);
      await until(() => told(element).includes('Nu bezig'), 'ten o’clock');
    } finally {
      Date.now = now;
    }
  });

  describe('that is moved in the page', () => {
    it('keeps its words and the pages that are open', async () => {
      const element = await list();
      await showMore(element);
      const before = told(element);
      element.parentElement?.append(element);
      await element.updateComplete;
      expect(told(element)).to.equal(before);
      expect(items(element)).to.have.lengthOf(40);
    });

    it('asks once and shows once, even when moved twice while it waits', async () => {
      const name = freshName();
      const feed = feedIn(`counted/${name}`);
      const element = place('wtk-activity-list', { feed, now: '2019-11-18' }, { pasted });
      await element.updateComplete;
      const loaded = settled(element);
      const around = element.parentElement;
      around?.append(parsed('<section></section><section></section>'));
      for (const section of around?.querySelectorAll('section') ?? []) section.append(element);
      await loaded;
      expect(items(element)).to.have.lengthOf(20);
      expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    });
  });
});
