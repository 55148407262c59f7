import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HELP_LINES } from '../campaign/help-lines.js';
import { readOverride } from './read-override.js';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-24T12:00:00Z');

const OVERRIDE = {
  number: '0800-6666',
  text: 'Veilig Thuis is nu slecht bereikbaar. Bel ook:',
  from: '2026-11-24T13:00:00+01:00',
  until: '2026-11-24T20:00:00+01:00',
};

describe('The number for the day that a line is down', () => {
  it('is read with what it is for, and when', () => {
    expect(readOverride(OVERRIDE)).to.deep.equal({
      number: '0800-6666',
      dial: 'tel:08006666',
      text: 'Veilig Thuis is nu slecht bereikbaar. Bel ook:',
      from: NOON,
      until: NOON + 7 * HOUR,
      instead: false,
    });
    expect(readOverride({ ...OVERRIDE, instead: true })?.instead).to.equal(true);
    expect(readOverride({ ...OVERRIDE, instead: 'ja' })?.instead).to.equal(false);
  });

  it('is dialled by its own digits, with the country’s code where it is a subscriber’s', () => {
    for (const [number, dial] of [
      ['020 311 23 45', 'tel:+31203112345'],
      ['+31 20 311 23 45', 'tel:+31203112345'],
      ['0031 (0)20 311 23 45', undefined],
      ['0800 31 31 31 3', 'tel:08003131313'],
    ] as const) {
      expect(readOverride({ ...OVERRIDE, number })?.dial, number).to.equal(dial);
    }
  });

  it('is shown for 72 hours at most', () => {
    const until = '2027-11-24T13:00:00Z';
    expect(readOverride({ ...OVERRIDE, until })?.until).to.equal(NOON + 72 * HOUR);
  });

  it('is none when it costs, is short, is ours, or is not whole', () => {
    const ours = Object.values(HELP_LINES).map(({ number }) => ({ number }));
    for (const change of [
      ...ours,
      { number: '0900-1234' },
      { number: '1234' },
      { number: '1 0800 6666' },
      { number: '0800 6666 1234 5678' },
      { number: '020 311 23 45 67' },
      { number: 'tel:08006666' },
      { number: 8006666 },
      { text: '' },
      { text: 'Bel 0900-1234:' },
      { text: `Bel ${'0-9-0-0'.replaceAll('-', '\u200B'.repeat(4))}:` },
      { text: 'x'.repeat(200) },
      { from: '2026-11-24T13:00:00' },
      { until: undefined },
    ]) {
      expect(readOverride({ ...OVERRIDE, ...change }), JSON.stringify(change)).to.equal(undefined);
    }
  });

  it('dials a number that is free or local, or none, whatever the feed has there', () => {
    let read = 0;
    const number = fc.oneof(
      fc.string(),
      fc.stringMatching(/^0[0-9 ()+.-]{3,14}$/),
      fc.stringMatching(/^0(800[ -]?\d{4}|[1-7]\d \d{3} \d{2} \d{2}|900-\d{4})$/),
    );
    fc.assert(
      fc.property(fc.oneof(number, fc.jsonValue()), fc.jsonValue(), (value, other) => {
        const override = readOverride({ ...OVERRIDE, number: value, instead: other });
        if (!override) return;
        read += 1;
        expect(override.dial).to.match(/^tel:(0800\d{4,7}|\+31\d{9})$/);
        expect(override.number).to.equal(value);
      }),
      { numRuns: 10_000 },
    );
    expect(read).to.be.greaterThan(500);
  });
});
