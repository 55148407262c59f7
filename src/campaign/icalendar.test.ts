import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { activityWith, at } from '../../test/page/activities.js';
import { feedIn } from '../../test/page/servers.js';
import { loadCampaign } from '../feed/load-campaign.js';
import { type Activity, isCalledOff, labelledTitle } from './activity.js';
import { icalendar } from './icalendar.js';
import { type Moment, addDays } from './moment.js';

const NOW = '2019-11-01T08:30:15.123Z';
const FORMS = [
  ['discreet', true],
  ['full', false],
] as const;

/** The activities of the example feed, as an element gets them. */
const example: readonly Activity[] = await (async () => {
  const { campaign } = await loadCampaign(feedIn('embed'), new AbortController().signal);
  return campaign.activities;
})();

/** What a calendar makes of a file: its entries, read by somebody else's parser. */
function entriesOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

function entryOf(activity: Partial<Activity>, discreet = false): ICAL.Event {
  return entriesOf(icalendar([activityWith(activity)], { discreet, now: NOW }))[0]!;
}

/** The value of a property as a calendar reads it. */
function valueOf(entry: ICAL.Event, name: string): unknown {
  return entry.component.getFirstPropertyValue(name);
}

/** The lines of a file before they are unfolded, in octets. */
function octetLines(file: string): readonly Uint8Array[] {
  const octets = new TextEncoder().encode(file);
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let index = 0; index < octets.length; index += 1) {
    if (octets[index] !== 0x0a) continue;
    lines.push(octets.subarray(start, index + 1));
    start = index + 1;
  }
  expect(start, 'the file ends with a line end').to.equal(octets.length);
  return lines;
}

/** Holds a file to RFC 5545, section 3.1, byte by byte. */
function expectLines(file: string): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const line of octetLines(file)) {
    expect(line.at(-2), 'CR before LF').to.equal(0x0d);
    const content = line.subarray(0, -2);
    expect(content.length).to.be.within(1, 75);
    expect(
      content.every((octet) => octet === 0x09 || octet >= 0x20),
      'no control character',
    ).to.equal(true);
    // Each line is whole UTF-8: none begins or ends inside a character.
    decoder.decode(content);
  }
}

/** What the entry's end must be read as: the first moment that is no longer part of it. */
function exclusiveEnd({ startDate, endDate }: Activity): Moment | undefined {
  if (startDate.time === undefined) {
    return { date: addDays((endDate ?? startDate).date, 1), time: undefined };
  }
  return endDate;
}

function momentOf(time: ICAL.Time): Moment {
  const [date = '', clock] = time.toString().split('T');
  return { date, time: time.isDate ? undefined : clock?.slice(0, 5) };
}

