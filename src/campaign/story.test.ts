import { expect } from '@open-wc/testing';
import { type Moment, parseMoment } from './moment.js';
import {
  NARRATORS,
  type Narrator,
  type Story,
  type StoryChoice,
  chooseStory,
  filterStories,
  publishedStories,
} from './story.js';

const MILLISECONDS_A_DAY = 86_400_000;

function story(id: string, published?: string): Story {
  return {
    id,
    url: undefined,
    title: id,
    summary: undefined,
    published: published === undefined ? undefined : parseMoment(published),
    language: 'nl',
    example: false,
    narrator: undefined,
    narratorLabel: undefined,
    authors: [],
    happened: [],
    helped: [],
    how: [],
    lesson: [],
    topics: [],
    contentNote: undefined,
    helpLines: [],
    discussion: [],
    picture: undefined,
    attachments: [],
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

describe('A story of each narrator in turn', () => {
  const told = (id: string, narrator: Narrator, published = '2019-11-01'): Story => ({
    ...story(id, published),
    narrator,
  });
  const stories = [
    told('professional 1', 'professional'),
    told('professional 2', 'professional'),
    told('parent 1', 'parent'),
    told('child 1', 'child'),
    told('child 2', 'child'),
    told('child 3', 'child'),
  ];
  const on = (date: string, among: readonly Story[] = stories): Story | undefined =>
    chooseStory(among, { by: 'narrators' }, at(`${date}T12:00`));

  it('is another narrator’s each day, and each comes once in as many days', () => {
    for (let day = 0; day < 100; day += 1) {
      const round = [0, 1, 2].map((next) => on(daysAfter('2019-11-18', day + next))?.narrator);
      expect(new Set(round).size, `from day ${day}`).to.equal(3);
    }
  });

  it('is each of a narrator’s stories before one comes again', () => {
    const ids = Array.from({ length: 9 }, (_, day) => on(daysAfter('2019-11-18', day))?.id);
    const children = ids.filter((id) => id?.startsWith('child'));
    expect(new Set(children).size).to.equal(3);
  });

  it('stays the same all day, also when a story is published on it', () => {
    const more = [...stories, told('new', 'bystander', '2019-11-20T10:00')];
    const ids = ['00:00', '09:59', '10:00', '23:59'].map(
      (time) => chooseStory(more, { by: 'narrators' }, at(`2019-11-20T${time}`))?.id,
    );
    expect(new Set(ids).size).to.equal(1);
    expect(ids).not.to.include(undefined);
  });

  it('is any story where none says who tells it, and none where there is none', () => {
    expect(on('2019-11-20', [story('a', '2019-11-18')])?.id).to.equal('a');
    expect(on('2019-11-20', [])).to.equal(undefined);
  });

  it('knows every narrator', () => {
    const one = NARRATORS.map((narrator) => told(narrator, narrator));
    const week = Array.from(NARRATORS, (_, day) => on(daysAfter('2019-11-18', day), one)?.id);
    expect([...week].sort()).to.deep.equal([...NARRATORS].sort());
  });
});

describe('The stories that are filtered', () => {
  const stories: readonly Story[] = [
    { ...story('a'), narrator: 'parent', topics: ['seksueel-misbruik'] },
    { ...story('b'), narrator: 'child', topics: ['seksueel-misbruik', 'emotionele-mishandeling'] },
    { ...story('c'), narrator: 'child' },
  ];
  const ids = (filter: Parameters<typeof filterStories>[1]): readonly string[] =>
    filterStories(stories, filter).map(({ id }) => id);

  it('are by one narrator, on one topic, both, or all of them', () => {
    expect(ids({ narrator: 'child' })).to.deep.equal(['b', 'c']);
    expect(ids({ topic: 'seksueel-misbruik' })).to.deep.equal(['a', 'b']);
    expect(ids({ narrator: 'child', topic: 'seksueel-misbruik' })).to.deep.equal(['b']);
    expect(ids({})).to.deep.equal(['a', 'b', 'c']);
  });
});
