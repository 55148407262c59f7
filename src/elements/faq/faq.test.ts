import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { feedIn } from '../../../test/page/servers.js';
import { headings, part, settled, told } from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkFaq } from './faq.js';

const FEED = feedIn('embed');
const SENTENCE = 'Lees meer op de site.';
const pasted = `<p>${SENTENCE}</p>`;

function placed(attributes: Readonly<Record<string, string>> = {}): Promise<WtkFaq> {
  return settled(place('wtk-faq', { feed: FEED, ...attributes }, { pasted }));
}

function items(faq: WtkFaq): readonly HTMLDetailsElement[] {
  return [...faq.renderRoot.querySelectorAll('details')];
}

describe('The questions and answers', () => {
  hearWarnings();

  it('are those of the feed, each answer closed', async () => {
    const faq = await placed();
    expect(headings(faq)).to.deep.equal([
      'h3 Waarom bestaat deze week?',
      'h3 Wat valt er onder kindermishandeling?',
      'h3 Wat is er te doen tijdens de week?',
      'h3 Wat kan ik doen als ik kindermishandeling vermoed?',
    ]);
    expect(items(faq).map(({ open }) => open)).to.deep.equal([false, false, false, false]);
    expect(part(faq, '[slot="answer-0"]').checkVisibility()).to.equal(false);
    expect(told(faq)).not.to.include(SENTENCE);
    await expect(faq).to.be.accessible();
  });

  it('open one by one, and stay open', async () => {
    const faq = await placed();
    for (const item of items(faq)) item.querySelector('summary')?.click();
    expect(items(faq).every(({ open }) => open)).to.equal(true);
    expect(part(faq, '[slot="answer-3"]').checkVisibility()).to.equal(true);
    await expect(faq).to.be.accessible();
  });

  it('have the words of closed answers for who reads them aloud', async () => {
    expect(told(await placed())).to.include('Kindermishandeling is meer dan slaan.');
  });

  it('have headings of the level that the page asks for', async () => {
    const faq = await placed({ 'heading-level': '2' });
    expect(headings(faq).every((heading) => heading.startsWith('h2 '))).to.equal(true);
  });

  it('are all on paper, and as they were afterwards', async () => {
    const faq = await placed();
    const [first] = items(faq);
    if (first) first.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    expect(items(faq).every(({ open }) => open)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(items(faq).map(({ open }) => open)).to.deep.equal([true, false, false, false]);
  });

  it('stay open where they are when the element is moved, and print there too', async () => {
    const faq = await placed();
    faq.parentElement?.append(document.createElement('p'), faq);
    await faq.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    expect(items(faq).every(({ open }) => open)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('keep the pasted words when they can’t be had, or there are none', async () => {
    const failed = place('wtk-faq', { feed: feedIn('faults/404') }, { pasted });
    await settled(failed, 'wtk-error');
    expect(told(failed)).to.match(new RegExp(`^${SENTENCE} Dit onderdeel kan nu niet`));
    await expect(failed).to.be.accessible();
    const none = await placed({ feed: feedIn('feeds/three').replace('feed.json', '1.json') });
    expect(told(none)).to.equal(`${SENTENCE} Er zijn nu geen vragen om te tonen.`);
    await expect(none).to.be.accessible();
  });

  it('may be written by hand, without a feed', async () => {
    const byHand = '<h3 slot="question-0">Mag dit?</h3><p slot="answer-0">Ja.</p>';
    const faq = place('wtk-faq', {}, { pasted: byHand });
    await faq.updateComplete;
    expect(items(faq)).to.have.length(1);
    items(faq)[0]?.querySelector('summary')?.click();
    expect(part(faq, '[slot="answer-0"]').checkVisibility()).to.equal(true);
    await expect(faq).to.be.accessible();
  });
});