describe('A calendar file', () => {
  it('has the example’s 91 activities to be made of', () => {
    expect(example).to.have.lengthOf(91);
    expect(example.filter(({ startDate }) => startDate.time === undefined)).to.have.lengthOf(9);
  });

  for (const [form, discreet] of FORMS) {
    describe(`in its ${form} form`, () => {
      const file = icalendar(example, { discreet, now: NOW });
      const entries = entriesOf(file);

      it('tells of each of the 91 activities when it is, as it is', () => {
        expect(entries).to.have.lengthOf(91);
        example.forEach((activity, index) => {
          const entry = entries[index]!;
          expect(momentOf(entry.startDate), activity.id).to.deep.equal(activity.startDate);
          const end = exclusiveEnd(activity);
          if (end) expect(momentOf(entry.endDate), activity.id).to.deep.equal(end);
          else expect(entry.component.hasProperty('dtend'), activity.id).to.equal(false);
        });
      });

      it('tells where each is, and what was called off', () => {
        example.forEach((activity, index) => {
          const entry = entries[index]!;
          const { name, streetAddress, postalCode, addressLocality } = activity.location ?? {};
          const town = [postalCode, addressLocality].filter(Boolean).join(' ');
          const place = [discreet ? '' : name, streetAddress, town].filter(Boolean).join(', ');
          expect(valueOf(entry, 'location') ?? '', activity.id).to.equal(place);
          const status = isCalledOff(activity) ? 'CANCELLED' : 'CONFIRMED';
          expect(valueOf(entry, 'status'), activity.id).to.equal(status);
        });
      });

      it('is the same when each activity has a file of its own', () => {
        example.forEach((activity, index) => {
          const [entry] = entriesOf(icalendar([activity], { discreet, now: NOW }));
          expect(String(entry?.component)).to.equal(String(entries[index]?.component));
        });
      });

      it('has lines of 75 octets at most, each ended by CR and LF', () => {
        expectLines(file);
        for (const activity of example) expectLines(icalendar([activity], { discreet, now: NOW }));
      });

      it('says when it was made, in UTC', () => {
        expect(file.match(/^DTSTAMP:20191101T083015Z\r$/gm)).to.have.lengthOf(91);
      });

      it('has the clock of Amsterdam in it, with both its changes', () => {
        const zone = new ICAL.Timezone(
          new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vtimezone')!,
        );
        const offsetAt = (local: string): number =>
          zone.utcOffset(ICAL.Time.fromDateTimeString(local, undefined)) / 3600;
        for (const year of [2019, 2026, 2035]) {
          expect(offsetAt(`${year}-11-20T14:00:00`)).to.equal(1);
          expect(offsetAt(`${year}-07-01T14:00:00`)).to.equal(2);
        }
        expect(offsetAt('2019-10-27T01:59:00')).to.equal(2);
        expect(offsetAt('2019-10-27T03:00:00')).to.equal(1);
        expect(offsetAt('2020-03-29T01:59:00')).to.equal(1);
        expect(offsetAt('2020-03-29T03:00:00')).to.equal(2);
      });
    });
  }

  it('has the title, the story, the organiser and the address in its full form', () => {
    const entries = entriesOf(icalendar(example, { discreet: false, now: NOW }));
    example.forEach((activity, index) => {
      const entry = entries[index]!;
      expect(entry.summary).to.equal(labelledTitle(activity));
      expect(valueOf(entry, 'url')).to.equal(activity.url);
      for (const told of [activity.summary, activity.organizer?.name]) {
        expect(entry.description).to.include(told);
      }
    });
  });

  it('says in its discreet form nothing of what it is', () => {
    const file = icalendar(example, { discreet: true, now: NOW }).replaceAll('\r\n ', '');
    const names = new Set(file.split('\r\n').map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line));
    for (const name of ['DESCRIPTION', 'URL', 'CATEGORIES', 'ORGANIZER', 'CLASS']) {
      expect([...names]).not.to.include(name);
    }
    for (const entry of entriesOf(file)) expect(entry.summary).to.equal('Afspraak');
    for (const { title, id, organizer } of example) {
      for (const word of [title, id, organizer?.name ?? title]) {
        expect(file.includes(word), word).to.equal(false);
      }
    }
    expect(/kind|mishandel|veilig thuis|campagne|voorbeeld/i.exec(file)).to.equal(null);
  });
});

