import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyFeed, changedFeed } from '../../test/page/any-feed.js';
import { feedIn } from '../../test/page/servers.js';
import { writtenFeed } from '../../test/page/written-feed.js';
import { guardAddress, guardLink } from './address.js';
import { FeedError } from './feed-error.js';
import { type FeedFile, readFeed } from './read-feed.js';

const ADDRESS = 'https://campagne.example/embed/feed.json';
const RUNS = { numRuns: 10_000 };

const example = (await (await fetch(feedIn('embed'))).json()) as Parameters<typeof changedFeed>[0];

const anything = fc.oneof(
  { weight: 4, arbitrary: anyFeed },
  { weight: 4, arbitrary: changedFeed(example) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** What a file says; undefined when it is told to be no feed. Throws whatever else is thrown. */
function read(value: unknown): FeedFile | undefined {
  try {
    return readFeed(value, ADDRESS);
  } catch (thrown) {
    if (thrown instanceof FeedError && thrown.fault === 'feed') return undefined;
    throw thrown;
  }
}

/** Every address in what was read, by the key that it stands under. */
function addressesIn(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, child: unknown) => {
    if (/url$|^nextAddress$/i.test(key) && typeof child === 'string') found.push(child);
    return child;
  });
  return found;
}

describe('Any JSON at all', function () {
  this.timeout(300_000);

  it('is read, or told to be no feed, alike each time, and is left as it was', () => {
    let feeds = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const before = JSON.stringify(value);
        const file = read(value);
        expect(JSON.stringify(read(value))).to.equal(JSON.stringify(file));
        expect(JSON.stringify(value)).to.equal(before);
        if (file) feeds += 1;
      }),
      RUNS,
    );
    // The property would hold of a reader that takes nothing for a feed.
    expect(feeds).to.be.greaterThan(5_000);
  });

  it('is read to something that, written as a feed, is read to the same without a loss', () => {
    let items = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const file = read(value);
        if (!file) return;
        const again = read(JSON.parse(JSON.stringify(writtenFeed(file.campaign))));
        expect(JSON.stringify(again?.campaign)).to.equal(JSON.stringify(file.campaign));
        expect(again?.losses).to.deep.equal([]);
        items += file.campaign.stories.length + file.campaign.activities.length;
      }),
      RUNS,
    );
    expect(items).to.be.greaterThan(5_000);
  });

  it('is read to no address that the guard would refuse', () => {
    let addresses = 0;
    fc.assert(
      fc.property(anything, (value) => {
        for (const address of addressesIn(read(value))) {
          addresses += 1;
          expect(guardLink(address), address).to.equal(address);
        }
        const next = read(value)?.nextAddress;
        if (next !== undefined) expect(guardAddress(next)).to.equal(next);
      }),
      RUNS,
    );
    expect(addresses).to.be.greaterThan(5_000);
  });
});
