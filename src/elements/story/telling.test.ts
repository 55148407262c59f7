import { expect, oneEvent } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { CAMPAIGN, feedIn } from '../../../test/page/servers.js';
import { button, expectInOrder, headings, part, settled, told } from '../../../test/page/told.js';
import './define.js';
import type { WtkStory } from './story.js';

const FEED = feedIn('embed');
const FOREIGN = `${CAMPAIGN}feeds/foreign/1.json`;

/** A story of the campaign whose reader has chosen to read it. */
async function opened(attributes: Readonly<Record<string, string>>): Promise<WtkStory> {
  const story = await settled(place('wtk-story', { feed: FEED, ...attributes }));
  button(story, 'Lees het verhaal')?.click();
  await story.updateComplete;
  return story;
}

/** What dials under a story, in its order. */
function dials(story: WtkStory): readonly string[] {
  return [...story.querySelectorAll<HTMLAnchorElement>('a[slot="help"][href^="tel:"]')].map(
    ({ href }) => href,
  );
}

describe('The help under a story', () => {
  it('is the Kindertelefoon first where a child of then tells', async () => {
    const story = await opened({ story: 'verhaal-03' });
    expect(dials(story)).to.deep.equal(['tel:08000432', 'tel:08002000', 'tel:112']);
    expectInOrder(story, 'Ben je jonger dan 18?', '0800-0432', 'kindertelefoon.nl', '0800-2000');
  });

  it('has each number under the words that say what it is for, on a wide page too', async () => {
    const story = await opened({ story: 'verhaal-05' });
    expect(story.getBoundingClientRect().width).to.be.greaterThan(700);
    for (const number of story.querySelectorAll('a[slot="help"][href^="tel:"]')) {
      const what = number.previousElementSibling!.getBoundingClientRect();
      const { left, top } = number.getBoundingClientRect();
      expect(left).to.be.closeTo(what.left, 1);
      expect(top).to.be.at.least(what.bottom - 1);
    }
  });

  it('speaks to parents where a parent tells, and to colleagues where a professional does', async () => {
    const parent = await opened({ story: 'verhaal-06' });
    expect(told(parent)).to.include('Lukt het thuis even niet? Bel gratis Veilig Thuis: 0800-2000');
    const professional = await opened({ story: 'verhaal-05' });
    expect(told(professional)).to.include('Vraag advies aan Veilig Thuis: 0800-2000');
    const bystander = await opened({ story: 'verhaal-04' });
    expect(told(bystander)).to.include('Zorgen over een kind? Bel gratis Veilig Thuis: 0800-2000');
  });

  it('is for whom the page says', async () => {
    const story = await opened({ story: 'verhaal-05', audience: 'child' });
    expect(dials(story)[0]).to.equal('tel:08000432');
  });

  it('has the line that the story asks for as well', async () => {
    const story = await opened({ story: 'verhaal-24' });
    expect(dials(story)).to.deep.equal(['tel:08002000', 'tel:08000188', 'tel:112']);
  });

  it('never goes without Veilig Thuis and 112, in any of the thirty stories', async () => {
    for (let at = 1; at <= 30; at += 1) {
      const story = await opened({ story: `verhaal-${String(at).padStart(2, '0')}` });
      expect(dials(story), `story ${at}`).to.include.members(['tel:08002000', 'tel:112']);
      story.remove();
    }
  });
});

describe('A story of somebody else’s JSON Feed', () => {
  it('has its title, summary, day in Dutch and link, each as it is written', async () => {
    const story = await settled(place('wtk-story', { feed: FOREIGN, story: '7' }));
    expectInOrder(
      story,
      'Tom &amp; Jerry &hellip;',
      'Door De redactie',
      'zaterdag 6 januari 2018',
      'Kort &lt;b&gt; gezegd.',
      'Lees het verhaal op 127.0.0.1',
    );
    expect(part(story, '[slot="source"]').getAttribute('href')).to.equal(
      `${CAMPAIGN}nieuws/7?deel=2`,
    );
    expect(headings(story)).to.deep.equal(['h3 Tom &amp; Jerry &hellip;']);
    await expect(story).to.be.accessible();
  });

  it('never has its markup parsed, nor its picture shown, of which nobody says what it shows', async () => {
    const story = await settled(place('wtk-story', { feed: FOREIGN, story: '7' }));
    expect(told(story)).not.to.include('Opmaak').and.not.to.include('alert');
    expect(story.querySelector('script, img, b, [onerror]')).to.equal(null);
  });

  it('has its text, its own authors, and a time in another zone as it is in Amsterdam', async () => {
    const attributes = { feed: FOREIGN, story: 'https://blad.example/8' };
    const story = await settled(place('wtk-story', attributes));
    expectInOrder(
      story,
      'Door Kim en Sam',
      'zaterdag 6 januari 2018',
      'Een eerste alinea.',
      'Een <b>tweede</b> &eacute;n laatste.',
      'Lees het verhaal op elders.example',
    );
    expect(story.querySelectorAll('[slot="happened"]')).to.have.lengthOf(2);
    expect(headings(story)).to.deep.equal([]);
    await expect(story).to.be.accessible();
  });

  it('is read without a word to the developer', async () => {
    const story = place('wtk-story', { feed: FOREIGN });
    const event = await oneEvent(story, 'wtk-load');
    expect(event.type).to.equal('wtk-load');
    expect(told(story)).to.include('Tom');
  });
});

