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
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkStory } from './story.js';

const FEED = feedIn('embed');
const BROKEN = feedIn('faults/404');
const EMPTY = feedIn('faults/empty');
const WAITING = feedIn('faults/hang');

const SENTENCE = 'Lees de verhalen op de site.';
const pasted = `<p>${SENTENCE}</p>`;
const FAILED =
  'Dit onderdeel kan nu niet worden getoond. Ga naar de site van de Week tegen Kindermishandeling';
const HELP =
  'Zorgen over een kind of gezin? Vraag advies aan Veilig Thuis: 0800-2000 veiligthuis.nl Direct gevaar? Bel: 112';

/** Chooses to read the story. */
async function read(story: WtkStory): Promise<WtkStory> {
  button(story, story.lang === 'en' ? 'Read the story' : 'Lees het verhaal')?.click();
  await story.updateComplete;
  return story;
}

/** The title of the story that is shown with these attributes. */
async function titleWith(attributes: Readonly<Record<string, string>>): Promise<string> {
  const story = await settled(place('wtk-story', { feed: FEED, ...attributes }));
  const title = told(part(story, '[slot="title"]'));
  story.remove();
  return title;
}

describe('A story', () => {
  const warnings = hearWarnings();

  describe('that is awaited', () => {
    it('leaves the pasted words alone', async () => {
      const story = place('wtk-story', { feed: WAITING }, { pasted });
      await story.updateComplete;
      expect(told(story)).to.equal(SENTENCE);
      await expect(story).to.be.accessible();
    });

    it('says that it is fetched where nothing was pasted', async () => {
      const story = place('wtk-story', { feed: WAITING });
      await story.updateComplete;
      expect(told(story)).to.equal('Het verhaal wordt opgehaald.');
      await expect(story).to.be.accessible();
    });

    it('says so in English on an English page', async () => {
      const story = place('wtk-story', { feed: WAITING }, { page: 'en' });
      await story.updateComplete;
      expect(told(story)).to.equal('The story is loading.');
    });
  });

  describe('that can’t be had', () => {
    it('keeps the pasted words, and says under them where to go', async () => {
      const story = place('wtk-story', { feed: BROKEN }, { pasted });
      await settled(story, 'wtk-error');
      expect(told(story)).to.equal(`${SENTENCE} ${FAILED}`);
      const site = story.querySelector<HTMLAnchorElement>('a[slot="notice"]');
      expect(site?.href).to.equal('https://weektegenkindermishandeling.nl/');
      await expect(story).to.be.accessible();
    });

    it('says where to go where nothing was pasted', async () => {
      const story = place('wtk-story', { feed: BROKEN });
      await settled(story, 'wtk-error');
      expect(told(story)).to.equal(FAILED);
      expectPartsApart(story);
      await expect(story).to.be.accessible();
    });

    it('never goes without the pasted words on the way there', async () => {
      const story = place('wtk-story', { feed: BROKEN }, { pasted });
      const seen = watchWords(story);
      await settled(story, 'wtk-error');
      expect(seen.filter((text) => !text.startsWith(SENTENCE))).to.deep.equal([]);
    });

    it('tells the developer which feed, and why', async () => {
      const feed = `${BROKEN}?${freshName()}`;
      await settled(place('wtk-story', { feed }), 'wtk-error');
      expect(warnings.join()).to.include(feed).and.to.include('404');
    });

    it('says so for an address that is none of a feed', async () => {
      const story = place('wtk-story', { feed: 'javascript:alert(1)' }, { pasted });
      await settled(story, 'wtk-error');
      expect(told(story)).to.equal(`${SENTENCE} ${FAILED}`);
    });

    it('is read anew with the button', async () => {
      const story = place('wtk-story', { feed: feedIn(`fails-once/${freshName()}`) }, { pasted });
      await settled(story, 'wtk-error');
      const loaded = settled(story);
      button(story, 'Probeer opnieuw')?.click();
      await loaded;
      expect(told(story)).to.include('Les van iemand die het zelf meemaakte');
      expect(told(story)).not.to.include('kan nu niet worden getoond');
      expect(button(story, 'Probeer opnieuw')).to.equal(undefined);
    });

    it('keeps the pasted words when the second try fails too', async () => {
      const story = place('wtk-story', { feed: BROKEN }, { pasted });
      await settled(story, 'wtk-error');
      const seen = watchWords(story);
      const failed = settled(story, 'wtk-error');
      button(story, 'Probeer opnieuw')?.click();
      await failed;
      expect(seen.filter((text) => !text.startsWith(SENTENCE))).to.deep.equal([]);
      expect(told(story)).to.equal(`${SENTENCE} ${FAILED}`);
    });

    it('says in English that it can be tried again', async () => {
      const story = place('wtk-story', { feed: BROKEN, lang: 'en' });
      await settled(story, 'wtk-error');
      expect(told(story)).to.include('This part can’t be shown right now.');
      expect(button(story, 'Try again')).not.to.equal(undefined);
    });
  });

  describe('of a feed without stories', () => {
    it('keeps the pasted words, and says that there is none', async () => {
      const story = await settled(place('wtk-story', { feed: EMPTY }, { pasted }));
      expect(told(story)).to.equal(`${SENTENCE} Er is nu geen verhaal om te tonen.`);
      expect(told(story)).not.to.include('kan nu niet');
      await expect(story).to.be.accessible();
    });

    it('says that there is none where nothing was pasted', async () => {
      const story = await settled(place('wtk-story', { feed: EMPTY }));
      expect(told(story)).to.equal('Er is nu geen verhaal om te tonen.');
    });

    it('says the same for an id that is not there', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-99' }));
      expect(told(story)).to.equal('Er is nu geen verhaal om te tonen.');
    });
  });

  describe('that has come', () => {
    it('takes the place of the pasted words in one step', async () => {
      const { feed, release } = heldFeed();
      const story = place('wtk-story', { feed }, { pasted });
      const seen = watchWords(story);
      await story.updateComplete;
      const loaded = settled(story);
      await release();
      await loaded;
      expect(told(story)).not.to.include(SENTENCE);
      const between = seen.filter(
        (text) => text !== SENTENCE && !/^Voorbeeldverhaal .* Bel: 112$/.test(text),
      );
      expect(between).to.deep.equal([]);
    });

    it('tells all of it in the order to read it, and the way to help last', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-01' }));
      await read(story);
      expectInOrder(
        story,
        'Voorbeeldverhaal',
        'Hardop denken met een collega',
        'Leerkracht van groep 5',
        'maandag 18 november 2019',
        'Een leerkracht twijfelt over wat ze ziet',
        'Dit verhaal gaat over een kind dat thuis te weinig zorg krijgt.',
        'Onderwerp: lichamelijke verwaarlozing',
        'Wat heeft mij geholpen?',
        'Mijn collega van groep 7 zag me na schooltijd zitten.',
        'We haalden de intern begeleider erbij.',
        'Wat gebeurde er?',
        'Een jongen in mijn klas kwam vaak zonder ontbijt naar school.',
        'Hoe kwam die hulp er?',
        'Het begon met een open deur en een kop thee.',
        'Wat kunnen we ervan leren?',
        'Wacht niet tot je het zeker weet.',
        'Met wie kun jij hardop denken als je twijfelt?',
        'Lees het verhaal op example.org',
        HELP,
      );
      expect(told(story).endsWith(HELP)).to.equal(true);
      expectPartsApart(story);
      await expect(story).to.be.accessible();
    });

    it('shows each of its words: none is left without a place', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-22' }));
      await read(story);
      for (const details of story.renderRoot.querySelectorAll('details')) details.open = true;
      for (const words of story.children) {
        expect(words.getBoundingClientRect().height, told(words)).to.be.greaterThan(0);
      }
    });

    it('dials the numbers under it', async () => {
      const story = await settled(place('wtk-story', { feed: FEED }));
      const numbers = [...story.querySelectorAll<HTMLAnchorElement>('a[slot="help"]')];
      expect(numbers.map(({ href }) => href)).to.deep.equal([
        'tel:08002000',
        'https://veiligthuis.nl/',
        'tel:112',
      ]);
    });

    it('is the latest one that is published', async () => {
      expect(await titleWith({})).to.equal('Les van iemand die het zelf meemaakte');
      expect(await titleWith({ now: '2019-11-20T12:00' })).to.equal(
        'Hij bleef vragen hoe het ging',
      );
      expect(await titleWith({ now: '2019-11-20T06:59' })).to.equal('De agent die rustig bleef');
    });

    it('is the one that is named by its id', async () => {
      expect(await titleWith({ story: 'verhaal-05' })).to.equal('Vijf stappen als leuning');
    });

    it('is the same all day when there is one a day', async () => {
      for (const day of ['2019-11-20', '2019-11-21', '2019-12-06', '2020-11-02', '2021-06-15']) {
        const times = ['00:00', '06:59', '07:00', '12:00', '23:59'];
        const titles = [];
        for (const time of times) {
          titles.push(await titleWith({ pick: 'daily', now: `${day}T${time}` }));
        }
        expect([...new Set(titles)], `on ${day}`).to.have.lengthOf(1);
      }
    });

    it('is another one the next day when there is one a day', async () => {
      const [first, second] = [
        await titleWith({ pick: 'daily', now: '2021-06-15' }),
        await titleWith({ pick: 'daily', now: '2021-06-16' }),
      ];
      expect(first).not.to.equal(second);
    });

    it('has a heading of the third level, and questions under it', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-01' }));
      await read(story);
      expect(headings(story)).to.deep.equal([
        'h3 Hardop denken met een collega',
        'h4 Wat heeft mij geholpen?',
        'h4 Wat gebeurde er?',
        'h4 Hoe kwam die hulp er?',
        'h4 Wat kunnen we ervan leren?',
      ]);
    });

    it('has headings of the level that the page asks for', async () => {
      for (const [level, title, question] of [
        ['2', 'h2', 'h3'],
        ['6', 'h6', 'h6'],
      ] as const) {
        const story = await settled(place('wtk-story', { feed: FEED, 'heading-level': level }));
        await read(story);
        expect(headings(story)[0]).to.match(new RegExp(`^${title} `));
        expect(headings(story)[1]).to.match(new RegExp(`^${question} `));
      }
    });

    it('follows an attribute that changes', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-01' }));
      story.setAttribute('story', 'verhaal-02');
      await story.updateComplete;
      expect(told(story)).to.include('De agent die rustig bleef');
      expect(told(story)).not.to.include('Hardop denken met een collega');
    });

    it('keeps its words when another feed fails', async () => {
      const story = await settled(place('wtk-story', { feed: FEED, story: 'verhaal-01' }));
      const failed = settled(story, 'wtk-error');
      story.setAttribute('feed', BROKEN);
      await failed;
      expect(told(story)).to.include('Hardop denken met een collega');
      expect(told(story)).to.include('kan nu niet worden getoond');
    });
  });

  describe('with settings that nobody knows', () => {
    it('is the latest one for pick="foo", and the developer is told', async () => {
      expect(await titleWith({ pick: 'foo' })).to.equal('Les van iemand die het zelf meemaakte');
      expect(warnings.join()).to.include('pick="foo"');
    });

    for (const level of ['9', '1', '-2', '2.5', 'groot', '']) {
      it(`has a heading of the third level for heading-level="${level}"`, async () => {
        const story = await settled(place('wtk-story', { feed: FEED, 'heading-level': level }));
        expect(headings(story)[0]).to.equal('h3 Les van iemand die het zelf meemaakte');
      });
    }

    it('is today’s for now="morgen"', async () => {
      expect(await titleWith({ now: 'morgen' })).to.equal('Les van iemand die het zelf meemaakte');
    });
  });

  describe('in English', () => {
    it('has its own words in English, and the story’s in Dutch', async () => {
      const attributes = { feed: FEED, story: 'verhaal-01', lang: 'en' };
      const story = await read(await settled(place('wtk-story', attributes)));
      expectInOrder(story, 'Example story', 'Hardop denken', 'What helped me?', '0800-2000');
      const say = (text: string): Element | undefined =>
        [...story.children].find((child) => told(child).includes(text));
      expect(say('Hardop denken')?.closest('[lang]')?.getAttribute('lang')).to.equal('nl');
      expect(say('Mijn collega')?.closest('[lang]')?.getAttribute('lang')).to.equal('nl');
      expect(say('Example story')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      await expect(story).to.be.accessible();
    });

    it('is so on an English page too', async () => {
      const attributes = { feed: FEED, story: 'verhaal-01' };
      const story = await settled(place('wtk-story', attributes, { page: 'en-GB' }));
      button(story, 'Read the story')?.click();
      await story.updateComplete;
      expect(told(story)).to.include('What helped me?');
      expect(story.querySelector('[slot="title"]')?.getAttribute('lang')).to.equal('nl');
      expect(story.querySelector('[slot="helped-title"]')?.closest('[lang="nl"]')).to.equal(null);
    });

    it('is Dutch on a page in a language that it does not have, and says which', async () => {
      const attributes = { feed: FEED, story: 'verhaal-01' };
      const story = await settled(place('wtk-story', attributes, { page: 'fr' }));
      await read(story);
      const question = part(story, '[slot="helped-title"]');
      expect(told(question)).to.equal('Wat heeft mij geholpen?');
      expect(question.getAttribute('lang')).to.equal('nl');
    });
  });

  describe('that is moved in the page', () => {
    it('keeps its words', async () => {
      const story = await settled(place('wtk-story', { feed: FEED }));
      const before = told(story);
      const elsewhere = document.createElement('section');
      story.parentElement?.append(elsewhere);
      elsewhere.append(story);
      await story.updateComplete;
      expect(told(story)).to.equal(before);
    });

    it('asks once when it is moved while it waits', async () => {
      const name = freshName();
      const story = place('wtk-story', { feed: feedIn(`counted/${name}`) }, { pasted });
      await story.updateComplete;
      const loaded = settled(story);
      story.parentElement?.append(story);
      await loaded;
      expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    });

    it('asks once and shows once, even when moved twice while it waits', async () => {
      const name = freshName();
      const story = place('wtk-story', { feed: feedIn(`counted/${name}`) }, { pasted });
      await story.updateComplete;
      const loaded = settled(story);
      story.parentElement?.append(parsed('<section></section><section></section>'));
      for (const section of story.parentElement?.querySelectorAll('section') ?? []) {
        section.append(story);
      }
      await loaded;
      expect(told(story).match(/Voorbeeldverhaal/g)).to.have.lengthOf(1);
      expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    });
  });

  it('that is written by hand asks no feed, and keeps every word', async () => {
    const story = place(
      'wtk-story',
      {},
      {
        pasted:
          '<h3 slot="title">De deur stond open</h3><p slot="helped">Ik mocht de mentor halen.</p>',
      },
    );
    await story.updateComplete;
    expect(told(story)).to.match(/^De deur stond open\s?Ik mocht de mentor halen\.$/);
  });
});
