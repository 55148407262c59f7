import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { CAMPAIGN, feedIn, freshName, requestsOf } from '../../../test/page/servers.js';
import { button, headings, part, settled, told } from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import type { WtkStory } from '../story/story.js';
import './define.js';
import type { WtkStoryList } from './story-list.js';

const FEED = feedIn('embed');
const SENTENCE = 'Lees de verhalen op de site.';
const pasted = `<p>${SENTENCE}</p>`;

function placed(attributes: Readonly<Record<string, string>> = {}): Promise<WtkStoryList> {
  return settled(place('wtk-story-list', { feed: FEED, ...attributes }, { pasted }));
}

function stories(list: WtkStoryList): readonly WtkStory[] {
  return [...list.querySelectorAll('wtk-story')];
}

function titles(list: WtkStoryList): readonly string[] {
  return stories(list).map((story) => told(part(story, '[slot="title"]')));
}

function count(list: WtkStoryList): string {
  return told(part(list, '[slot="count"]'));
}

/** Until the list, and each story that it shows, is as it will be. */
async function drawn(list: WtkStoryList): Promise<void> {
  await list.updateComplete;
  await Promise.all(stories(list).map(({ updateComplete }) => updateComplete));
}

async function press(list: WtkStoryList, label: string): Promise<void> {
  const control = button(list, label);
  if (!control) throw new Error(`There is no button ‘${label}’.`);
  control.click();
  await drawn(list);
}

function choiceOf(list: WtkStoryList, label: string): HTMLSelectElement {
  const found = [...list.renderRoot.querySelectorAll('label')].find((candidate) =>
    told(candidate).startsWith(label),
  );
  const select = found?.querySelector('select');
  if (!select) throw new Error(`There is no choice ‘${label}’.`);
  return select;
}

/** A choice without how many it would leave. */
function uncounted(text: string): string {
  return text.trim().replace(/ \(\d+\)$/, '');
}

/** Chooses as a hand does: the browser sets the value, and then says so. */
async function choose(list: WtkStoryList, label: string, option: string): Promise<void> {
  const select = choiceOf(list, label);
  const wanted = [...select.options].find(({ text }) => uncounted(text) === option);
  if (!wanted) throw new Error(`‘${label}’ has no ‘${option}’.`);
  select.focus();
  select.value = wanted.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(list);
}

