import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { CAMPAIGN, heldFeed, pageOf } from './page/servers.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';
import { warningsIn } from './page/warnings.js';

const KIT = `${CAMPAIGN}embed/wtk.js`;

/** Tags that were closed as `<br />` is, which closes none of them. */
const TAGS: Readonly<Record<string, string>> = {
  'wtk-help-banner': '<wtk-help-banner region="GG7306" />',
  'wtk-exit': '<wtk-exit />',
  'wtk-story': '<wtk-story story="verhaal-05" />',
  'wtk-activity': '<wtk-activity activity="activiteit-12" />',
  'wtk-activity-list': '<wtk-activity-list now="2019-11-18T09:00" page-size="2" />',
  'a div': '<div data-wtk="help-banner" data-region="GG7306" />',
};

/** What a page has after the tag, and the words that a reader must meet, in their order. */
const REST = `
  <h2>Wat doet de gemeente?</h2>
  <p>Wij helpen <a id="link" href="#helpen">waar het kan</a>.</p>
  <script>document.documentElement.dataset.ran = 'yes';</script>
  <section><h3>Contact</h3><p>Loop binnen bij de balie.</p></section>
  <p>Tot ziens.</p>`;
const READ =
  /Wat doet de gemeente\? Wij helpen waar het kan\. .*Contact ?Loop binnen bij de balie\. Tot ziens\./;

/** How the script comes to the page. */
const ARRIVALS: Readonly<Record<string, (body: string) => Promise<Visit>>> = {
  'before the rest is parsed': (body) =>
    Visit.open({ src: pageOf({ body, head: `<script src="${KIT}"></script>` }) }),
  'while it is parsed': (body) =>
    Visit.open({ src: pageOf({ body, head: `<script async src="${KIT}"></script>` }) }),
  'at the end of the page': (body) =>
    Visit.open({ src: pageOf({ body: `${body}<script src="${KIT}"></script>` }) }),
  'when the page is there': async (body) => {
    const visit = await Visit.open({ src: pageOf({ body }) });
    await visit.addScript(KIT);
    return visit;
  },
};

/** Expects all of the page, once and in order, after what the element has to say. */
async function expectPage(visit: Visit, tag: string): Promise<void> {
  if (!/help|exit|div/.test(tag)) await visit.untilTold('wtk-load');
  await visit.painted();
  expect(visit.text('body')).to.match(READ);
  expect(visit.text('body').match(/Tot ziens/g)).to.have.lengthOf(1);
  const ours = visit.find(tag === 'a div' ? '[data-wtk] > wtk-help-banner' : tag);
  expect(ours.textContent)
    .to.match(/\p{Letter}{3}/u)
    .and.not.to.include('Tot ziens');
  expect(ours.closest('main')?.textContent.indexOf(ours.textContent)).to.be.below(60);
  const link = visit.find('#link');
  expect(visit.window.getComputedStyle(link.parentElement!).color).to.equal('rgb(0, 0, 0)');
  expect(whyNotTappable(link, 12)).to.equal(undefined);
  expect(visit.document.documentElement.dataset['ran']).to.equal('yes');
  expect(visit.thrown).to.deep.equal([]);
}

