import { expect } from '@open-wc/testing';
import { readChoice } from '../demo/site/builder/choice.js';
import type { ElementName } from '../demo/site/builder/elements.js';
import { snippetOf } from '../demo/site/builder/snippet.js';
import { wordsOfNow } from '../demo/site/builder/words-of-now.js';
import '../src/elements/activity/define.js';
import '../src/elements/activity-list/define.js';
import '../src/elements/campaign/define.js';
import '../src/elements/faq/define.js';
import '../src/elements/story/define.js';
import '../src/elements/story-list/define.js';
import { layoutShifts } from './page/layout-shifts.js';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

/** As the README has it. */
const SNIPPET =
  '<wtk-help-banner region="GG7306"><p>Zorgen over een kind? Bel gratis Veilig Thuis: ' +
  '<a href="tel:08002000">0800-2000</a>. Direct gevaar: <a href="tel:112">112</a>.</p></wtk-help-banner>';

const WIDTHS = Array.from({ length: 31 }, (_none, index) => 320 + index * 32);

const SOME_WIDTHS = WIDTHS.filter((_width, index) => index % 5 === 0);

/** How far something may seem to have moved by rounding alone, in px. */
const ROUNDING = 0.5;

interface Moved {
  readonly what: string;
  readonly by: number;
}

/** Loads the script only once the page is painted, and tells what moved when it ran. */
async function movedByScript(visit: Visit, file: string): Promise<readonly Moved[]> {
  const banner = visit.find('wtk-help-banner');
  const others = [...visit.document.body.querySelectorAll('*')].filter(
    (other) => !banner.contains(other) && !other.contains(banner),
  );
  const tops = (): number[] => others.map((other) => other.getBoundingClientRect().top);
  await visit.painted();
  const scores = layoutShifts(visit);
  const before = tops();
  const words = visit.text('wtk-help-banner');
  await visit.addScript(`${CAMPAIGN}embed/${file}`);
  await visit.painted();
  expect(visit.text('wtk-help-banner'), 'the dressed words').not.to.equal(words);
  const after = tops();
  const moved = others.map((other, at) => ({
    what: `<${other.localName}>`,
    by: (after[at] ?? NaN) - (before[at] ?? NaN),
  }));
  const score = { what: 'layout shift', by: scores() };
  return [...moved.filter(({ by }) => !(Math.abs(by) <= ROUNDING)), ...(score.by ? [score] : [])];
}

/** What moved at each width where something did: nothing, when all is well. */
async function movedAt(
  widths: readonly number[],
  open: (width: number) => Promise<Visit>,
  file = 'wtk-help.js',
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const width of widths) {
    const visit = await open(width);
    for (const { what, by } of await movedByScript(visit, file)) {
      said.push(`at ${width}: ${what} by ${by.toFixed(4)}`);
    }
    visit.leave();
  }
  return said;
}

/** A page between whose blocks the snippet stands, in a style of its own or in none. */
function pageWith(before: string, after: string, style = ''): (width: number) => Promise<Visit> {
  const src = pageOf({ head: `<style>${style}</style>`, body: `${before}${SNIPPET}${after}` });
  return (width) => Visit.open({ src }, { width });
}

const ABOVE = '<h1>Week tegen Kindermishandeling</h1><p>Ook in onze gemeente.</p>';
const BELOW = '<p>Van maandag tot en met zondag.</p><h2>Een verhaal</h2><div>En meer.</div>';

