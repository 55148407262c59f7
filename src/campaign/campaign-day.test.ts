import { expect } from '@open-wc/testing';
import { activityWith, at } from '../../test/page/activities.js';
import type { Activity } from './activity.js';
import { campaignDay } from './campaign-day.js';

const activity = (title: string, start: string, known: Partial<Activity> = {}): Activity =>
  activityWith({ id: title, title, startDate: at(start), endDate: undefined, ...known });

const activities = [
  activity('Tentoonstelling', '2019-11-18', { endDate: at('2019-12-08') }),
  activity('Debat', '2019-11-20T14:00', { endDate: at('2019-11-20T16:00') }),
  activity('Lezing', '2019-11-20T09:30'),
  activity('Open dag', '2019-11-20'),
  activity('Cursus', '2019-11-19T10:00', { endDate: at('2019-11-21T12:00') }),
  activity('Afgezegd', '2019-11-20T11:00', { eventStatus: 'EventCancelled' }),
  activity('Uitgesteld', '2019-11-20T12:00', { eventStatus: 'EventPostponed' }),
  activity('Film', '2019-11-22T20:00'),
  activity('Aftrap', '2019-11-18T10:00', { endDate: at('2019-11-18T11:00') }),
];
const campaign = { startDate: '2019-11-18', endDate: '2019-11-24', activities };

/** Which phase it is, and what is named for it. */
function day(now: string): readonly string[] {
  const { phase, activities: named } = campaignDay(campaign, at(now));
  return [phase, ...named.map(({ title }) => title)];
}

describe('A day of the campaign', () => {
  it('names in the week what is on today: what has an hour first, then what lasts for days', () => {
    expect(day('2019-11-20T08:00')).to.deep.equal([
      'during',
      'Lezing',
      'Debat',
      'Tentoonstelling',
      'Cursus',
      'Open dag',
    ]);
  });

  it('names no activity that is over, was called off or is another day’s', () => {
    expect(day('2019-11-20T16:00')).not.to.include('Debat');
    expect(day('2019-11-20T16:00')).not.to.include('Afgezegd');
    expect(day('2019-11-20T16:00')).not.to.include('Uitgesteld');
    expect(day('2019-11-22T08:00')).to.deep.equal(['during', 'Film', 'Tentoonstelling']);
  });

  it('names after the week whatever can still be visited', () => {
    expect(day('2019-11-25')).to.deep.equal(['after', 'Tentoonstelling']);
    expect(day('2019-12-09')).to.deep.equal(['after']);
  });

  it('names none before the week, nor in the rest of the year', () => {
    expect(day('2019-11-17')).to.deep.equal(['before']);
    expect(day('2020-06-01')).to.deep.equal(['rest']);
  });
});
