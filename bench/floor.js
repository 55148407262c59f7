/* global Event, HTMLElement, customElements */
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

const feeds = new Map();

/** The items of all files, read once. */
function itemsOf(address) {
  if (!feeds.has(address)) feeds.set(address, read(address));
  return feeds.get(address);
}

async function read(address) {
  const items = [];
  for (let next = address; next;) {
    const feed = await (await fetch(next)).json();
    items.push(...feed.items);
    next = feed.next_url && new URL(feed.next_url, next).href;
  }
  return items;
}

class FloorList extends HTMLElement {
  async connectedCallback() {
    const rows = document.createDocumentFragment();
    const items = await itemsOf(this.getAttribute('feed'));
    const limit = Number(this.getAttribute('limit') ?? items.length);
    for (const item of items.slice(0, limit)) rows.append(rowOf(item));
    this.append(rows);
  }
}

class FloorFeed extends HTMLElement {
  async connectedCallback() {
    await itemsOf(this.getAttribute('feed'));
    this.dispatchEvent(new Event('wtk-load'));
  }
}

customElements.define('floor-list', FloorList);
customElements.define('floor-feed', FloorFeed);
