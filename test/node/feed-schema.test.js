import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, readJson } from './schema.js';

const demo = await readJson('demo/feed.json');

/** The example feed with one thing done to its parts: the feed, a story and an activity. */
function changed(change) {
  const feed = JSON.parse(JSON.stringify(demo));
  const story = feed.items.find(({ _wtk }) => _wtk.type === 'story');
  const activity = feed.items.find(({ _wtk }) => _wtk.type === 'activity');
  change({ feed, story, activity, edition: feed._wtk });
  return feed;
}

const RELEASE = {
  sequence: 41,
  issued: '2026-11-24T09:00:00+01:00',
  expires: '2026-12-01T09:00:00Z',
  file: 'feed.json',
};

const OVERRIDE = {
  number: '0800-6666',
  text: 'Veilig Thuis is nu slecht bereikbaar. Bel ook:',
  from: '2026-11-24T09:00:00+01:00',
  until: '2026-11-24T17:00:00+01:00',
};

/** @type {[says: string, change: (parts: any) => void, where: RegExp][]} */
const FAULTS = [
  ['has no list of items', ({ feed }) => delete feed.items, /^ /],
  ['is of another version', ({ feed }) => (feed.version = '2'), /^\/version /],
  [
    'has a last day that no calendar has',
    ({ edition }) => (edition.campaign.endDate = '2019-11-31'),
    /endDate/,
  ],
  [
    'chooses a help line that nobody knows',
    ({ edition }) => edition.help.lines.push('0800-2000'),
    /help\/lines\/5/,
  ],
  [
    'is released at a time of no zone',
    ({ edition }) => (edition.release = { ...RELEASE, issued: '2026-11-24T09:00:00' }),
    /release\/issued/,
  ],
  [
    'is of a release without an end',
    ({ edition }) => (edition.release = { ...RELEASE, expires: undefined }),
    /release /,
  ],
  [
    'gives a number for the day that a line is down, and no end',
    ({ edition }) => (edition.help.override = { ...OVERRIDE, until: undefined }),
    /override /,
  ],
  ['asks a question without an answer', ({ edition }) => delete edition.faq[0].answer, /faq\/0/],
  ['has an item without an id', ({ story }) => delete story.id, /^\/items\/0 /],
  [
    'has a narrator that nobody knows',
    ({ story }) => (story._wtk.narrator = 'neighbour'),
    /narrator/,
  ],
  [
    'has markup where a tree should be',
    ({ story }) => (story._wtk.helped = { html: '<p>' }),
    /helped/,
  ],
  [
    'has an unknown node in a tree',
    ({ story }) => (story._wtk.helped[0].type = 'heading'),
    /helped/,
  ],
  ['has a story without any content', ({ story }) => delete story.content_text, /^\/items\/0 /],
  ['has an empty title', ({ story }) => (story.title = ''), /\/title /],
  ['has an activity without a title', ({ activity }) => delete activity.title, /^\/items\/30 /],
  [
    'has an activity without a start',
    ({ activity }) => delete activity._wtk.startDate,
    /^\/items\/30/,
  ],
  [
    'has a start in Dutch notation',
    ({ activity }) => (activity._wtk.startDate = '15-11-2019'),
    /startDate/,
  ],
  [
    'has a region without a code',
    ({ activity }) => (activity._wtk.region = ['Zaanstad']),
    /region\/0/,
  ],
  [
    'has a price in words',
    ({ activity }) => (activity._wtk.offers = { price: '€ 12,50' }),
    /offers\/price/,
  ],
  [
    'has places left that nobody can count on',
    ({ activity }) => (activity._wtk.offers = { availability: 'Misschien' }),
    /availability/,
  ],
  [
    'has an activity in a language without a tag',
    ({ activity }) => (activity._wtk.inLanguage = ['Nederlands!']),
    /inLanguage\/0/,
  ],
  ['has an item of an unknown type', ({ activity }) => (activity._wtk.type = 'podcast'), /type/],
];

describe('The contract of the feed', () => {
  it('is kept by the example feed', () => {
    assert.deepEqual(complaints(demo), []);
  });

  for (const [says, change, where] of FAULTS) {
    it(`is broken by a feed that ${says}`, () => {
      const found = complaints(changed(change));
      assert.ok(
        found.some((complaint) => where.test(complaint)),
        found.join('\n') || 'no complaint',
      );
    });
  }

  it('lets a feed be of a release', () => {
    assert.deepEqual(complaints(changed(({ edition }) => (edition.release = RELEASE))), []);
  });

  it('lets a feed give a number for the day that a line is down', () => {
    assert.deepEqual(complaints(changed(({ edition }) => (edition.help.override = OVERRIDE))), []);
  });

  it('lets an item have nothing but the id that is withdrawn', () => {
    const withdrawn = { id: 'weg', _wtk: { withdrawn: true } };
    assert.deepEqual(complaints(changed(({ feed }) => feed.items.push(withdrawn))), []);
  });

  it('lets an item of somebody else’s feed stand without _wtk', () => {
    const foreign = { id: 7, content_text: 'Een.\n\nTwee.' };
    assert.deepEqual(complaints(changed(({ feed }) => feed.items.push(foreign))), []);
  });

  it('ignores keys that it does not know', () => {
    assert.deepEqual(
      complaints(
        changed(({ feed, story }) => {
          feed._other = { a: 1 };
          story._wtk.later = true;
        }),
      ),
      [],
    );
  });
});
