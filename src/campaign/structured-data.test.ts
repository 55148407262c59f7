import { expect } from '@open-wc/testing';
import { activityWith, at } from '../../test/page/activities.js';
import { feedIn } from '../../test/page/servers.js';
import { loadCampaign } from '../feed/load-campaign.js';
import type { Activity } from './activity.js';
import { structuredData } from './structured-data.js';

const place = {
  name: 'Stadhuis',
  streetAddress: 'Stadhuisplein 100',
  postalCode: '1506 MZ',
  addressLocality: 'Zaandam',
};

/** What a search engine is told: what is left when it is written as text. */
function told(known: Partial<Activity>): Record<string, unknown> | undefined {
  const data = structuredData(activityWith(known));
  return data && (JSON.parse(JSON.stringify(data)) as Record<string, unknown>);
}

/** A day, or a time with its offset, by ISO 8601 as Google asks for it. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

/** Holds an event to what Google requires: its name, its start and its location. */
function expectRequired(event: Record<string, unknown>): void {
  expect(event['@context']).to.equal('https://schema.org');
  expect(event['@type']).to.equal('Event');
  expect(event['name']).to.be.a('string').and.not.to.equal('');
  expect(event['startDate']).to.match(DATE);
  if ('endDate' in event) expect(event['endDate']).to.match(DATE);
  const locations = [event['location']].flat() as Record<string, unknown>[];
  expect(locations).not.to.have.lengthOf(0);
  for (const location of locations) {
    if (location['@type'] === 'VirtualLocation') {
      expect(location['url']).to.match(/^https:/);
    } else {
      expect(location['@type']).to.equal('Place');
      expect(location['name']).to.be.a('string');
      expect(location['address']).to.include({ '@type': 'PostalAddress', addressCountry: 'NL' });
    }
  }
}

describe('What search engines are told of an activity', () => {
  it('is all that Google requires, for each of the example’s 91', async () => {
    const { campaign } = await loadCampaign(feedIn('embed'), new AbortController().signal);
    expect(campaign.activities).to.have.lengthOf(91);
    for (const activity of campaign.activities) {
      const event = told(activity);
      expect(event, activity.id).not.to.equal(undefined);
      expectRequired(event!);
      expect(event!['name'], 'it says that it is an example').to.match(/^Voorbeeld: /);
    }
  });

  it('is when it is, with the offset of its season, and a day when it lasts all day', () => {
    expect(told({ location: place })).to.include({
      startDate: '2019-11-20T14:00:00+01:00',
      endDate: '2019-11-20T16:00:00+01:00',
    });
    expect(told({ location: place, startDate: at('2020-07-01T10:00') })).to.include({
      startDate: '2020-07-01T10:00:00+02:00',
    });
    const week = { startDate: at('2019-11-18'), endDate: at('2019-11-24') };
    expect(told({ location: place, ...week })).to.include({
      startDate: '2019-11-18',
      endDate: '2019-11-24',
    });
  });

  it('is where it is: on the spot, on the web, or both', () => {
    const url = 'https://organisator.example/debat';
    const types = (known: Partial<Activity>): readonly unknown[] =>
      (
        [told({ url, location: place, ...known })?.['location']].flat() as { '@type': string }[]
      ).map((location) => location['@type']);
    expect(types({})).to.deep.equal(['Place']);
    expect(types({ eventAttendanceMode: 'OnlineEventAttendanceMode' })).to.deep.equal([
      'VirtualLocation',
    ]);
    expect(types({ eventAttendanceMode: 'MixedEventAttendanceMode' })).to.deep.equal([
      'Place',
      'VirtualLocation',
    ]);
  });

  it('is nothing when it has no place and no address on the web', () => {
    expect(told({})).to.equal(undefined);
    const eventAttendanceMode = 'OnlineEventAttendanceMode';
    expect(told({ eventAttendanceMode })).to.equal(undefined);
    const registrationUrl = 'mailto:debat@organisator.example';
    expect(told({ eventAttendanceMode, registrationUrl }), 'a mailbox').to.equal(undefined);
  });

  it('is that it was cancelled, moved, or is online now', () => {
    for (const eventStatus of ['EventCancelled', 'EventPostponed', 'EventMovedOnline'] as const) {
      expect(told({ location: place, eventStatus })).to.include({
        eventStatus: `https://schema.org/${eventStatus}`,
      });
    }
    const previousStartDate = at('2019-11-19T14:00');
    expect(
      told({ location: place, eventStatus: 'EventRescheduled', previousStartDate }),
    ).to.include({ previousStartDate: '2019-11-19T14:00:00+01:00' });
  });

  it('is who organises it and which languages are spoken, where the feed names them', () => {
    const organizer = { name: 'GGD Waterveen', url: 'https://ggd.example/' };
    expect(told({ location: place, organizer, inLanguage: ['nl', 'ar'] })).to.deep.include({
      organizer: { '@type': 'Organization', ...organizer },
      inLanguage: ['nl', 'ar'],
    });
    expect(told({ location: place })).not.to.have.any.keys('organizer', 'inLanguage');
  });

  it('is what it costs and whether places are left, and no price that nobody named', () => {
    const offer = (known: Partial<Activity>): unknown =>
      told({ location: place, ...known })?.['offers'];
    expect(offer({})).to.equal(undefined);
    expect(offer({ isAccessibleForFree: false })).to.equal(undefined);
    expect(offer({ isAccessibleForFree: true })).to.deep.equal({
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
    });
    expect(
      offer({
        price: 12.5,
        availability: 'SoldOut',
        registrationUrl: 'https://organisator.example/aanmelden',
      }),
    ).to.deep.equal({
      '@type': 'Offer',
      price: 12.5,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/SoldOut',
      url: 'https://organisator.example/aanmelden',
    });
  });
});