describe('The picture of a story', () => {
  it('comes with the text, has words for who can’t see it, and keeps its room free', async () => {
    const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-10' }));
    expect(story.querySelector('img')).to.equal(null);
    button(story, 'Lees het verhaal')?.click();
    await story.updateComplete;
    const image = part(story, 'img') as HTMLImageElement;
    const before = image.getBoundingClientRect();
    expect(before.width / before.height).to.be.closeTo(640 / 400, 0.01);
    expect(image.alt).to.match(/^Tekening van een blikken trommel/);
    expect(new URL(image.src).origin).to.equal(new URL(CAMPAIGN).origin);
    expect(image.referrerPolicy).to.equal('no-referrer');
    image.scrollIntoView();
    if (!image.complete) await oneEvent(image, 'load');
    const { width, height } = image.getBoundingClientRect();
    expect([width, height]).to.deep.equal([before.width, before.height]);
    expect(image.naturalWidth).to.equal(640);
    await expect(story).to.be.accessible();
  });
});

describe('The questions to talk about', () => {
  it('are shown on demand, and are words of the page', async () => {
    const story = await opened({ story: 'verhaal-01' });
    const details = story.renderRoot.querySelector('details');
    expect(details?.open).to.equal(false);
    details?.querySelector('summary')?.click();
    const list = part(story, 'ol[slot="discussion"]');
    expect(list.checkVisibility()).to.equal(true);
    expect(list.querySelectorAll('li')).to.have.lengthOf(3);
    await expect(story).to.be.accessible();
  });

  it('are on paper, and closed again afterwards', async () => {
    const story = await opened({ story: 'verhaal-01' });
    const details = story.renderRoot.querySelector('details');
    window.dispatchEvent(new Event('beforeprint'));
    expect(details?.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details?.open).to.equal(false);
  });

  it('stay open after printing where the reader had opened them', async () => {
    const story = await opened({ story: 'verhaal-01' });
    const details = story.renderRoot.querySelector('details');
    if (details) details.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(details?.open).to.equal(true);
  });
});

describe('The link to a story', () => {
  const ADDRESS = 'https://example.org/verhalen/voorbeeld-01';

  /** Stands in for the clipboard that a person would paste from: reading the real one asks leave. */
  function clipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is copied with words that say nothing of the story, nor of this page', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const story = await opened({ story: 'verhaal-01' });
    button(story, 'Kopieer de link')?.click();
    await oneEvent(story.renderRoot.querySelector('slot[name="shared"]')!, 'slotchange');
    expect(copied).to.deep.equal([`Een verhaal om te lezen: ${ADDRESS}`]);
    expect(copied.join()).not.to.include(location.host);
    expect(told(story)).to.include('De link is gekopieerd.');
    expect(part(story, '[slot="shared"]').assignedSlot?.closest('[role="status"]')).not.to.equal(
      null,
    );
    await expect(story).to.be.accessible();
  });

  it('is shown, to copy by hand, where the browser does not let us', async () => {
    clipboard(() => Promise.reject(new DOMException('No.', 'NotAllowedError')));
    const story = await opened({ story: 'verhaal-01' });
    button(story, 'Kopieer de link')?.click();
    await oneEvent(story.renderRoot.querySelector('slot[name="shared"]')!, 'slotchange');
    expect(told(story)).to.include(`Kopieer deze link: ${ADDRESS}`);
  });

  it('is not offered for a story that has none', async () => {
    const feed = `${CAMPAIGN}feeds/three/1.json`;
    const story = await settled(place('wtk-story', { feed }));
    expect(button(story, 'Kopieer de link')).to.equal(undefined);
  });
});

describe('The words of an opened story', () => {
  it('are found by the browser’s own find', async () => {
    const story = await opened({ story: 'verhaal-01' });
    const find = (words: string): boolean =>
      (window as unknown as { find(text: string): boolean }).find(words);
    getSelection()?.removeAllRanges();
    expect(find('Zo kwam er orde in mijn hoofd')).to.equal(true);
    expect(story.contains(getSelection()?.anchorNode ?? null)).to.equal(true);
  });

  it('are selected with the page, as who copies or prints it expects', async () => {
    const story = await opened({ story: 'verhaal-01' });
    getSelection()?.selectAllChildren(story);
    expect(getSelection()?.toString()).to.include('Zo kwam er orde in mijn hoofd');
    getSelection()?.removeAllRanges();
  });
});
