import { expect } from '@open-wc/testing';
import { at } from '../../test/page/activities.js';
import { periodWords, periodWordsUnderDay } from './date-words.js';

function said(start: string, end?: string): string {
  return periodWords(at(start), end === undefined ? undefined : at(end), 'nl');
}

function saidUnderDay(start: string, end?: string): string {
  return periodWordsUnderDay(at(start), end === undefined ? undefined : at(end), 'nl');
}

describe('A period in words', () => {
  it('is a day with times in Dutch notation', () => {
    expect(said('2019-11-18T14:00', '2019-11-18T16:00')).to.equal(
      'maandag 18 november 2019, 14.00 – 16.00 uur',
    );
    expect(said('2019-11-18T09:00')).to.equal('maandag 18 november 2019, 09.00 uur');
    expect(said('2019-11-18')).to.equal('maandag 18 november 2019');
  });

  it('names the year once when it is the same', () => {
    expect(said('2019-11-18', '2019-11-24')).to.equal(
      'maandag 18 november t/m zondag 24 november 2019',
    );
    expect(said('2019-12-30', '2020-01-05')).to.equal(
      'maandag 30 december 2019 t/m zondag 5 januari 2020',
    );
    expect(said('2019-11-21T09:00', '2019-11-22T16:30')).to.equal(
      'donderdag 21 november, 09.00 uur t/m vrijdag 22 november 2019, 16.30 uur',
    );
  });

  it('is one evening when it lasts until after midnight, and two days when it lasts till dawn', () => {
    expect(said('2019-11-22T20:00', '2019-11-23T00:30')).to.equal(
      'vrijdag 22 november 2019, 20.00 – 00.30 uur',
    );
    expect(saidUnderDay('2019-11-22T20:00', '2019-11-23T00:30')).to.equal('20.00 – 00.30 uur');
    expect(said('2019-11-22T20:00', '2019-11-23T06:00')).to.include('t/m');
    expect(said('2019-11-22T01:00', '2019-11-23T02:00'), 'a day and an hour').to.include('t/m');
  });

  it('leaves out the day under a heading that names it', () => {
    expect(saidUnderDay('2019-11-18T14:00', '2019-11-18T16:00')).to.equal('14.00 – 16.00 uur');
    expect(saidUnderDay('2019-11-18')).to.equal('Hele dag');
    expect(saidUnderDay('2019-11-18', '2019-11-24')).to.equal('t/m zondag 24 november 2019');
    expect(saidUnderDay('2019-11-21T09:00', '2019-11-22T16:30')).to.equal(
      '09.00 uur t/m vrijdag 22 november 2019, 16.30 uur',
    );
  });
});