describe('A page that a self-closed tag has swallowed', () => {
  afterEach(leavePages);

  for (const [tag, written] of Object.entries(TAGS)) {
    for (const [arrival, open] of Object.entries(ARRIVALS)) {
      it(`shows all its words and links where the script comes ${arrival} (${tag})`, async () => {
        await expectPage(await open(`<main><p>Vooraf.</p>${written}${REST}</main>`), tag);
      });
    }
  }

  for (const [arrival, open] of Object.entries(ARRIVALS)) {
    it(`shows every element of a page that closes none, where the script comes ${arrival}`, async () => {
      const tags = Object.values(TAGS);
      const body = `<main>${tags.map((tag, at) => `<p>Zin ${at}.</p>${tag}`).join('')}${REST}</main>`;
      const visit = await open(body);
      await visit.untilTold('wtk-load', 3);
      await visit.painted();
      expect(visit.text('body')).to.match(READ);
      for (const at of tags.keys()) expect(visit.text('body')).to.include(`Zin ${at}.`);
      const { children } = visit.find('main');
      const ours = [...children].filter(({ localName }) => /^(wtk-|div)/.test(localName));
      expect(ours.map(({ localName }) => localName)).to.deep.equal([
        'wtk-help-banner',
        'wtk-exit',
        'wtk-story',
        'wtk-activity',
        'wtk-activity-list',
        'div',
      ]);
      expect(visit.thrown).to.deep.equal([]);
    });

    it(`shows paragraphs that have no heading, where the script comes ${arrival}`, async () => {
      const sentences = [1, 2, 3, 4].map((at) => `<p>Zin ${at} van de gemeente.</p>`);
      const visit = await open(`<div><wtk-help-banner feed="false" />${sentences.join(' ')}</div>`);
      await visit.painted();
      expect(visit.text('body')).to.match(/Zin 1 .* Zin 2 .* Zin 3 .* Zin 4 van de gemeente\.$/);
      expect(visit.text('wtk-help-banner')).not.to.include('Zin');
    });

    it(`shows a long paragraph, where the script comes ${arrival}`, async () => {
      const long = 'De gemeente helpt ouders en kinderen. '.repeat(20);
      const visit = await open(`<div><wtk-help-banner feed="false" /><p>${long}</p></div>`);
      await visit.painted();
      expect(visit.text('body')).to.include(long.trim());
    });
  }

  it('tells the editor how to close the tag', async () => {
    const visit = await Visit.open({ src: pageOf({ body: `<main><wtk-story />${REST}</main>` }) });
    const warnings = warningsIn(visit.window);
    await visit.addScript(KIT);
    await visit.untilTold('wtk-load');
    expect(warnings).to.deep.equal(['[wtk] <wtk-story>: close it with </wtk-story>, not with />.']);
  });

  it('is whole again in content that comes later', async () => {
    const visit = await Visit.open({ src: pageOf({ body: '<main></main>' }) });
    await visit.addScript(KIT);
    const body = `<p>Vooraf.</p><wtk-help-banner region="GG7306" />${REST}`;
    visit.find('main').append(visit.document.createRange().createContextualFragment(body));
    await expectPage(visit, 'wtk-help-banner');
  });
});

describe('Words that are pasted between a tag and its end', () => {
  afterEach(leavePages);

  const site = '<a href="https://weektegenkindermishandeling.nl/">de site</a>';
  for (const [what, words] of Object.entries({
    'a sentence': 'Lees de verhalen op de site.',
    'two paragraphs': `<p>Lees de verhalen.</p><p>Dat kan op ${site}.</p>`,
    'a heading and a list': `<h3>Verhalen</h3><ul><li>${site}</li><li>De krant</li></ul>`,
  })) {
    for (const [arrival, open] of Object.entries(ARRIVALS)) {
      it(`give way to the story where the script comes ${arrival}, with ${what}`, async () => {
        const visit = await open(`<wtk-story>${words}</wtk-story><p>Meer.</p>`);
        await visit.untilTold('wtk-load');
        await visit.painted();
        expect(visit.text('body'))
          .to.include('Voorbeeldverhaal')
          .and.not.to.match(/Lees de|De krant/);
        expect(visit.text('body')).to.match(/Meer\.$/);
      });
    }
  }
});

/** A page that the parser stops in, at `stop`, until it is let go. */
async function stopped(
  body: (stop: string) => string,
  head = '',
): Promise<{ readonly page: Document; readonly letGo: () => Promise<Visit> }> {
  const { feed, release } = heldFeed();
  const src = pageOf({ head, body: body(`<script src="${feed}"></script>`) });
  const opening = Visit.open({ src });
  const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
  const isStopped = (): unknown => frame()?.contentDocument?.querySelector(`[src="${feed}"]`);
  await until(isStopped, 'the parser at the stop');
  const letGo = async (): Promise<Visit> => {
    await release();
    return opening;
  };
  return { page: frame()!.contentDocument!, letGo };
}

