import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { place } from '../../../test/page/place.js';
import { feedIn } from '../../../test/page/servers.js';
import { button, part, settled, told } from '../../../test/page/told.js';
import { until } from '../../../test/page/until.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkActivityList } from './activity-list.js';

const FEED = feedIn('embed');
const NONE = 'Er zijn geen activiteiten die hierbij passen.';

/** The list on the third morning of the week, or another, when the feed has been read. */
function list(
  attributes: Readonly<Record<string, string>> = {},
  page = 'nl',
): Promise<WtkActivityList> {
  const all = { feed: FEED, now: '2019-11-20T09:00', 'page-size': '100', ...attributes };
  return settled(place('wtk-activity-list', all, { page }));
}

function titles(element: Element): readonly string[] {
  return [...element.querySelectorAll('wtk-activity [slot="title"]')].map(told);
}

function count(element: Element): string {
  return told(part(element, '[slot="count"]'));
}

/** What the list's words tell of each activity: for whom, where, what it costs. */
function rows(element: Element): readonly string[] {
  return [...element.querySelectorAll('wtk-activity')].map(told);
}

function inDress(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The field that a label names; what is folded away is not there. */
function field(element: Element, label: string): HTMLInputElement {
  const named = inDress(element, 'label').find((one) => told(one).startsWith(label));
  return part(named ?? element, 'input') as HTMLInputElement;
}

/** The list to choose from that a label names. */
function choices(element: Element, label: string): HTMLSelectElement {
  const named = inDress(element, 'label').find((one) => told(one).startsWith(label));
  return part(named ?? element, 'select') as HTMLSelectElement;
}

async function unfold(element: WtkActivityList, label: string): Promise<void> {
  const summary = inDress(element, 'summary').find((one) => told(one) === label);
  const details = summary?.parentElement;
  const toggled = new Promise((resolve) => details?.addEventListener('toggle', resolve));
  summary?.click();
  await toggled;
  await element.updateComplete;
}

async function type(element: WtkActivityList, label: string, text: string): Promise<void> {
  const input = field(element, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: WtkActivityList, label: string, option: string): Promise<void> {
  const select = choices(element, label);
  const found = [...select.options].find((one) => told(one).startsWith(option));
  select.focus();
  select.value = found?.value ?? 'not offered';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  await nextFrame();
}

function focused(element: Element): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

const SEARCH = 'Zoek op woord of plaats';
const REGION = 'Gemeente of regio';
const DAY = 'Dag';
const AUDIENCE = 'Voor wie';
const ATTENDANCE = 'Online of op locatie';
const FREE = 'Alleen gratis';

describe('Searching a list of activities', () => {
  it('leaves what has the words in title, place or organiser', async () => {
    const element = await list();
    await type(element, SEARCH, 'edam');
    expect(titles(element)).to.include('Samen beginnen in Edam-Volendam');
    expect(titles(element).length).to.be.lessThan(10);
    await type(element, SEARCH, 'kleurendoos');
    expect(titles(element)).to.deep.equal(['Kinderen tekenen hun thuis']);
  });

  it('forgives case and accents, and keeps the focus while one types on', async () => {
    const element = await list();
    field(element, SEARCH).focus();
    await sendKeys({ type: 'KLEÚREN' });
    await until(() => titles(element).length === 1, 'one is left');
    expect(focused(element)).to.equal(field(element, SEARCH));
    await sendKeys({ type: 'doos' });
    expect(field(element, SEARCH).value).to.equal('KLEÚRENdoos');
    expect(titles(element)).to.deep.equal(['Kinderen tekenen hun thuis']);
  });

  it('says how many are left once, when one has stopped typing', async () => {
    const element = await list();
    const told91 = count(element);
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      if (heard.at(-1) !== count(element)) heard.push(count(element));
    });
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    for (const text of ['k', 'kl', 'kle', 'kleurendoos']) await type(element, SEARCH, text);
    expect(count(element)).to.equal(told91);
    await until(() => count(element) === '1 activiteit', 'the count');
    expect(heard.filter((text) => text !== told91)).to.deep.equal(['1 activiteit']);
  });

  it('is a field that offers nothing of what others typed', async () => {
    const input = field(await list(), SEARCH);
    expect(input.autocomplete).to.equal('off');
    expect(input.name).to.equal('');
    expect(input.form).to.equal(null);
  });
});

