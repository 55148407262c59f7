import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { feedIn, heldFeed } from '../../../test/page/servers.js';
import {
  button,
  expectInOrder,
  expectPartsApart,
  headings,
  settled,
  told,
  watchWords,
} from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkCampaign } from './campaign.js';

const SENTENCE = 'Lees meer op de site.';
const pasted = `<p>${SENTENCE}</p>`;
const DAYS = 'maandag 18 november t/m zondag 24 november 2019';

/** The campaign as it stands at this moment. */
function campaign(
  now: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<WtkCampaign> {
  return settled(place('wtk-campaign', { feed: feedIn('embed'), now, ...attributes }));
}

/** What is said in a slot, line by line. */
function lines(element: Element, slot: string): readonly string[] {
  return [...element.querySelectorAll(`[slot="${slot}"]`)].map(told);
}

describe('The campaign', () => {
  const warnings = hearWarnings();

  it('tells its name, its theme, its days, its hashtags and its site, in that order', async () => {
    const element = await campaign('2019-11-20T13:00');
    expectInOrder(
      element,
      'Week tegen Kindermishandeling',
      'Leren van elkaar',
      DAYS,
      'Vandaag',
      '#lerenvanelkaar',
      'Naar de site van de campagne',
    );
    expectPartsApart(element);
    for (const words of element.children) {
      expect(words.getBoundingClientRect().height, told(words)).to.be.greaterThan(0);
    }
    await expect(element).to.be.accessible();
  });

  it('says before its days when it begins, and how soon', async () => {
    const element = await campaign('2019-11-06');
    expect(lines(element, 'days')).to.deep.equal([`Binnenkort: ${DAYS}`]);
    expect(lines(element, 'soon')).to.deep.equal(['Over 12 dagen begint de week.']);
    expect(lines(element, 'activities')).to.deep.equal([]);
    expect(lines(await campaign('2019-11-17T23:59'), 'soon')).to.deep.equal([
      'Morgen begint de week.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is read out as a list only while something is on', async () => {
    const element = await campaign('2019-11-18T10:30');
    const list = element.renderRoot.querySelector('[part="list"]');
    expect(list?.getAttribute('role')).to.equal('list');
    element.now = '2019-11-06';
    await element.updateComplete;
    expect(list?.hasAttribute('role')).to.equal(false);
  });

  it('says during its days what is on today and not over, the first five', async () => {
    const element = await campaign('2019-11-18T10:30');
    expect(lines(element, 'days')).to.deep.equal([`Nu: ${DAYS}`]);
    const activities = lines(element, 'activities');
    expect(activities).to.have.lengthOf(5);
    expect(activities[0]).to.equal(
      '09.30 – 12.00 uur: Signalen herkennen in de kinderopvang, Almere, Voorbeeld',
    );
    expect(lines(element, 'more')[0]).to.match(/^En nog \d+ activiteiten$/);
  });

  it('names what lasts for days after what has its hour today', async () => {
    const all = lines(await campaign('2019-11-22T08:00', { limit: '100' }), 'activities');
    expect(all).to.include(
      't/m zondag 24 november 2019: Kinderen tekenen hun thuis, Leeuwarden, Voorbeeld',
    );
    const training = all.find((line) => line.includes('Tweedaagse'));
    expect(training, 'it began yesterday').to.match(/^t\/m vrijdag 22 november 2019, 16\.30 uur: /);
    const first = all.findIndex((line) => !/^\d/.test(line));
    expect(all.slice(first).some((line) => /^\d/.test(line))).to.equal(false);
  });

  it('leaves out of today what was called off or is over, and nothing that goes on', async () => {
    const all = lines(await campaign('2019-11-20T15:59', { limit: '100' }), 'activities').join(
      '\n',
    );
    expect(all).to.include('Kinderen tekenen hun thuis');
    expect(all).not.to.include('Het eerste gesprek met een ouder');
    const titlesAt = async (now: string): Promise<string> =>
      lines(await campaign(now, { limit: '100' }), 'activities').join('\n');
    expect(await titlesAt('2019-11-18T11:29')).to.include('Samen beginnen in Edam-Volendam');
    expect(await titlesAt('2019-11-18T11:30')).not.to.include('Samen beginnen in Edam-Volendam');
  });

  it('names as many activities as the page asks for', async () => {
    const element = await campaign('2019-11-20T13:00', { limit: '2' });
    expect(lines(element, 'activities')).to.have.lengthOf(2);
    const five = await campaign('2019-11-20T13:00', { limit: 'veel' });
    expect(lines(five, 'activities')).to.have.lengthOf(5);
    expect(warnings.join()).to.include('limit="veel"');
  });

  it('looks back after its days, with what can still be visited', async () => {
    const element = await campaign('2019-11-25');
    expect(lines(element, 'days')).to.deep.equal([`De week is geweest: ${DAYS}`]);
    expect(headings(element)).to.include('h4 Nog te bezoeken');
    expect(lines(element, 'activities').join()).to.match(/november 2019, .*Voorbeeld/);
    await expect(element).to.be.accessible();
  });

  it('says in the rest of the year only when it was, or will be', async () => {
    expect(lines(await campaign('2020-05-01'), 'days')).to.deep.equal([`De vorige week: ${DAYS}`]);
    expect(lines(await campaign('2019-02-01'), 'days')).to.deep.equal([
      `De volgende week: ${DAYS}`,
    ]);
  });

  it('has headings of the level that the page asks for', async () => {
    const element = await campaign('2019-11-20T13:00', { 'heading-level': '2' });
    expect(headings(element)).to.deep.equal(['h2 Week tegen Kindermishandeling', 'h3 Vandaag']);
  });

  it('has its own words in English with lang="en", and the feed’s in Dutch', async () => {
    const element = await campaign('2019-11-20T13:00', { lang: 'en' });
    expect(lines(element, 'days')[0]).to.match(
      /^Now: Monday 18 November to Sunday 24 November 2019/,
    );
    expect(element.querySelector('[slot="theme"]')?.getAttribute('lang')).to.equal('nl');
    await expect(element).to.be.accessible();
  });

  it('takes the place of the pasted words in one step', async () => {
    const { feed, release } = heldFeed();
    const element = place('wtk-campaign', { feed, now: '2019-11-06' }, { pasted });
    const seen = watchWords(element);
    await element.updateComplete;
    const loaded = settled(element);
    await release();
    await loaded;
    expect(new Set(seen)).to.deep.equal(new Set([SENTENCE, told(element)]));
  });

  it('says that it is fetched where nothing was pasted', async () => {
    const element = place('wtk-campaign', { feed: feedIn('faults/hang') });
    await element.updateComplete;
    expect(told(element)).to.equal('De campagne wordt opgehaald.');
    await expect(element).to.be.accessible();
  });

  it('keeps the pasted words when the feed can’t be had, and offers to try again', async () => {
    const element = place('wtk-campaign', { feed: feedIn('faults/404') }, { pasted });
    await settled(element, 'wtk-error');
    expect(told(element)).to.match(new RegExp(`^${SENTENCE}`));
    expect(button(element, 'Probeer opnieuw')).not.to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('tells what a feed without days has to tell, and guesses none', async () => {
    const element = await campaign('2019-11-20', {
      feed: feedIn('feeds/three').replace('feed.json', '1.json'),
    });
    expect(lines(element, 'name')).to.deep.equal(['Een feed']);
    expect(lines(element, 'days')).to.deep.equal([]);
  });

  it('keeps what was written by hand, slot by slot', async () => {
    const element = place(
      'wtk-campaign',
      {},
      { pasted: '<h3 slot="name">Onze week</h3><p slot="theme">Samen</p>' },
    );
    await element.updateComplete;
    expect(told(element)).to.equal('Onze weekSamen');
  });
});
