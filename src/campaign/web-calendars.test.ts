import { expect } from '@open-wc/testing';
import { activityWith, at } from '../../test/page/activities.js';
import type { Activity } from './activity.js';
import { webCalendars } from './web-calendars.js';

const shown: Partial<Activity> = {
  title: 'Debat & koffie',
  summary: 'Over de week.',
  url: 'https://organisator.example/debat',
  location: {
    name: 'Stadhuis',
    streetAddress: 'Stadhuisplein 100',
    postalCode: '1506 MZ',
    addressLocality: 'Zaandam',
  },
};

/** What a calendar on the web is asked, by its host. */
function asked(known: Partial<Activity>, discreet = false): Record<string, Record<string, string>> {
  return Object.fromEntries(
    webCalendars(activityWith({ ...shown, ...known }), discreet).map(({ address }) => {
      const { host, searchParams } = new URL(address);
      return [host, Object.fromEntries(searchParams)];
    }),
  );
}

describe('A calendar on the web', () => {
  it('is asked to take in the title, the time in Amsterdam, the place and the story', () => {
    const calendars = asked({});
    expect(calendars['calendar.google.com']).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Debat & koffie',
      dates: '20191120T140000/20191120T160000',
      ctz: 'Europe/Amsterdam',
      location: 'Stadhuis, Stadhuisplein 100, 1506 MZ Zaandam',
      details: 'Over de week.\nhttps://organisator.example/debat',
    });
    const microsoft = {
      rru: 'addevent',
      subject: 'Debat & koffie',
      startdt: '2019-11-20T14:00:00+01:00',
      enddt: '2019-11-20T16:00:00+01:00',
      location: 'Stadhuis, Stadhuisplein 100, 1506 MZ Zaandam',
      body: 'Over de week.\nhttps://organisator.example/debat',
    };
    expect(calendars['outlook.live.com']).to.deep.equal(microsoft);
    expect(calendars['outlook.office.com']).to.deep.equal(microsoft);
  });

  it('is told in the discreet form only when and at which address', () => {
    for (const parameters of Object.values(asked({}, true))) {
      const said = Object.values(parameters).join(' ');
      expect(said).to.include('Afspraak').and.to.include('Stadhuisplein 100, 1506 MZ Zaandam');
      expect(said).not.to.match(/debat|week|organisator|Stadhuis,/i);
    }
  });

  it('gets whole days whole, up to the day after the last', () => {
    const calendars = asked({ startDate: at('2019-11-18'), endDate: at('2019-11-24') });
    expect(calendars['calendar.google.com']).to.include({ dates: '20191118/20191125' });
    expect(calendars['outlook.live.com']).to.include({
      startdt: '2019-11-18',
      enddt: '2019-11-25',
      allday: 'true',
    });
  });

  it('gets no length for what has no end', () => {
    expect(asked({ endDate: undefined })['calendar.google.com']).to.include({
      dates: '20191120T140000/20191120T140000',
    });
  });
});
