import { expect } from '@open-wc/testing';
import { activityWith, at } from '../../test/page/activities.js';
import {
  type Activity,
  byDay,
  daysFrom,
  isCalledOff,
  isPast,
  labelledTitle,
  progressOf,
  upcomingFirst,
} from './activity.js';

function activity(title: string, start: string, end?: string): Activity {
  const endDate = end === undefined ? undefined : at(end);
  return activityWith({ id: title, title, startDate: at(start), endDate });
}

const aftrap = activity('Aftrap', '2019-11-15T15:00', '2019-11-15T17:00');
const week = activity('Hele week', '2019-11-18', '2019-11-24');
const debat = activity('Debat', '2019-11-20T14:00', '2019-11-20T16:00');
const lezing = activity('Lezing', '2019-11-20T09:30');
const film = activity('Film', '2019-11-22T20:00', '2019-11-23T00:30');

const titles = (activities: readonly Activity[]): readonly string[] =>
  activities.map(({ title }) => title);

describe('An activity', () => {
  it('goes on until its day ends, so that who is late finds the way', () => {
    expect(isPast(debat, at('2019-11-20T16:01'))).to.equal(false);
    expect(isPast(debat, at('2019-11-20T23:59'))).to.equal(false);
    expect(isPast(debat, at('2019-11-21T00:00'))).to.equal(true);
    expect(isPast(lezing, at('2019-11-20T23:59'))).to.equal(false);
    expect(isPast(lezing, at('2019-11-21'))).to.equal(true);
  });

  it('of several days goes on until the last one ends', () => {
    expect(isPast(week, at('2019-11-24T23:59'))).to.equal(false);
    expect(isPast(week, at('2019-11-25'))).to.equal(true);
    expect(isPast(film, at('2019-11-23T12:00'))).to.equal(false);
  });

  it('is not past before it begins', () => {
    expect(isPast(week, at('2019-11-01'))).to.equal(false);
  });
});

describe('What is said of an activity', () => {
  const said = (shown: Activity, ...nows: readonly string[]) =>
    nows.map((now) => progressOf(shown, at(now)));

  it('is that it goes on from its first minute to its last', () => {
    const nows = ['2019-11-20T13:59', '2019-11-20T14:00', '2019-11-20T15:59', '2019-11-20T16:00'];
    expect(said(debat, ...nows)).to.deep.equal(['upcoming', 'ongoing', 'ongoing', 'ended']);
  });

  it('is that it goes on past midnight', () => {
    const nows = ['2019-11-22T19:59', '2019-11-22T23:59', '2019-11-23T00:29', '2019-11-23T00:30'];
    expect(said(film, ...nows)).to.deep.equal(['upcoming', 'ongoing', 'ongoing', 'ended']);
  });

  it('is no more than that it is today, when its end is not known', () => {
    const nows = ['2019-11-20T09:29', '2019-11-20T09:30', '2019-11-20T23:59', '2019-11-21T00:00'];
    expect(said(lezing, ...nows)).to.deep.equal(['upcoming', 'today', 'today', 'ended']);
  });

  it('is that it is today on each of its days, when it lasts all day', () => {
    const nows = ['2019-11-17T23:59', '2019-11-18T00:00', '2019-11-24T23:59', '2019-11-25T00:00'];
    expect(said(week, ...nows)).to.deep.equal(['upcoming', 'today', 'today', 'ended']);
  });

  it('is that it is over at the end that is known, also when it began with a day', () => {
    const nows = ['2019-11-18T00:00', '2019-11-20T15:59', '2019-11-20T16:00'];
    const mixed = activity('Actie', '2019-11-18', '2019-11-20T16:00');
    expect(said(mixed, ...nows)).to.deep.equal(['today', 'today', 'ended']);
  });

  it('is that it is off when it was cancelled or waits for a new day, and else not', () => {
    const off = ['EventCancelled', 'EventPostponed'] as const;
    const on = ['EventScheduled', 'EventRescheduled', 'EventMovedOnline'] as const;
    for (const eventStatus of off) expect(isCalledOff({ ...debat, eventStatus })).to.equal(true);
    for (const eventStatus of on) expect(isCalledOff({ ...debat, eventStatus })).to.equal(false);
  });

  it('is that it is an example, also where only its title goes', () => {
    expect(labelledTitle({ ...debat, example: true })).to.equal('Voorbeeld: Debat');
    expect(labelledTitle(debat)).to.equal('Debat');
  });
});