describe('The help banner, when its script comes after the page is painted,', function () {
  this.timeout(300_000);

  afterEach(leavePages);

  it('moves nothing between paragraphs, however wide the page', async () => {
    expect(await movedAt(WIDTHS, pageWith(ABOVE, BELOW))).to.deep.equal([]);
  });

  it('moves nothing with the whole kit either', async () => {
    const open = pageWith(ABOVE, BELOW);
    expect(await movedAt([320, 640, 1280], open, 'wtk.js')).to.deep.equal([]);
  });

  it('moves nothing between headings', async () => {
    const open = pageWith('<h1>Kindermishandeling</h1>', '<h2>Wat is het?</h2><p>Meer.</p>');
    expect(await movedAt(SOME_WIDTHS, open)).to.deep.equal([]);
  });

  it('moves nothing between blocks that keep no white around them', async () => {
    const open = pageWith('<div>Gemeente</div>', '<div>Meer</div>');
    expect(await movedAt(SOME_WIDTHS, open)).to.deep.equal([]);
  });

  it('moves nothing as the first and only words of a page', async () => {
    expect(await movedAt(SOME_WIDTHS, pageWith('', '<p>Meer.</p>'))).to.deep.equal([]);
  });

  it('moves nothing in a column that keeps blocks apart itself', async () => {
    const open = pageWith(
      '<main><h1>Kindermishandeling</h1>',
      '<p>Meer.</p></main>',
      'main { display: grid; gap: 1em }',
    );
    expect(await movedAt(SOME_WIDTHS, open)).to.deep.equal([]);
  });

  for (const width of [320, 1280]) {
    it(`moves nothing on the page of a municipality at ${width} px`, async () => {
      expect(await movedAt([width], municipality)).to.deep.equal([]);
    });
  }
});

/** The municipality's page before its script has come. */
async function municipality(width: number): Promise<Visit> {
  const page = await (await fetch('/municipality/embed/')).text();
  return Visit.open({ srcdoc: page.replace(/<script[\s\S]*?<\/script>/, '') }, { width });
}

/** Where the builder of the campaign's server finds the kit. */
const KIT = { address: `${CAMPAIGN}embed/`, version: '', files: {} };

/** What the builder gives for a choice, in two parts: the words, and the script. */
async function codeOf(query: string): Promise<readonly [words: string, script: string]> {
  const choice = readChoice(new URLSearchParams(query));
  const code = snippetOf(choice, KIT, await wordsOfNow(choice, KIT));
  const [script = ''] = /<script [^]*<\/script>/.exec(code) ?? [];
  return [code.replace(script, ''), script];
}

/** What of a page takes room, and where: its own nodes and all words of an element. */
function boxes({ document }: Visit): readonly (readonly [string, DOMRect])[] {
  return [...document.body.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'script')
    .map((node, at) => [`${at} <${node.localName}>`, node.getBoundingClientRect()] as const)
    .filter(([, { height }]) => height > 0);
}

const FROM_THE_FEED: Readonly<Partial<Record<ElementName, string>>> = {
  story: 'element=story',
  'story-list': 'element=story-list',
  'activity-list': 'element=activity-list&region=Zaanstad',
  activity: 'element=activity&activity=activiteit-12',
  campaign: 'element=campaign',
  faq: 'element=faq',
};

describe('The code of the builder', function () {
  this.timeout(60_000);

  afterEach(leavePages);

  for (const [name, query] of Object.entries(FROM_THE_FEED)) {
    const tag = `wtk-${name}`;

    for (const width of [320, 1280]) {
      it(`for ${name} moves nothing at ${width} px when its script comes`, async () => {
        const [words] = await codeOf(query);
        const visit = await Visit.open(
          { srcdoc: `<!doctype html><html lang="nl">${ABOVE}${words}${BELOW}` },
          { width },
        );
        await visit.painted();
        const said = visit.text(tag);
        const before = boxes(visit);
        const score = layoutShifts(visit);
        await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
        await visit.untilTold('wtk-load');
        await visit.painted();
        expect(visit.text(tag), 'the words').to.equal(said);
        const after = new Map(boxes(visit));
        const moved = before.filter(([node, was]) => {
          const is = after.get(node);
          return !is || [is.top - was.top, is.height - was.height].some((by) => Math.abs(by) > 0.5);
        });
        expect(moved.map(([node]) => node)).to.deep.equal([]);
        expect(before).to.have.length.above(10);
        expect(score()).to.equal(0);
      });
    }
  }

  it('shows its words under a policy that lets in its script and its styles alone', async () => {
    const choice = readChoice(new URLSearchParams('element=story'));
    const now = await wordsOfNow(choice, KIT);
    const [words] = await codeOf('element=story');
    const policy = `default-src 'none'; style-src ${now?.styles.join(' ')}`;
    const visit = await Visit.open({ src: pageOf({ body: words, policy }) });
    const card = visit.find('wtk-story').shadowRoot?.querySelector('[part="card"]');
    expect(card && visit.window.getComputedStyle(card).borderTopWidth).to.equal('1px');
    expect(visit.violations).to.deep.equal([]);
  });
});
