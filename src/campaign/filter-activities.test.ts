import { expect } from '@open-wc/testing';
import { activityWith, at } from '../../test/page/activities.js';
import type { Activity } from './activity.js';
import {
  type ActivityFilters,
  countChoices,
  countRegions,
  filterActivities,
} from './filter-activities.js';
import { type Region, findRegion } from './regions.js';

function activity(title: string, facts: Partial<Activity> = {}): Activity {
  const startDate = at('2019-11-18T10:00');
  return activityWith({ id: title, title, startDate, endDate: undefined, ...facts });
}

function region(text: string): Region {
  const found = findRegion(text);
  if (!found) throw new Error(`${text} is no region.`);
  return found;
}

function left(activities: readonly Activity[], filters: ActivityFilters): readonly string[] {
  return filterActivities(activities, filters).map(({ title }) => title);
}

describe('Activities that are searched', () => {
  const place = (name: string, addressLocality: string): Partial<Activity> => ({
    location: { name, addressLocality, streetAddress: undefined, postalCode: undefined },
  });
  const activities = [
    activity('Café voor ouders', place('De Brug', '’s-Hertogenbosch')),
    activity('Lezing', { organizer: { name: 'Stichting Één & Al', url: undefined } }),
    activity('Film', place('Bioscoop', 'Súdwest-Fryslân')),
  ];

  it('are found by their title, their place and their organiser', () => {
    expect(left(activities, { search: 'ouders' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'de brug' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'hertogenbosch' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'stichting' })).to.deep.equal(['Lezing']);
  });

  it('are found whatever the case, the accents and the hyphens', () => {
    expect(left(activities, { search: 'CAFE' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'café' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'sudwest fryslan' })).to.deep.equal(['Film']);
    expect(left(activities, { search: "'s hertogenbosch" })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'een en al' })).to.deep.equal(['Lezing']);
  });

  it('have every word that was typed, in whatever order, and none across two parts', () => {
    expect(left(activities, { search: 'brug ouders' })).to.deep.equal(['Café voor ouders']);
    expect(left(activities, { search: 'brug lezing' })).to.deep.equal([]);
    expect(left(activities, { search: 'lezingstichting' })).to.deep.equal([]);
  });

  it('are all there for no word at all', () => {
    expect(left(activities, { search: ' - ' })).to.have.lengthOf(3);
    expect(filterActivities(activities, {})).to.equal(activities);
  });
});

describe('Activities of a region', () => {
  const activities = [
    activity('Gemeente', { region: ['GM0479'] }),
    activity('GGD', { region: ['GG7306'] }),
    activity('Veilig Thuis', { region: ['VT22'] }),
    activity('Elders', { region: ['GM0014'] }),
    activity('Twee', { region: ['GM0014', 'GM0479'] }),
    activity('Overal'),
  ];

  it('are those that share a place with it, and those for the whole country', () => {
    const near = ['Gemeente', 'GGD', 'Veilig Thuis', 'Twee', 'Overal'];
    for (const name of ['Zaanstad', 'GG7306', 'Veilig Thuis Zaanstreek-Waterland']) {
      expect(left(activities, { region: region(name) }), name).to.deep.equal(near);
    }
    expect(left(activities, { region: region('Purmerend') })).to.deep.equal([
      'GGD',
      'Veilig Thuis',
      'Overal',
    ]);
  });

  it('follow Veilig Thuis where the GGD region is another', () => {
    const heusden = [activity('Heusden', { region: ['GM0797'] })];
    expect(left(heusden, { region: region('VT15') })).to.deep.equal(['Heusden']);
    expect(left(heusden, { region: region('GGD Hart voor Brabant') })).to.deep.equal(['Heusden']);
    expect(left(heusden, { region: region('VT27') })).to.deep.equal([]);
  });

  it('are counted for every region as they would be left', () => {
    const count = countRegions(activities, { region: region('Zaanstad') });
    for (const code of ['GM0479', 'GM0439', 'GG7306', 'VT22', 'GM0014', 'GG0111', 'GG5006']) {
      expect(count(code), code).to.equal(left(activities, { region: region(code) }).length);
    }
  });
});

describe('Activities that are filtered', () => {
  const activities = [
    activity('Training', {
      audience: ['professional'],
      isAccessibleForFree: false,
      startDate: { date: '2019-11-18', time: '23:00' },
      endDate: { date: '2019-11-20', time: '01:00' },
    }),
    activity('Café', { audience: ['parent', 'child'], isAccessibleForFree: true }),
    activity('Chat', {
      audience: ['everyone'],
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      startDate: { date: '2019-11-20', time: undefined },
    }),
    activity('Debat', {
      eventAttendanceMode: 'MixedEventAttendanceMode',
      isAccessibleForFree: true,
    }),
    activity('Lezing', { audience: ['professional'], eventStatus: 'EventMovedOnline' }),
  ];

  it('are on a day from their first to their last', () => {
    expect(left(activities, { day: '2019-11-19' })).to.deep.equal(['Training']);
    expect(left(activities, { day: '2019-11-20' })).to.deep.equal(['Training', 'Chat']);
    expect(left(activities, { day: '2019-11-21' })).to.deep.equal([]);
  });

  it('are for an audience when they are for everyone, or don’t say for whom', () => {
    expect(left(activities, { audience: 'parent' })).to.deep.equal(['Café', 'Chat', 'Debat']);
    expect(left(activities, { audience: 'everyone' })).to.deep.equal(['Chat', 'Debat']);
  });

  it('are online and on the spot when they are both, and online when they have moved there', () => {
    expect(left(activities, { attendance: 'online' })).to.deep.equal(['Chat', 'Debat', 'Lezing']);
    expect(left(activities, { attendance: 'offline' })).to.deep.equal([
      'Training',
      'Café',
      'Debat',
    ]);
  });

  it('are free only when the feed says so', () => {
    expect(left(activities, { free: true })).to.deep.equal(['Café', 'Debat']);
  });

  it('pass all filters at once', () => {
    expect(
      left(activities, { free: true, attendance: 'online', audience: 'parent' }),
    ).to.deep.equal(['Debat']);
  });

  it('are counted for each choice with the other filters as they are', () => {
    const filters: ActivityFilters = { free: true, audience: 'professional' };
    expect(
      countChoices(activities, filters, 'audience', [undefined, 'professional', 'child']),
    ).to.deep.equal([2, 1, 2]);
    expect(countChoices(activities, filters, 'free', [true, undefined])).to.deep.equal([1, 4]);
  });
});
