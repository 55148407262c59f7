import { expect } from '@open-wc/testing';
import { type Moment, parseMoment } from './moment.js';
import { type Story, type StoryChoice, chooseStory, publishedStories } from './story.js';

const MILLISECONDS_A_DAY = 86_400_000;

function story(id: string, published?: string): Story {
  return {
    id,
    url: undefined,
    host: undefined,
    title: id,
    summary: undefined,
    published: published === undefined ? undefined : parseMoment(published),
    language: 'nl',
    example: false,
    narrator: undefined,
    narratorLabel: undefined,
    happened: [],
    helped: [],
    how: [],
    lesson: [],
    topics: [],
    contentNote: undefined,
    helpLines: [],
  };
}

/** A moment that is known to be one. */
function at(text: string): Moment {
  return parseMoment(text) ?? { date: 'no date', time: undefined };
}

/** The day that comes some days after another. */
function daysAfter(date: string, days: number): string {
  const moved = Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_A_DAY;
  return new Date(moved).toISOString().slice(0, 10);
}

/** The campaign of 2019: 30 stories, the first five on the days of the week, then one each fortnight. */
const edition = Array.from({ length: 30 }, (_, index) =>
  story(
    `verhaal-${index + 1}`,
    `${daysAfter('2019-11-18', index < 5 ? index : 4 + (index - 4) * 14)}T07:00:00+01:00`,
  ),
);

/** The ids of what is shown at a moment. */
function shown(choice: StoryChoice, now: string, stories: readonly Story[] = edition) {
  return chooseStory(stories, choice, at(now))?.id;
}

describe('The stories that are published', () => {
  it('come the latest first, and those without a date last', () => {
    const stories = [
      story('without a date'),
      story('morning', '2019-11-18T07:00'),
      story('next day', '2019-11-19'),
      story('evening', '2019-11-18T19:00'),
    ];
    expect(publishedStories(stories, at('2019-11-20')).map(({ id }) => id)).to.deep.equal([
      'next day',
      'evening',
      'morning',
      'without a date',
    ]);
  });

  it('leave out what is still to come, to the minute', () => {
    const stories = [story('morning', '2019-11-18T07:00'), story('day', '2019-11-19')];
    const ids = (now: string): readonly string[] =>
      publishedStories(stories, at(now)).map(({ id }) => id);
    expect(ids('2019-11-18T06:59')).to.deep.equal([]);
    expect(ids('2019-11-18T07:00')).to.deep.equal(['morning']);
    expect(ids('2019-11-18T23:59')).to.deep.equal(['morning']);
    expect(ids('2019-11-19T00:00')).to.deep.equal(['day', 'morning']);
  });

  it('stay in the list that they came in', () => {
    const stories = [story('a', '2019-11-18'), story('b', '2019-11-19')];
    publishedStories(stories, at('2019-11-20'));
    expect(stories.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});

describe('The story that is chosen by its id', () => {
  it('is the one that has it', () => {
    expect(shown({ by: 'id', id: 'verhaal-3' }, '2020-12-01')).to.equal('verhaal-3');
  });

  it('is none when it is unknown or still to come', () => {
    expect(shown({ by: 'id', id: 'verhaal-31' }, '2020-12-01')).to.equal(undefined);
    expect(shown({ by: 'id', id: 'verhaal-3' }, '2019-11-20T06:59')).to.equal(undefined);
  });
});

describe('The latest story', () => {
  it('changes at the minute that the next one is published', () => {
    expect(shown({ by: 'latest' }, '2019-11-18T06:59')).to.equal(undefined);
    expect(shown({ by: 'latest' }, '2019-11-18T07:00')).to.equal('verhaal-1');
    expect(shown({ by: 'latest' }, '2019-11-19T06:59')).to.equal('verhaal-1');
    expect(shown({ by: 'latest' }, '2019-11-19T07:00')).to.equal('verhaal-2');
  });

  it('is none when there are no stories', () => {
    expect(shown({ by: 'latest' }, '2019-11-19', [])).to.equal(undefined);
  });
});

describe('The story of the day', () => {
  const daily: StoryChoice = { by: 'daily' };

  it('stays the same all day, also when a story is published on it', () => {
    for (let day = 1; day <= 400; day += 1) {
      const date = daysAfter('2019-11-18', day);
      const ids = ['', 'T00:00', 'T06:59', 'T07:00', 'T23:59'].map((time) =>
        shown(daily, `${date}${time}`),
      );
      expect(new Set(ids).size, date).to.equal(1);
    }
  });

  it('is another one the next day, from the second story to the year’s end and beyond', () => {
    let before = shown(daily, '2019-11-19');
    for (let day = 2; day <= 800; day += 1) {
      const date = daysAfter('2019-11-18', day);
      const now = shown(daily, date);
      expect(now, date).not.to.equal(before);
      expect(now, date).not.to.equal(undefined);
      before = now;
    }
  });

  it('is, on the very first day, the first story from its minute on', () => {
    expect(shown(daily, '2019-11-18T06:59')).to.equal(undefined);
    expect(shown(daily, '2019-11-18T07:00')).to.equal('verhaal-1');
    expect(shown(daily, '2019-11-18T23:59')).to.equal('verhaal-1');
  });

  it('is each of the 30 within 30 days, once all are published', () => {
    const ids = Array.from({ length: 30 }, (_, day) => shown(daily, daysAfter('2024-02-20', day)));
    expect(new Set(ids).size).to.equal(30);
    expect(ids).not.to.include(undefined);
  });

  it('is never one that is still to come', () => {
    for (let day = 0; day <= 30; day += 1) {
      const now = `${daysAfter('2019-11-18', day)}T08:00`;
      const published = publishedStories(edition, at(now)).map(({ id }) => id);
      expect(published, now).to.include(shown(daily, now));
    }
  });

  it('goes round stories without a date, and is the only one where there is one', () => {
    const stories = [story('a'), story('b'), story('c')];
    const ids = [0, 1, 2].map((day) => shown(daily, daysAfter('2019-11-18', day), stories));
    expect([...ids].sort()).to.deep.equal(['a', 'b', 'c']);
    expect(shown(daily, '2019-11-18', [story('a')])).to.equal('a');
    expect(shown(daily, '2019-11-18', [])).to.equal(undefined);
  });
});
