/* global HTMLElement, customElements */
/**
 * The floor that `bench/activity-list.js` measures against: what a skilled hand would write for
 * this one feed and nothing else. It clones the page's template once for each activity and fills in the words.
 * It checks nothing, knows one language, and finds no day, region or filter.
 */
const template = document.querySelector('template');

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });
const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });

function rowOf({ title, url, summary, _wtk }) {
  const row = template.content.cloneNode(true);
  const [link] = row.querySelectorAll('a');
  const [when] = row.querySelectorAll('time');
  const [where, what, facts] = row.querySelectorAll('p');
  link.href = url;
  link.textContent = title;
  const start = new Date(_wtk.startDate);
  when.dateTime = _wtk.startDate;
  when.textContent = _wtk.startDate.includes('T') ? time.format(start) : day.format(start);
  where.textContent = [_wtk.location?.name, _wtk.location?.addressLocality]
    .filter(Boolean)
    .join(', ');
  what.textContent = summary;
  facts.textContent = [..._wtk.audience, _wtk.organizer?.name].join(' · ');
  return row;
}

class FloorList extends HTMLElement {
  async connectedCallback() {
    const items = [];
    for (let next = this.getAttribute('feed'); next;) {
      const feed = await (await fetch(next)).json();
      items.push(...feed.items);
      next = feed.next_url && new URL(feed.next_url, next).href;
    }
    const rows = document.createDocumentFragment();
    for (const item of items) rows.append(rowOf(item));
    this.append(rows);
  }
}

customElements.define('floor-list', FloorList);
