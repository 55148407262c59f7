import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveFeed } from '../../demo/servers/move-feed.js';
import { complaints, readJson } from './schema.js';

const demo = await readJson('demo/feed.json');
const YEARS = [2017, 2018, 2019, 2020, 2023, 2025, 2026, 2027, 2028, 2033];
const DATES = ['date_published', 'date_modified', 'startDate', 'endDate', 'previousStartDate'];

const move = (year) => JSON.parse(moveFeed(demo, year));

const weekday = (date) => new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();

/** Every date in a value, in order. */
function datesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    DATES.includes(key) ? [child] : datesIn(child),
  );
}

describe('An edition moved to another year', () => {
  it('begins on a Monday, ends on a Sunday and holds 20 November', () => {
    for (const year of YEARS) {
      const { startDate, endDate } = move(year)._wtk.campaign;
      assert.equal(weekday(startDate), 1, startDate);
      assert.equal(weekday(endDate), 0, endDate);
      assert.ok(
        startDate <= `${year}-11-20` && `${year}-11-20` <= endDate,
        `${year}: ${startDate}`,
      );
    }
  });

  it('begins in the years that are known on the day that is known', () => {
    const starts = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    assert.deepEqual(
      starts.map((year) => move(year)._wtk.campaign.startDate.slice(5)),
      ['11-20', '11-19', '11-18', '11-16', '11-15', '11-14', '11-20', '11-18', '11-17', '11-16'],
    );
  });

  it('keeps each of its days on the same day of the week', () => {
    const before = datesIn(demo).map(weekday);
    assert.ok(before.length > 200);
    for (const year of YEARS) assert.deepEqual(datesIn(move(year)).map(weekday), before, year);
  });

  it('keeps each of its times on Amsterdam’s clock, and each whole day whole', () => {
    const times = (feed) => datesIn(feed).map((date) => date.slice(11, 16));
    for (const year of YEARS) assert.deepEqual(times(move(year)), times(demo), year);
  });

  it('says nothing of 2019 any more', () => {
    const text = moveFeed(demo, 2026);
    const found = [...text.matchAll(/.{0,30}20(19|20).{0,30}/g)].map(([match]) => match);
    assert.deepEqual(found, []);
  });

  it('names its own first and last day in its texts', () => {
    const { description } = move(2026);
    assert.match(description, /maandag 16 november 2026 tot en met zondag 22 november 2026/);
  });

  it('keeps to the contract, and has all that it had', () => {
    for (const year of YEARS) {
      const moved = move(year);
      assert.deepEqual(complaints(moved), [], String(year));
      assert.deepEqual(
        moved.items.map(({ id }) => id),
        demo.items.map(({ id }) => id),
      );
    }
  });

  it('leaves the edition that it was made of as it is', () => {
    const before = JSON.stringify(demo);
    moveFeed(demo, 2026);
    assert.equal(JSON.stringify(demo), before);
  });
});