describe('Filtering a list of activities', () => {
  const warnings = hearWarnings();

  it('draws the filters when they are unfolded, and not before', async () => {
    const element = await list();
    expect(inDress(element, 'select')).to.have.lengthOf(0);
    await unfold(element, 'Filter');
    expect(inDress(element, 'select')).to.have.lengthOf(3);
    await expect(element).to.be.accessible();
  });

  for (const label of [DAY, AUDIENCE, ATTENDANCE]) {
    it(`leaves as many as each choice says (${label})`, async () => {
      const element = await list();
      await unfold(element, 'Filter');
      const offered = [...choices(element, label).options].map(told);
      expect(offered.length).to.be.greaterThan(2);
      expect(offered[0]).to.equal('Alles (91)');
      for (const option of offered) {
        await choose(element, label, option);
        const [, expected] = /\((\d+)\)$/.exec(option) ?? [];
        expect(titles(element).length, option).to.equal(Number(expected));
        expect(focused(element)).to.equal(choices(element, label));
      }
    });
  }

  it('offers today by its name, and no day that has been', async () => {
    const element = await list();
    await unfold(element, 'Filter');
    const [, first, second] = [...choices(element, DAY).options].map(told);
    expect(first).to.match(/^vandaag, woensdag 20 november 2019 \(\d+\)$/);
    expect(second).to.match(/^donderdag 21 november 2019 \(\d+\)$/);
  });

  it('leaves what is for an audience and what is for everyone', async () => {
    const element = await list();
    await unfold(element, 'Filter');
    await choose(element, AUDIENCE, 'Ouders');
    for (const row of rows(element)) expect(row).to.match(/Voor [^·]*(ouders|iedereen)/);
  });

  it('leaves only what is free', async () => {
    const element = await list();
    await unfold(element, 'Filter');
    const box = field(element, FREE);
    expect(told(box.closest('label') as Element)).to.equal('Alleen gratis (75)');
    box.click();
    await element.updateComplete;
    await nextFrame();
    expect(titles(element)).to.have.lengthOf(75);
    for (const row of rows(element)) expect(row).to.match(/ Gratis /);
  });

  it('counts each choice with the other filters as they are', async () => {
    const element = await list();
    await unfold(element, 'Filter');
    await choose(element, AUDIENCE, 'Ouders');
    await choose(element, ATTENDANCE, 'Online');
    const left = titles(element).length;
    const offered = [...choices(element, AUDIENCE).options].map(told);
    expect(offered).to.include(`Ouders (${left})`);
    expect(inDress(element, 'summary').map(told)).to.include('Filter (2 aan)');
  });

  it('begins on the first page again', async () => {
    const element = await list({ 'page-size': '20' });
    button(element, 'Meer activiteiten')?.click();
    await element.updateComplete;
    await nextFrame();
    expect(titles(element)).to.have.lengthOf(40);
    await unfold(element, 'Filter');
    await choose(element, ATTENDANCE, 'Op locatie');
    expect(titles(element)).to.have.lengthOf(20);
  });

  describe('by municipality or region', () => {
    it('takes a name however it is written, and what is for the whole country', async () => {
      const element = await list();
      await unfold(element, 'Filter');
      await type(element, REGION, 'edam volendam');
      const found = titles(element);
      expect(found).to.include('Samen beginnen in Edam-Volendam');
      expect(found).to.include('De meldcode in vijf stappen');
      await type(element, REGION, 'GGD Zaanstreek-Waterland');
      expect(titles(element)).to.include.members([...found]);
    });

    it('leaves all while a name is half typed, and says so when it stays unknown', async () => {
      const element = await list();
      await unfold(element, 'Filter');
      await type(element, REGION, 'Zaanst');
      expect(titles(element)).to.have.lengthOf(91);
      const input = field(element, REGION);
      expect(input.value).to.equal('Zaanst');
      const note = inDress(element, '#region-note');
      expect(note.map(told)).to.deep.equal(['']);
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(note.map(told)).to.deep.equal([
        'Deze gemeente of regio kennen we niet. Zoek vindt ook plaatsen.',
      ]);
      expect(warnings).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('offers every name with how many it would leave, while the field has the focus', async () => {
      const element = await list();
      await unfold(element, 'Filter');
      expect(inDress(element, 'datalist option')).to.have.lengthOf(0);
      field(element, REGION).focus();
      await element.updateComplete;
      const offered = inDress(element, 'datalist option');
      expect(offered.map((option) => option.getAttribute('value'))).to.include.members([
        'Zaanstad',
        'GGD Twente',
      ]);
      const zaanstad = offered.find((option) => option.getAttribute('value') === 'Zaanstad');
      const expected = Number(told(zaanstad as Element));
      await type(element, REGION, 'Zaanstad');
      expect(titles(element)).to.have.lengthOf(expected);
    });
  });

  describe('on the map', () => {
    it('draws the map when it is unfolded, a tile for each of the 25 regions', async () => {
      const element = await list();
      expect(inDress(element, '[part="region"]')).to.have.lengthOf(0);
      await unfold(element, 'Kies op de kaart');
      const tiles = inDress(element, '[part="region"]').map(told);
      expect(new Set(tiles).size).to.equal(25);
      await expect(element).to.be.accessible();
    });

    it('leaves as many as the tile says, and all when it is pressed again', async () => {
      const element = await list();
      await unfold(element, 'Kies op de kaart');
      for (const tile of inDress(element, '[part="region"]')) {
        tile.focus();
        tile.click();
        await element.updateComplete;
        const [, expected] = / (\d+)$/.exec(told(tile)) ?? [];
        expect(titles(element).length, told(tile)).to.equal(Number(expected));
        expect(tile.getAttribute('aria-pressed')).to.equal('true');
        expect(focused(element)).to.equal(tile);
      }
      const last = inDress(element, '[aria-pressed="true"]');
      expect(last).to.have.lengthOf(1);
      last[0]?.click();
      await element.updateComplete;
      expect(titles(element)).to.have.lengthOf(91);
    });

    it('shows in the field which region is chosen', async () => {
      const element = await list();
      await unfold(element, 'Filter');
      await unfold(element, 'Kies op de kaart');
      const tile = inDress(element, '[part="region"]').find((one) =>
        told(one).replace('\u00AD', '').startsWith('Zeeland'),
      );
      tile?.click();
      await element.updateComplete;
      expect(field(element, REGION).value).to.equal('GGD Zeeland');
    });

    it('has tiles of a finger’s size at 320 px, and nothing that sticks out', async () => {
      const element = await list();
      const around = element.parentElement!;
      around.style.inlineSize = '288px';
      await unfold(element, 'Filter');
      await unfold(element, 'Kies op de kaart');
      for (const tile of inDress(element, '[part="region"]')) {
        const { width, height } = tile.getBoundingClientRect();
        expect(Math.min(width, height), told(tile)).to.be.at.least(44);
        expect(tile.scrollWidth, told(tile)).to.be.at.most(tile.clientWidth);
      }
      expect(element.scrollWidth).to.be.at.most(288);
    });
  });

  describe('that leaves nothing', () => {
    it('says so, and what would widen it, to how many', async () => {
      const element = await list({ search: 'kleurendoos', attendance: 'online' });
      expect(count(element)).to.equal(NONE);
      const ways = inDress(element, '[part="way"]').map(told);
      expect(ways).to.deep.equal([
        'Zonder ‘Zoek op woord of plaats’ (21)',
        'Zonder ‘Online of op locatie’ (1)',
        'Alle activiteiten (91)',
      ]);
      await expect(element).to.be.accessible();
    });

    it('widens with a press, and goes on at the first that is found', async () => {
      const element = await list({ search: 'kleurendoos', attendance: 'online' });
      button(element, 'Zonder ‘Online of op locatie’ (1)')?.click();
      await until(() => document.activeElement?.closest('wtk-activity'), 'the focus');
      expect(titles(element)).to.deep.equal(['Kinderen tekenen hun thuis']);
      expect(told(document.activeElement!)).to.equal('Kinderen tekenen hun thuis');
      expect(inDress(element, '[part="way"]')).to.have.lengthOf(0);
    });

    it('shows all again', async () => {
      const element = await list({ search: 'nergens te vinden', free: '', day: 'today' });
      button(element, 'Alle activiteiten (91)')?.click();
      await element.updateComplete;
      await nextFrame();
      expect(count(element)).to.equal('91 activiteiten');
      expect(field(element, SEARCH).value).to.equal('');
    });
  });

  describe('beforehand, by the editor of the page', () => {
    for (const [name, value, leaves] of [
      ['region', 'GG7306', 20],
      ['region', 'gemeente edam-volendam', 14],
      ['audience', 'child', 30],
      ['attendance', 'online', 21],
      ['free', '', 75],
      ['free', 'false', 91],
      ['day', '2019-11-24', 5],
      ['search', 'webinar', 3],
    ] as const) {
      it(`leaves what fits with ${name}="${value}"`, async () => {
        const element = await list({ [name]: value });
        expect(count(element)).to.equal(`${leaves} activiteiten`);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('takes today for the day that it is', async () => {
      const element = await list({ day: 'today' });
      expect(element.querySelectorAll('h3')).to.have.lengthOf(1);
      expect(told(part(element, 'h3'))).to.equal('Vandaag, woensdag 20 november 2019');
    });

    it('shows the region’s name in the field for its code', async () => {
      const element = await list({ region: 'GG7306' });
      await unfold(element, 'Filter (1 aan)');
      expect(field(element, REGION).value).to.equal('GGD Zaanstreek-Waterland');
    });

    it('offers a day that is set even where nothing happens on it', async () => {
      const element = await list({ day: '2019-12-24' });
      await unfold(element, 'Filter (1 aan)');
      const select = choices(element, DAY);
      expect(told(select.selectedOptions[0] as Element)).to.equal('dinsdag 24 december 2019 (0)');
    });

    it('hides the controls, and keeps the pasted words when nothing is left', async () => {
      const attributes = { feed: FEED, now: '2019-11-20', filters: 'false' };
      const element = await settled(
        place('wtk-activity-list', { ...attributes, audience: 'child' }),
      );
      expect(inDress(element, '[part="filters"]')).to.have.lengthOf(0);
      expect(titles(element).length).to.be.greaterThan(0);
      const none = place(
        'wtk-activity-list',
        { ...attributes, search: 'nergens te vinden' },
        { pasted: '<p>Bekijk de site.</p>' },
      );
      await settled(none);
      expect(told(none)).to.equal(`Bekijk de site. ${NONE}`);
    });

    for (const [name, value] of [
      ['region', 'Luilekkerland'],
      ['audience', 'iedereen'],
      ['attendance', 'thuis'],
      ['day', 'morgen'],
      ['free', 'misschien'],
      ['filters', 'nee'],
    ] as const) {
      it(`leaves all for ${name}="${value}", and the developer is told`, async () => {
        const element = await list({ [name]: value });
        expect(count(element)).to.equal('91 activiteiten');
        expect(warnings.join()).to.include(`${name}="${value}"`);
      });
    }
  });

  describe('and the page’s address', () => {
    const { href } = location;
    afterEach(() => history.replaceState(history.state, '', href));

    it('leaves the address and the history alone', async () => {
      const element = await list();
      const entries = history.length;
      await unfold(element, 'Filter');
      await choose(element, AUDIENCE, 'Ouders');
      await type(element, SEARCH, 'koffie');
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(entries);
    });

    it('writes them into the address where the editor wants that, with no entry', async () => {
      const element = await list({ 'deep-link': '' });
      const entries = history.length;
      await unfold(element, 'Filter');
      await choose(element, AUDIENCE, 'Ouders');
      await type(element, SEARCH, 'koffie & thee');
      expect(location.hash).to.equal('#wtk:search=koffie+%26+thee&audience=parent');
      expect(history.length).to.equal(entries);
      await type(element, SEARCH, '');
      await choose(element, AUDIENCE, 'Alles');
      expect(location.hash).to.equal('');
    });

    it('reads them from there, and not without the editor’s wish', async () => {
      history.replaceState(history.state, '', '#wtk:audience=child&free=true');
      expect(count(await list())).to.equal('91 activiteiten');
      const element = await list({ 'deep-link': 'true' });
      expect(count(element)).not.to.equal('91 activiteiten');
      for (const row of rows(element)) expect(row).to.match(/ Gratis /);
    });
  });

  it('is said in English on an English page', async () => {
    const element = await list({ search: 'nergens te vinden' }, 'en');
    await unfold(element, 'Filter');
    await unfold(element, 'Choose on the map');
    expect(count(element)).to.equal('No activities match this.');
    expect(choices(element, 'For whom').options).to.have.lengthOf(5);
    await expect(element).to.be.accessible();
  });
});

describe('A list of activities for one’s own calendar', () => {
  it('offers what is shown and still to come, as a whole and one by one', async () => {
    const element = await list({ 'page-size': '5' });
    const offered = inDress(element, '[part="calendar"] summary').map(told);
    expect(offered).to.have.lengthOf(1);
    expect(offered[0]).to.include('5');
    const [first] = element.querySelectorAll('wtk-activity');
    expect(inDress(first!, '[part="calendar"]')).to.have.lengthOf(1);
  });

  it('offers nothing when all is over, or the editor does not want it', async () => {
    for (const attributes of [{ now: '2020-01-01' }, { calendar: 'false' }]) {
      const element = await list(attributes);
      const items = [...element.querySelectorAll('wtk-activity')];
      for (const one of [element, ...items]) {
        expect(inDress(one, '[part="calendar"]')).to.have.lengthOf(0);
      }
    }
  });
});

describe('A long list of activities', () => {
  const long = (count: number, attributes: Readonly<Record<string, string>> = {}) =>
    list({ feed: feedIn('feeds/activities').replace('feed.json', `${count}.json`), ...attributes });

  it('has the first 50 at once, and all in the end, each once and in order', async function () {
    this.timeout(60_000);
    const element = await long(620, { 'page-size': '10000' });
    expect(titles(element).length).to.be.at.least(50);
    await until(() => titles(element).length === 620, 'all rows');
    expect(new Set(titles(element)).size).to.equal(620);
    expect(count(element)).to.equal('620 activiteiten');
    expect(told(element).match(/Dinsdag 19 november 2019/g)).to.have.lengthOf(1);
    const slotted = [...element.querySelectorAll<HTMLElement>('wtk-activity')];
    expect(slotted.filter(({ assignedSlot }) => assignedSlot === null)).to.deep.equal([]);
  });

  it('goes on growing after it was moved in the page', async () => {
    const element = await long(400, { 'page-size': '10000' });
    element.parentElement?.append(element);
    await until(() => titles(element).length === 400, 'all rows');
  });

  it('has no more nodes on the page for more in the feed', async () => {
    const nodes = async (size: number) => {
      const element = await long(size, { 'page-size': '20' });
      expect(titles(element)).to.have.lengthOf(20);
      await unfold(element, 'Filter');
      return element.querySelectorAll('*').length + inDress(element, '*').length;
    };
    expect(await nodes(3000)).to.equal(await nodes(60));
  });
});
