import { expect } from '@open-wc/testing';
import {
  addDays,
  amsterdamMoment,
  compareMoments,
  isCalendarDate,
  parseMoment,
  withOffset,
} from './moment.js';

describe('A moment on Amsterdam’s clock', () => {
  it('is an hour ahead of UTC in winter and two hours in summer', () => {
    expect(amsterdamMoment(Date.UTC(2019, 10, 18, 13, 0))).to.deep.equal({
      date: '2019-11-18',
      time: '14:00',
    });
    expect(amsterdamMoment(Date.UTC(2020, 6, 1, 23, 30))).to.deep.equal({
      date: '2020-07-02',
      time: '01:30',
    });
  });

  it('is what the browser knows of it, at every hour of 2019 to 2035', function () {
    this.timeout(60_000);
    const clock = new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const wrong: string[] = [];
    for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2036, 0, 1); at += 3_600_000) {
      const { date, time } = amsterdamMoment(at);
      if (clock.format(at) !== `${date} ${time}`) wrong.push(new Date(at).toISOString());
    }
    expect(wrong).to.deep.equal([]);
  });

  it('is midnight at 00:00, never 24:00', () => {
    expect(amsterdamMoment(Date.UTC(2019, 10, 17, 23, 0))).to.deep.equal({
      date: '2019-11-18',
      time: '00:00',
    });
  });

  it('reads a day, a local time and a time with an offset', () => {
    expect(parseMoment('2019-11-18')).to.deep.equal({ date: '2019-11-18', time: undefined });
    expect(parseMoment('2019-11-18T14:00')).to.deep.equal({ date: '2019-11-18', time: '14:00' });
    expect(parseMoment('2019-11-18T23:30:00Z')).to.deep.equal({
      date: '2019-11-19',
      time: '00:30',
    });
  });

  it('does not read a day that no calendar has', () => {
    for (const text of ['2019-11-31', '2019-02-29', '2019-13-01', '18-11-2019', 'morgen', '']) {
      expect(parseMoment(text), text).to.equal(undefined);
    }
    expect(isCalendarDate('2020-02-29')).to.equal(true);
  });

  it('does not read a day with other words around it', () => {
    for (const text of ['op 2019-11-18', '2019-11-18 of later', '2019-11-18T14:00 uur']) {
      expect(parseMoment(text), text).to.equal(undefined);
    }
    expect(parseMoment(' 2019-11-18 ')?.date).to.equal('2019-11-18');
  });

  it('does not read a time that no clock has', () => {
    expect(parseMoment('2019-11-18T24:30')).to.equal(undefined);
    expect(parseMoment('2019-11-18T14:61')).to.equal(undefined);
    expect(parseMoment('2019-11-18T24:00')).to.equal(undefined);
    expect(parseMoment('2019-11-18T14:00+25:00')).to.equal(undefined);
  });

  it('does not read a day whose year has not four digits on Amsterdam’s clock', () => {
    for (const text of ['9999-12-31T23:30:00Z', '0999-01-01T12:00:00Z', '0001-01-01T00:00Z']) {
      expect(parseMoment(text), text).to.equal(undefined);
    }
  });

  it('has the offset of its season', () => {
    expect(withOffset('2019-11-18', '14:00')).to.equal('2019-11-18T14:00:00+01:00');
    expect(withOffset('2020-07-01', '14:00')).to.equal('2020-07-01T14:00:00+02:00');
  });

  it('is the first of two where the clock is set back, and the old one where it jumps', () => {
    expect(withOffset('2019-10-27', '01:59')).to.equal('2019-10-27T01:59:00+02:00');
    expect(withOffset('2019-10-27', '02:30')).to.equal('2019-10-27T02:30:00+02:00');
    expect(withOffset('2019-10-27', '03:00')).to.equal('2019-10-27T03:00:00+01:00');
    expect(withOffset('2020-03-29', '01:59')).to.equal('2020-03-29T01:59:00+01:00');
    expect(withOffset('2020-03-29', '02:30')).to.equal('2020-03-29T02:30:00+01:00');
    expect(withOffset('2020-03-29', '03:00')).to.equal('2020-03-29T03:00:00+02:00');
  });

  it('counts days over months, years and clock changes', () => {
    expect(addDays('2019-11-24', 1)).to.equal('2019-11-25');
    expect(addDays('2019-12-31', 1)).to.equal('2020-01-01');
    expect(addDays('2020-02-28', 1)).to.equal('2020-02-29');
    expect(addDays('2019-10-27', 1)).to.equal('2019-10-28');
    expect(addDays('2020-03-01', -1)).to.equal('2020-02-29');
  });

  it('puts all of a day before each of its times', () => {
    const allDay = { date: '2019-11-18', time: undefined };
    const early = { date: '2019-11-18', time: '00:00' };
    expect(compareMoments(allDay, early)).to.equal(-1);
    expect(compareMoments(early, allDay)).to.equal(1);
    expect(compareMoments(early, early)).to.equal(0);
  });
});