describe('A list of stories', () => {
  const warnings = hearWarnings();

  describe('that has come', () => {
    it('shows the ten latest, each a card that opens in place, and says how many there are', async () => {
      const list = await placed();
      await drawn(list);
      expect(titles(list)).to.have.length(10);
      expect(titles(list)[0]).to.equal('Les van iemand die het zelf meemaakte');
      expect(count(list)).to.equal('10 van 30 verhalen');
      expect(told(list)).not.to.include(SENTENCE);
      await expect(list).to.be.accessible();
    });

    it('opens one story, and leaves the others closed', async () => {
      const list = await placed();
      await drawn(list);
      const [first, second] = stories(list) as [WtkStory, WtkStory];
      button(second, 'Lees het verhaal')?.click();
      await second.updateComplete;
      expect(told(second)).to.include('Wat heeft mij geholpen?').and.to.include('0800-2000');
      expect(told(first)).not.to.include('Wat heeft mij geholpen?');
      await expect(list).to.be.accessible();
    });

    it('is a list of as many items to who can’t see it', async () => {
      const list = await placed();
      const roles = stories(list).map((story) => story.getAttribute('role'));
      expect(new Set(roles)).to.deep.equal(new Set(['listitem']));
      expect(stories(list)[0]?.assignedSlot?.parentElement?.getAttribute('role')).to.equal('list');
    });

    it('asks for the feed once, however many stories it shows', async () => {
      const name = freshName();
      await placed({ feed: feedIn(`counted/${name}`), 'page-size': '30' });
      expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    });

    it('has headings of the level that the page asks for', async () => {
      const list = await placed({ 'heading-level': '2', limit: '2' });
      await drawn(list);
      for (const story of stories(list)) {
        button(story, 'Lees het verhaal')?.click();
        await story.updateComplete;
      }
      expect(headings(list).map((heading) => heading.slice(0, 2))).to.deep.equal(
        [1, 2].flatMap(() => ['h2', 'h3', 'h3', 'h3', 'h3']),
      );
    });

    for (const face of ['details', 'card', 'whole']) {
      it(`shows all thirty in one face, and each has its words (face="${face}")`, async () => {
        const list = await placed({ face, 'page-size': '30' });
        await drawn(list);
        expect(stories(list)).to.have.length(30);
        expect(count(list)).to.equal('30 verhalen');
        for (const story of stories(list)) {
          expect(told(story))
            .to.include('Voorbeeldverhaal')
            .and.to.include('Dit verhaal gaat over');
        }
        expect(button(list, 'Meer verhalen')).to.equal(undefined);
        await expect(list).to.be.accessible();
      });
    }
  });

  describe('page by page', () => {
    it('shows more, and the reader goes on at the first new story', async () => {
      const list = await placed({ 'page-size': '4' });
      await drawn(list);
      const before = titles(list);
      await press(list, 'Meer verhalen');
      expect(titles(list).slice(0, 4)).to.deep.equal(before);
      expect(count(list)).to.equal('8 van 30 verhalen');
      expect(document.activeElement === stories(list)[4]).to.equal(true);
    });

    it('keeps a story open that was open', async () => {
      const list = await placed({ 'page-size': '4' });
      await drawn(list);
      const [first] = stories(list) as [WtkStory];
      button(first, 'Lees het verhaal')?.click();
      await press(list, 'Meer verhalen');
      expect(stories(list)[0] === first).to.equal(true);
      expect(told(first)).to.include('Wat heeft mij geholpen?');
    });

    it('shows no more than the limit', async () => {
      const list = await placed({ 'page-size': '4', limit: '6' });
      await press(list, 'Meer verhalen');
      expect(count(list)).to.equal('6 verhalen');
      expect(button(list, 'Meer verhalen')).to.equal(undefined);
    });
  });

  describe('in order', () => {
    it('has the earliest first where the page asks for it', async () => {
      const list = await placed({ order: 'earliest' });
      await drawn(list);
      expect(titles(list).slice(0, 2)).to.deep.equal([
        'Hardop denken met een collega',
        'De agent die rustig bleef',
      ]);
    });

    it('has the latest first for order="foo", and the developer is told', async () => {
      const list = await placed({ order: 'foo' });
      await drawn(list);
      expect(titles(list)[0]).to.equal('Les van iemand die het zelf meemaakte');
      expect(warnings.join()).to.include('order="foo"');
    });

    it('leaves out what is still to be published', async () => {
      const list = await placed({ now: '2019-11-20T12:00' });
      expect(count(list)).to.equal('3 verhalen');
    });
  });

  describe('to choose from', () => {
    it('has a choice of who tells and one of topics, with what there is', async () => {
      const list = await placed();
      const options = (label: string): readonly string[] =>
        [...choiceOf(list, label).options].map(({ text }) => uncounted(text));
      expect(options('Wie vertelt')).to.deep.equal([
        'Iedereen',
        'Professional',
        'Ouder',
        'Kind van toen',
        'Omstander',
        'Pleegouder',
      ]);
      expect(options('Onderwerp')).to.include.members([
        'Alle onderwerpen',
        'Seksueel misbruik',
        'Getuige van huiselijk geweld',
      ]);
    });

    it('shows what was chosen, keeps the focus, and says the count once', async () => {
      const list = await placed();
      const said: string[] = [];
      new MutationObserver(() => said.push(count(list))).observe(list, { childList: true });
      await choose(list, 'Wie vertelt', 'Ouder');
      expect(count(list)).to.equal('6 verhalen');
      expect(titles(list)).to.have.length(6);
      expect(list.shadowRoot?.activeElement === choiceOf(list, 'Wie vertelt')).to.equal(true);
      expect(said).to.deep.equal(['6 verhalen']);
      const region = part(list, '[slot="count"]').assignedSlot?.parentElement;
      expect(region?.getAttribute('role')).to.equal('status');
      await expect(list).to.be.accessible();
    });

    it('takes both choices together, and says so when nothing is left', async () => {
      const list = await placed();
      await choose(list, 'Wie vertelt', 'Pleegouder');
      await choose(list, 'Onderwerp', 'Lichamelijke verwaarlozing');
      expect(titles(list)).to.deep.equal(['Een trommel die nooit leeg is']);
      expect(count(list)).to.equal('1 verhaal');
      await choose(list, 'Onderwerp', 'Seksueel misbruik');
      expect(count(list)).to.equal('Er zijn geen verhalen met deze keuze.');
      await choose(list, 'Wie vertelt', 'Iedereen');
      expect(count(list)).to.equal('2 verhalen');
      await expect(list).to.be.accessible();
    });

    it('says of each choice how many stories it would leave, beside the other choice', async () => {
      const list = await placed();
      await choose(list, 'Wie vertelt', 'Ouder');
      for (const { value, text } of [...choiceOf(list, 'Onderwerp').options]) {
        const select = choiceOf(list, 'Onderwerp');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await drawn(list);
        const left = /^\d+/.exec(count(list))?.[0] ?? '0';
        expect(text.trim(), text).to.match(new RegExp(`\\(${left}\\)$`));
      }
    });

    it('begins at the first page again', async () => {
      const list = await placed({ 'page-size': '2' });
      await press(list, 'Meer verhalen');
      await choose(list, 'Wie vertelt', 'Ouder');
      expect(count(list)).to.equal('2 van 6 verhalen');
    });

    it('writes nothing into the address, and is not filled in again by the browser', async () => {
      const before = [location.href, history.length];
      const list = await placed();
      await choose(list, 'Onderwerp', 'Seksueel misbruik');
      expect([location.href, history.length]).to.deep.equal(before);
      for (const select of list.renderRoot.querySelectorAll('select')) {
        expect([select.autocomplete, select.name]).to.deep.equal(['off', '']);
      }
    });

    it('has no choices for filters="false"', async () => {
      const list = await placed({ filters: 'false' });
      expect(list.renderRoot.querySelector('select')).to.equal(null);
      expect(count(list)).to.equal('10 van 30 verhalen');
    });

    it('has only the stories that the page asks for', async () => {
      const list = await placed({ narrator: 'child', topic: 'lichamelijke-verwaarlozing' });
      await drawn(list);
      expect(titles(list)).to.deep.equal(['Het heeft dertig jaar geduurd']);
    });
  });

  describe('that can’t be had', () => {
    it('keeps the pasted words, and says where to go', async () => {
      const list = place('wtk-story-list', { feed: feedIn('faults/404') }, { pasted });
      await settled(list, 'wtk-error');
      expect(told(list)).to.match(new RegExp(`^${SENTENCE} Dit onderdeel kan nu niet`));
      expect(list.renderRoot.querySelector('select')).to.equal(null);
      await expect(list).to.be.accessible();
    });

    it('keeps the pasted words of a feed without stories, and says that there are none', async () => {
      const list = await placed({ feed: feedIn('faults/empty') });
      expect(told(list)).to.equal(`${SENTENCE} Er zijn nu geen verhalen om te tonen.`);
      await expect(list).to.be.accessible();
    });

    it('leaves the pasted words alone while it waits', async () => {
      const list = place('wtk-story-list', { feed: feedIn('faults/hang') }, { pasted });
      await list.updateComplete;
      expect(told(list)).to.equal(SENTENCE);
      await expect(list).to.be.accessible();
    });
  });

  it('of somebody else’s JSON Feed shows its items as stories', async () => {
    const list = await placed({ feed: `${CAMPAIGN}feeds/foreign/1.json` });
    await drawn(list);
    expect(count(list)).to.equal('2 verhalen');
    expect(told(list)).to.include('Tom &amp; Jerry &hellip;').and.to.include('6 januari 2018');
    expect(list.renderRoot.querySelector('select')).to.equal(null);
    await expect(list).to.be.accessible();
  });

  it('that is written by hand asks no feed, and keeps every story', async () => {
    const byHand = ['De deur stond open', 'Samen bellen']
      .map((title) => `<wtk-story><h3 slot="title">${title}</h3></wtk-story>`)
      .join('');
    const list = place('wtk-story-list', {}, { pasted: byHand });
    await drawn(list);
    expect(told(list)).to.equal('De deur stond openSamen bellen');
    for (const story of stories(list)) {
      expect(story.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    await expect(list).to.be.accessible();
  });
});
