import { expect } from '@open-wc/testing';
import type { Refusal } from './feed-error.js';
import { readRelease, refusalOf } from './release.js';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-24T12:00:00Z');

const RELEASE = {
  sequence: 41,
  issued: '2026-11-20T09:00:00+01:00',
  expires: '2026-12-01T09:00:00+01:00',
  file: 'feed.json',
};

/** Why a feed with this release is refused, by a visitor's clock that is so many days off. */
function refusal(
  change: Readonly<Record<string, unknown>> = {},
  daysOff = 0,
  address = 'https://campagne.example/embed/feed.json?v=1#x',
): Refusal | undefined {
  const release = readRelease({ _wtk: { release: { ...RELEASE, ...change } } });
  return refusalOf(release, { address, now: NOON + daysOff * DAY, leastSequence: 40 });
}

describe('The release of a signed feed', () => {
  it('counts from its issue to its expiry', () => {
    expect(refusal()).to.equal(undefined);
    expect(refusal({}, 6)).to.equal(undefined);
    expect(refusal({}, -4)).to.equal(undefined);
  });

  it('is refused by a clock that is wrong by two weeks, either way', () => {
    expect(refusal({}, 14)).to.equal('expired-release');
    expect(refusal({}, -14)).to.equal('early-release');
  });

  it('is refused from the very moment that it expires', () => {
    expect(refusal({ expires: '2026-11-24T12:00:00Z' })).to.equal('expired-release');
    expect(refusal({ expires: '2026-11-24T12:00:00.001Z' })).to.equal(undefined);
  });

  it('may be issued a day from now, for a clock that is slow, and no more', () => {
    expect(refusal({ issued: '2026-11-25T12:00:00Z' })).to.equal(undefined);
    expect(refusal({ issued: '2026-11-25T12:00:00.001Z' })).to.equal('early-release');
  });

  it('is refused below the least sequence that a kit believes', () => {
    expect(refusal({ sequence: 40 })).to.equal(undefined);
    expect(refusal({ sequence: 39 })).to.equal('old-release');
  });

  it('is that of one file by its name, wherever a mirror puts it', () => {
    expect(refusal({}, 0, 'https://gemeente.example/wtk/feed.json')).to.equal(undefined);
    expect(refusal({}, 0, 'https://campagne.example/embed/2.json')).to.equal('other-file');
    expect(refusal({}, 0, 'https://campagne.example/feed.json/')).to.equal('other-file');
  });

  it('is none when one of its fields is absent, or not what it should be', () => {
    const broken = [
      ...Object.keys(RELEASE).map((key) => ({ [key]: undefined })),
      { sequence: '41' },
      { sequence: 41.5 },
      { sequence: Number.MAX_VALUE },
      { issued: 0 },
      { issued: '2026-11-20' },
      { issued: '2026-11-20T09:00:00' },
      { issued: '2026-13-20T09:00:00Z' },
      { expires: 'nooit' },
      { expires: ['2026-12-01T09:00:00Z'] },
      { file: ['feed.json'] },
    ];
    for (const change of broken) {
      expect(refusal(change), JSON.stringify(change)).to.equal('no-release');
    }
  });

  it('is none in what is no feed', () => {
    for (const value of [null, [], 'x', {}, { _wtk: null }, { _wtk: { release: [] } }]) {
      expect(readRelease(value), JSON.stringify(value)).to.equal(undefined);
    }
  });
});
