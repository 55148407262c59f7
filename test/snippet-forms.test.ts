import { expect } from '@open-wc/testing';
import { type Dress, differences, dressOf } from './page/dress.js';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

/** The page in the frame, and its style, in which a bare page is compared with it. */
const frame = await (await fetch('/mirror/frame.html')).text();
const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(frame) ?? [];
const HEAD = `<style>${style}</style>`;

/** What is pasted between the tags in every form. */
const [, WORDS = ''] = /<div data-wtk="help-banner">\s*([\s\S]*?)\s*<\/div>/.exec(frame) ?? [];

type Settings = Readonly<Record<string, string>>;

/** Each element, and what it is set to. */
const ELEMENTS: Readonly<Record<string, Settings>> = {
  'help-banner': { region: 'GG7306', audience: 'parent', address: 'u' },
  exit: { lang: 'en' },
  story: { story: 'verhaal-05', 'heading-level': '2' },
  activity: { activity: 'activiteit-12', now: '2019-11-18T09:00' },
  'activity-list': { 'page-size': '3', now: '2019-11-18T09:00' },
};

/** The forms that stand in the partner's own page. */
const FORMS: Readonly<Record<string, (name: string, settings: Settings) => string>> = {
  element: (name, settings) => `<wtk-${name} ${attributes(settings)}>${WORDS}</wtk-${name}>`,
  div: (name, settings) =>
    `<div data-wtk="${name}" ${attributes(settings, 'data-')}>${WORDS}</div>`,
};

function attributes(settings: Settings, prefix = ''): string {
  return Object.entries(settings)
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');
}

/** What a reader meets on a page with an element in one form. */
interface Shown {
  /** All of the page's, so that none stands there twice. */
  readonly words: string;
  readonly dress: Dress;
}

async function shown(visit: Visit, name: string): Promise<Shown> {
  if (!['help-banner', 'exit'].includes(name)) await visit.untilTold('wtk-load');
  await visit.painted();
  expect(visit.thrown).to.deep.equal([]);
  for (const script of visit.document.scripts) script.textContent = '';
  const words = visit.text('body');
  const dress = dressOf(visit.find(`wtk-${name}`));
  visit.leave();
  return { words, dress };
}

async function onPage(body: string, name: string): Promise<Shown> {
  const visit = await Visit.open({ src: pageOf({ head: HEAD, body }) });
  await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
  return shown(visit, name);
}

async function inFrame(name: string, settings: Settings): Promise<Shown> {
  const address = new URLSearchParams({ wtk: name, ...settings }).toString();
  return shown(await Visit.open({ src: `/mirror/frame.html#${address}` }), name);
}

function expectSame(one: Shown, other: Shown): void {
  expect(one.words).to.have.length.greaterThan(8);
  expect(one.words).to.equal(other.words);
  expect(one.dress.size).to.be.greaterThan(1000);
  expect(differences(one.dress, other.dress)).to.deep.equal([]);
}

describe('A snippet shows the same words in the same dress', function () {
  this.timeout(30_000);
  afterEach(leavePages);

  for (const [name, settings] of Object.entries(ELEMENTS)) {
    const element = FORMS['element']?.(name, settings) ?? '';

    it(`as an element and as a div (${name})`, async () => {
      const div = FORMS['div']?.(name, settings) ?? '';
      expectSame(await onPage(element, name), await onPage(div, name));
    });

    it(`as an element and as a frame (${name})`, async () => {
      expectSame(await onPage(element, name), await inFrame(name, settings));
    });

    for (const [form, make] of Object.entries(FORMS)) {
      it(`as ${form} alone and as ${form} in a paragraph (${name})`, async () => {
        const snippet = make(name, settings);
        expectSame(await onPage(snippet, name), await onPage(`<p>${snippet}</p>`, name));
      });
    }
  }
});
