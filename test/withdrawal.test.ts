import { expect } from '@open-wc/testing';
import { CAMPAIGN, freshName, pageOf } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** A page with the elements, all of whose words come from this feed of `server/feeds.js`. */
async function open(feed: string, elements: string): Promise<Visit> {
  const address = `${CAMPAIGN}feeds/${feed}/1.json?${freshName()}`;
  const body = elements.replaceAll('feed', `feed="${address}"`);
  const visit = await Visit.open({ src: pageOf({ body }) });
  await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
  await visit.untilTold('wtk-load', elements.split('feed').length - 1);
  await visit.painted();
  return visit;
}

/** As a browser says that it brought the page back as it was left. */
function comeBack({ window }: Visit): void {
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
}

const ALL = '<wtk-story feed story="goes"></wtk-story><wtk-story-list feed></wtk-story-list>';

describe('A story that the campaign takes back', () => {
  afterEach(leavePages);

  it('goes from all elements of a page that comes back, also where it is open', async () => {
    const visit = await open('taken-back', ALL);
    expect(visit.text('wtk-story')).to.include('Er was eens.');
    expect(visit.text('wtk-story-list')).to.include('Verhaal goes').and.include('Verhaal stays');
    comeBack(visit);
    await visit.untilTold('wtk-load', 4);
    await visit.painted();
    expect(visit.text('wtk-story')).to.equal('Er is nu geen verhaal om te tonen.');
    expect(visit.text('wtk-story-list')).to.include('Verhaal stays').and.not.include('goes');
    expect(visit.text('wtk-story-list')).to.include('1 verhaal');
    expect(visit.thrown).to.deep.equal([]);
  });

  it('goes with all others when the feed is over', async () => {
    const visit = await open('over', ALL);
    comeBack(visit);
    await visit.untilTold('wtk-load', 4);
    await visit.painted();
    expect(visit.text('wtk-story')).to.equal('Er is nu geen verhaal om te tonen.');
    expect(visit.text('wtk-story-list')).to.equal('Er zijn nu geen verhalen om te tonen.');
  });

  it('goes from a page that comes into sight after ten minutes, and not before', async () => {
    const visit = await open('taken-back', ALL);
    const { window, document } = visit;
    const comeIntoSight = (): unknown =>
      document.dispatchEvent(new window.Event('visibilitychange'));
    comeIntoSight();
    await visit.painted();
    expect(visit.told).to.have.length(2);
    const now = window.Date.now.bind(window.Date);
    window.Date.now = () => now() + 10 * 60_000;
    comeIntoSight();
    await visit.untilTold('wtk-load', 4);
    await visit.painted();
    expect(visit.text('wtk-story-list')).not.to.include('goes');
  });

  it('is the only one that goes: what was pasted by hand stays', async () => {
    const byHand = '<wtk-story><h3 slot="title">Met de hand</h3></wtk-story>';
    const visit = await open('over', `<wtk-story-list feed></wtk-story-list>${byHand}`);
    comeBack(visit);
    await visit.untilTold('wtk-load', 2);
    await visit.painted();
    expect(visit.text('body > wtk-story')).to.equal('Met de hand');
  });
});

describe('A page whose feed is read anew', () => {
  afterEach(leavePages);

  it('keeps its words, without a notice, where the feed can’t be read now', async () => {
    const visit = await open('gone-later', '<wtk-story feed></wtk-story>');
    const before = visit.text('wtk-story');
    const said: string[] = [];
    (visit.window as unknown as { console: Console }).console.warn = (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    };
    comeBack(visit);
    await until(() => said.length > 0, 'word to the developer');
    await visit.painted();
    expect(said.join()).to.include('gone-later');
    expect(visit.text('wtk-story')).to.equal(before);
    expect(visit.told.map(({ type }) => type)).to.deep.equal(['wtk-load']);
  });

  it('leaves alone what is the same: a story that is read stays open', async () => {
    const visit = await open('three', '<wtk-story feed face="details"></wtk-story>');
    const story = visit.find('wtk-story');
    const read = story.shadowRoot?.querySelector<HTMLElement>('[part="read"]');
    read?.click();
    await until(() => visit.text('wtk-story').includes('Er was eens.'), 'the text');
    const text = story.querySelector('[slot="happened"]');
    comeBack(visit);
    await visit.untilTold('wtk-load', 2);
    await visit.painted();
    expect(story.querySelector('[slot="happened"]') === text).to.equal(true);
  });
});