describe('An entry', () => {
  it('keeps its id in either form, so that one takes the place of the other', () => {
    const shown = { id: 'https://campagne.example/kindermishandeling/7' };
    expect(entryOf(shown, true).uid).to.equal(entryOf(shown, false).uid);
    expect(entryOf({ ...shown, title: 'Anders', startDate: at('2019-12-01') }).uid).to.equal(
      entryOf(shown).uid,
    );
  });

  it('has an id of its own, also beside one of another site that counts alike', () => {
    const uids = [
      entryOf({ id: '1', url: 'https://a.example/1' }).uid,
      entryOf({ id: '1', url: 'https://b.example/1' }).uid,
      entryOf({ id: '1' }).uid,
      entryOf({ id: '2' }).uid,
    ];
    expect(new Set(uids).size).to.equal(4);
    expect(new Set(example.map((shown) => entryOf(shown).uid)).size).to.equal(91);
    for (const uid of uids) expect(uid).to.match(/^[0-9a-f]{16}@wtk$/);
  });

  it('has no address where its activity has none', () => {
    expect(entryOf({ url: undefined }).component.hasProperty('url')).to.equal(false);
  });

  it('counts up when its activity is changed', () => {
    const sequence = (known: Partial<Activity>): number => entryOf(known).sequence;
    expect(sequence({})).to.equal(0);
    expect(sequence({ eventStatus: 'EventCancelled' })).to.equal(1);
    let last = 1;
    for (const change of ['01T10:59', '01T11:00', '01T23:59', '02', '02T00:01']) {
      const changed = sequence({ dateModified: at(`2019-11-${change}`) });
      expect(changed, change).to.be.within(last + 1, 2 ** 31);
      last = changed;
    }
  });

  it('ends the day after its last one when it lasts all day, and leaves the time free', () => {
    const week = entryOf({ startDate: at('2019-11-18'), endDate: at('2019-11-24') });
    expect(String(week.endDate)).to.equal('2019-11-25');
    expect(valueOf(week, 'transp')).to.equal('TRANSPARENT');
    const day = entryOf({ startDate: at('2019-12-31'), endDate: undefined });
    expect(String(day.endDate)).to.equal('2020-01-01');
    expect(entryOf({}).component.hasProperty('transp'), 'with a time').to.equal(false);
  });

  it('has no end when nobody knows it', () => {
    for (const endDate of [undefined, at('2019-11-20'), at('2019-11-20T14:00')]) {
      expect(entryOf({ endDate }).component.hasProperty('dtend')).to.equal(false);
    }
  });

  it('that begins at a time and ends with a day goes on until that day is over', () => {
    expect(String(entryOf({ endDate: at('2019-11-22') }).endDate)).to.equal('2019-11-23T00:00:00');
  });

  it('that begins with a day and ends at a time lasts all of its days', () => {
    const { startDate, endDate } = entryOf({
      startDate: at('2019-11-18'),
      endDate: at('2019-11-20T16:00'),
    });
    expect([String(startDate), String(endDate)]).to.deep.equal(['2019-11-18', '2019-11-21']);
  });

  it('keeps every character that a calendar may hold, whatever the title', () => {
    const odd = 'Koffie; thee, \\ en “meer”\tnu: 👩‍👧 ضَ \u2028 \nBEGIN:VALARM';
    const { summary } = entryOf({ title: odd });
    expect(summary).to.equal(odd);
    expect(entryOf({ title: 'a\u0000b\u001bc\u007fd\r\ne\rf' }).summary).to.equal('abcd\ne\nf');
  });

  it('escapes what would end a text, or a part of it', () => {
    const file = icalendar([activityWith({ title: 'Thee; koffie, \\ en\nmeer' })], {
      discreet: false,
      now: NOW,
    });
    expect(file).to.include('\r\nSUMMARY:Thee\\; koffie\\, \\\\ en\\nmeer\r\n');
  });

  it('leaves out half a character, which no file can hold', () => {
    expect(entryOf({ title: 'a\ud800b' }).summary).to.equal('ab');
    const file = icalendar([activityWith({ title: 'a\udc00b' })], { discreet: false, now: NOW });
    expect(() => encodeURIComponent(file)).not.to.throw();
  });

  it('is read back as it was written, for whatever text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const file = icalendar([activityWith({ title, summary })], { discreet: false, now: NOW });
        expectLines(file);
        const [entry] = entriesOf(file);
        expect([entry?.summary, entry?.description]).to.deep.equal(
          [title, summary].map((value) => value.replace(/\r\n?/g, '\n')),
        );
      }),
      { numRuns: 300 },
    );
  });
});
