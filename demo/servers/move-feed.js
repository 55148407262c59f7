const DAY = 86_400_000;
const DATES = ['date_published', 'date_modified', 'startDate', 'endDate', 'previousStartDate'];

/** Monday of the week that holds 20 November, by the campaign's rule, in days since 1970. */
function firstDay(year) {
  const twentieth = Date.UTC(year, 10, 20);
  const sinceMonday = (new Date(twentieth).getUTCDay() + 6) % 7;
  return twentieth / DAY - sinceMonday;
}

/** Days stay days of the week; a time stays what Amsterdam's clock says, so its offset goes. */
function moveDate(text, days) {
  const [date, time] = text.split('T');
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  return time ? `${moved}T${time.slice(0, 5)}` : moved;
}

const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });

/** 'maandag 18 november 2019', as the texts write the first and the last day. */
function inWords(date) {
  return dutch.format(Date.parse(`${date}T00:00:00Z`));
}

/**
 * A copy of an edition, moved to another year's week: its dates, and the days and years that its
 * texts name.
 * @param {any} feed
 * @param {number} year
 */
export function moveFeed(feed, year) {
  const { startDate, endDate } = feed._wtk.campaign;
  const days = firstDay(year) - Date.parse(`${startDate}T00:00:00Z`) / DAY;
  const edition = Number(startDate.slice(0, 4));
  const moveWords = (text) =>
    [startDate, endDate]
      .reduce((moved, day) => moved.replaceAll(inWords(day), inWords(moveDate(day, days))), text)
      .replaceAll(String(edition + 1), String(year + 1))
      .replaceAll(String(edition), String(year));
  return JSON.stringify(feed, (key, value) => {
    if (typeof value !== 'string') return value;
    return DATES.includes(key) ? moveDate(value, days) : moveWords(value);
  });
}
