import { expect } from '@open-wc/testing';
import { at } from '../../test/page/activities.js';
import { phaseOf } from './phase.js';

const week = { startDate: '2019-11-18', endDate: '2019-11-24' };

/** The phase at each of these moments. */
function phases(...nows: readonly string[]): readonly string[] {
  return nows.map((now) => phaseOf(week, at(now)));
}

describe('A campaign', () => {
  it('is under way from the first minute of its first day to the last one of its last', () => {
    expect(phases('2019-11-17T23:59', '2019-11-18T00:00')).to.deep.equal(['before', 'during']);
    expect(phases('2019-11-24T23:59', '2019-11-25T00:00')).to.deep.equal(['during', 'after']);
  });

  it('is announced for eight weeks, and looked back on for eight', () => {
    expect(phases('2019-09-22', '2019-09-23')).to.deep.equal(['rest', 'before']);
    expect(phases('2020-01-19', '2020-01-20')).to.deep.equal(['after', 'rest']);
  });

  it('rests for the remainder of the year, and in the next one until it has new days', () => {
    expect(phases('2019-02-01', '2020-06-01', '2020-11-18')).to.deep.equal(
      Array.from({ length: 3 }, () => 'rest'),
    );
  });

  it('that lasts one day needs no last one', () => {
    const day = { startDate: '2019-11-20', endDate: undefined };
    expect(phaseOf(day, at('2019-11-20T12:00'))).to.equal('during');
    expect(phaseOf(day, at('2019-11-21'))).to.equal('after');
  });

  it('rests when it names no days', () => {
    expect(phaseOf({ startDate: undefined, endDate: undefined }, at('2019-11-18'))).to.equal(
      'rest',
    );
    expect(phaseOf({ startDate: undefined, endDate: '2019-11-24' }, at('2019-11-18'))).to.equal(
      'rest',
    );
  });
});
