import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { place } from '../../../test/page/place.js';
import { feedIn } from '../../../test/page/servers.js';
import { settled, told } from '../../../test/page/told.js';
import './define.js';
import type { WtkActivity } from './activity.js';

const BEFORE = '2019-11-18T09:00';

function activity(
  number: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<WtkActivity> {
  const all = { feed: feedIn('embed'), activity: `activiteit-${number}`, now: BEFORE };
  return settled(place('wtk-activity', { ...all, ...attributes }));
}

/** The control that opens the choices, or null where there is none. */
function control({ shadowRoot }: WtkActivity): HTMLDetailsElement | null {
  return shadowRoot?.querySelector<HTMLDetailsElement>('[part="calendar"]') ?? null;
}

/** Opens a control as a click does, and waits until what is in it is there. */
async function open(element: WtkActivity, details = control(element)): Promise<void> {
  const opened = oneEvent(details!, 'toggle');
  details?.querySelector('summary')?.click();
  await opened;
  await element.updateComplete;
}

/** The links that are to be seen. */
function links(element: WtkActivity): readonly HTMLAnchorElement[] {
  const all = element.shadowRoot?.querySelectorAll('a') ?? [];
  return [...all].filter((link) => link.checkVisibility());
}

function linkCalled(element: WtkActivity, name: string): HTMLAnchorElement {
  const link = links(element).find((candidate) => told(candidate) === name);
  if (!link) throw new Error(`There is no link “${name}”.`);
  return link;
}

/** The one entry of the file that a link brings, as a calendar reads it. */
async function entryIn(link: HTMLAnchorElement): Promise<ICAL.Event> {
  const file = await (await fetch(link.href)).text();
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

describe('An activity for a visitor’s own calendar', () => {
  it('is offered in words, and makes nothing before it is asked to', async () => {
    const element = await activity('12');
    expect(told(control(element)!)).to.equal('Zet in agenda');
    expect(links(element)).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('is offered discreetly first, and says when to choose that', async () => {
    const element = await activity('12');
    await open(element);
    expect(links(element).map(told)).to.deep.equal(['Neutraal', 'Met naam']);
    const words = told(control(element)!);
    expect(words).to.include('Kijken anderen mee in de agenda? Kies dan Neutraal.');
    expect(words.indexOf('Kies dan Neutraal')).to.be.lessThan(words.indexOf('Met naam'));
    await expect(element).to.be.accessible();
  });

  it('is a file with the day, the time and the address, and no word of what it is', async () => {
    const element = await activity('12');
    await open(element);
    const link = linkCalled(element, 'Neutraal');
    expect(link.download).to.equal('afspraak.ics');
    expect(link.href).to.match(/^data:text\/calendar;charset=utf-8,/);
    const { summary, location, startDate, description } = await entryIn(link);
    expect(summary).to.equal('Afspraak');
    expect(location).to.equal('Bottersteiger 20, 1131 RJ Volendam');
    expect(String(startDate)).to.equal('2019-11-18T10:00:00');
    expect(description).to.equal(null);
  });

  it('is a file with all of it for who chooses that', async () => {
    const element = await activity('12');
    await open(element);
    const { summary, description } = await entryIn(linkCalled(element, 'Met naam'));
    expect(summary).to.equal('Voorbeeld: Samen beginnen in Edam-Volendam');
    expect(description).to.include('Je ontmoet collega’s');
  });

  it('leads to Google or Microsoft only behind a choice that says who is told', async () => {
    const element = await activity('12');
    await open(element);
    const inner = control(element)?.querySelector('details');
    expect(inner?.open).to.equal(false);
    await open(element, inner);
    expect(told(inner!)).to.include('Dat bedrijf ziet wat er in de agenda komt.');
    const outside = links(element).filter(({ href }) => href.startsWith('https:'));
    expect(outside.map(told)).to.deep.equal([
      'Google Agenda: neutraal',
      'Outlook.com: neutraal',
      'Outlook (Microsoft 365): neutraal',
      'Google Agenda: met naam',
      'Outlook.com: met naam',
      'Outlook (Microsoft 365): met naam',
    ]);
    for (const { rel, target } of outside) {
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '']);
    }
    await expect(element).to.be.accessible();
  });

  it('can be reached, opened and chosen by keyboard alone', async () => {
    const element = await activity('12');
    control(element)?.querySelector('summary')?.focus();
    const opened = oneEvent(control(element)!, 'toggle');
    await sendKeys({ press: 'Enter' });
    await opened;
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(linkCalled(element, 'Neutraal'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(linkCalled(element, 'Met naam'));
  });

  it('is not offered once it is over, or when nothing takes place', async () => {
    expect(control(await activity('12', { now: '2019-11-18T11:29' }))).not.to.equal(null);
    expect(control(await activity('12', { now: '2019-11-18T11:30' }))).to.equal(null);
    expect(control(await activity('55'))).to.equal(null);
    expect(control(await activity('74'))).to.equal(null);
    expect(control(await activity('63'))).not.to.equal(null);
  });

  it('is not offered where the page says calendar="false"', async () => {
    expect(control(await activity('12', { calendar: 'false' }))).to.equal(null);
  });

  it('is offered in English on an English page', async () => {
    const element = await activity('12', { lang: 'en' });
    await open(element);
    expect(links(element).map(told)).to.deep.equal(['Neutral', 'With its name']);
    expect((await entryIn(linkCalled(element, 'Neutral'))).summary).to.equal('Afspraak');
  });
});