/** Puts the script into a page that is still being parsed, and waits until it has run. */
async function runIn(page: Document): Promise<void> {
  const script = page.createElement('script');
  script.src = KIT;
  const run = oneEvent(script, 'load');
  page.head.append(script);
  await run;
}

describe('A script that comes while the page is still being parsed', () => {
  afterEach(leavePages);

  const before = '<h2>Wat doet de gemeente?</h2><p>Wij helpen.</p><p>Altijd.</p>';
  const after = '<section><p>Tot slot.</p></section><p>Tot ziens.</p>';
  const ALL = /Wat doet de gemeente\? ?Wij helpen\. ?Altijd\. ?Tot slot\. ?Tot ziens\.$/;

  for (const tag of Object.values(TAGS)) {
    it(`loses nothing of a page that is swallowed: ${tag}`, async () => {
      const body = (stop: string): string => `<main>${tag}${before}${stop}${after}</main>`;
      const { page, letGo } = await stopped(body);
      await runIn(page);
      await nextFrame();
      expect(page.querySelector('main')?.innerText).to.include('Wij helpen');
      const visit = await letGo();
      await visit.painted();
      expect(visit.text('main')).to.match(ALL);
      expect(visit.find('main > section').getBoundingClientRect().height).to.be.greaterThan(0);
      const ours = visit.find(tag.includes('div') ? '[data-wtk]' : tag.slice(1).split(' ')[0]!);
      expect(ours.textContent).not.to.include('Tot ziens');
      expect(ours.getBoundingClientRect().height).to.be.below(visit.window.innerHeight * 3);
    });
  }

  it('shows what is swallowed at once, under a help line that was there before', async () => {
    const head = `<script src="${KIT}"></script>`;
    const body = (stop: string): string =>
      `<main><wtk-help-banner feed="false" />${before}${stop}${after}</main>`;
    const { page, letGo } = await stopped(body, head);
    await until(() => page.querySelector('main > h2'), 'the heading');
    expect(page.querySelector('main > p')?.textContent).to.equal('Wij helpen.');
    expect((await letGo()).text('main')).to.match(ALL);
  });

  it('keeps the lines of a feed that comes before the page is parsed', async () => {
    const head = `<script src="${CAMPAIGN}embed/wtk-help.js"></script>`;
    const tag = `wtk-help-banner region="GG7306" feed="${CAMPAIGN}feeds/help/1.json"`;
    const body = (stop: string): string =>
      `<${tag}><p>Geplakt: 0800-2000.</p></wtk-help-banner><p>Meer.</p>${stop}<p>Tot ziens.</p>`;
    const { page, letGo } = await stopped(body, head);
    const banner = (): string => page.querySelector('wtk-help-banner')?.textContent ?? '';
    await until(() => banner().includes('Crisisdienst jeugd'), 'the regional line');
    const visit = await letGo();
    await visit.painted();
    expect(visit.text('wtk-help-banner'))
      .to.include('Crisisdienst jeugd')
      .and.not.to.include('Geplakt');
  });

  it('leaves a story alone that is written by hand', async () => {
    const words = `<h3 slot="title">De deur</h3><p slot="happened">Een.</p><p slot="happened">Twee.</p>
      <p slot="helped">Drie.</p><p slot="helped">Vier.</p>`;
    const body = (stop: string): string =>
      `<wtk-story>${words}${stop}<p slot="lesson">Vijf.</p></wtk-story><p>Tot ziens.</p>`;
    const { page, letGo } = await stopped(body);
    await runIn(page);
    const visit = await letGo();
    await visit.painted();
    expect(visit.text('wtk-story')).to.match(/^De deur ?Een\. ?Twee\. ?Drie\. ?Vier\. ?Vijf\.$/);
  });
});