describe('Activities in order', () => {
  const jumbled = [film, debat, aftrap, lezing, week];

  it('have first what can still be visited, then what has been, each by its start', () => {
    expect(titles(upcomingFirst(jumbled, at('2019-11-21T10:00')))).to.deep.equal([
      'Hele week',
      'Film',
      'Aftrap',
      'Lezing',
      'Debat',
    ]);
  });

  it('are all to come before the first, and all past after the last', () => {
    const inOrder = ['Aftrap', 'Hele week', 'Lezing', 'Debat', 'Film'];
    expect(titles(upcomingFirst(jumbled, at('2019-11-01')))).to.deep.equal(inOrder);
    expect(titles(upcomingFirst(jumbled, at('2020-01-01')))).to.deep.equal(inOrder);
  });

  it('keep the order of the feed where they start alike, and leave its list as it is', () => {
    const alike = [
      activity('b', '2019-11-20'),
      activity('a', '2019-11-20'),
      activity('c', '2019-11-19'),
    ];
    expect(titles(upcomingFirst(alike, at('2019-11-18')))).to.deep.equal(['c', 'b', 'a']);
    expect(titles(alike)).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('Activities by day', () => {
  const days = (now: string) =>
    byDay(upcomingFirst([aftrap, week, debat, lezing, film], at(now)), at(now)).map(
      ({ date, past, activities }) => ({ date, past, titles: titles(activities) }),
    );

  it('stand together when they start on the same day', () => {
    expect(days('2019-11-01')).to.deep.equal([
      { date: '2019-11-15', past: false, titles: ['Aftrap'] },
      { date: '2019-11-18', past: false, titles: ['Hele week'] },
      { date: '2019-11-20', past: false, titles: ['Lezing', 'Debat'] },
      { date: '2019-11-22', past: false, titles: ['Film'] },
    ]);
  });

  it('stand apart when one of a day is over and the other goes on', () => {
    const long = activity('Tentoonstelling', '2019-11-20', '2019-12-01');
    const now = at('2019-11-21');
    expect(
      byDay(upcomingFirst([debat, long], now), now).map(({ past, activities }) => ({
        past,
        titles: titles(activities),
      })),
    ).to.deep.equal([
      { past: false, titles: ['Tentoonstelling'] },
      { past: true, titles: ['Debat'] },
    ]);
  });

  it('are listed today while they go on, so that today stands first', () => {
    expect(days('2019-11-20T12:00')).to.deep.equal([
      { date: '2019-11-20', past: false, titles: ['Hele week', 'Lezing', 'Debat'] },
      { date: '2019-11-22', past: false, titles: ['Film'] },
      { date: '2019-11-15', past: true, titles: ['Aftrap'] },
    ]);
  });

  it('are listed under the day that is asked for', () => {
    expect(byDay([week], at('2019-11-18'), '2019-11-21').map(({ date }) => date)).to.deep.equal([
      '2019-11-21',
    ]);
  });

  it('are offered from today on, and all that have been when nothing is to come', () => {
    const all = (now: string) =>
      daysFrom(upcomingFirst([aftrap, week, debat, lezing, film], at(now)), at(now));
    expect(all('2019-11-20')).to.deep.equal(['2019-11-20', '2019-11-22']);
    expect(all('2020-01-01')).to.deep.equal([
      '2019-11-15',
      '2019-11-18',
      '2019-11-20',
      '2019-11-22',
    ]);
  });

  it('are no days at all when there are no activities', () => {
    expect(byDay([], at('2019-11-18'))).to.deep.equal([]);
  });
});
