import { expect } from '@open-wc/testing';
import { layoutShifts } from './page/layout-shifts.js';
import { CAMPAIGN, freshName } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** The fragments of a feed of the campaign's server, by their paths. */
async function fragmentsOf(feed: string): Promise<ReadonlyMap<string, string>> {
  const made = (await (await fetch(`/fragments?of=${feed}`)).json()) as Fragment[];
  return new Map(made.map(({ path, html }) => [path, html]));
}

interface Fragment {
  readonly path: string;
  readonly html: string;
}

const PATHS = [
  'help-banner.html',
  'help-banner/card.html',
  'help-banner/bar.html',
  'gg7306/help-banner.html',
  'gg7306/help-banner/card.html',
  'exit.html',
  'campaign.html',
  'faq.html',
  'story/verhaal-01.html',
  'story/details/verhaal-01.html',
  'story/card/verhaal-01.html',
  'story-list.html',
  'story-list/card.html',
  'story-list/whole.html',
  'activity/activiteit-12.html',
  'activity-list.html',
  'gg7306/activity-list.html',
];

/** What no fragment has, whatever a feed says. */
const STRANGERS = /^(script|iframe|object|embed|base|link|meta|form|svg|math|template)$/;

const BEFORE = '<h1>Gemeente</h1><p>Wat hiervoor staat.</p>';
const AFTER = '<p>Wat hierna komt, mag niet verspringen.</p>'.repeat(12);

function pageWith(html: string, head = ''): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>${head}<body>${BEFORE}${html}${AFTER}`;
}

/** How far something may seem to have moved by rounding alone, in px. */
const ROUNDING = 0.5;

/** The page's own nodes and all words of the campaign, each with its box. */
function places({ document }: Visit): ReadonlyMap<string, DOMRect> {
  const words = [...document.body.querySelectorAll('*')].filter(
    (node) => node.localName !== 'script' && node.textContent.trim() !== '',
  );
  return new Map(
    words.map((node, at) => [`${at} ${node.localName}`, node.getBoundingClientRect()]),
  );
}

/** The words of an element that take room on the page, each as a reader sees it. */
function inSight({ document }: Visit, tag: string): readonly string[] {
  return [...document.querySelectorAll(`${tag} *`)]
    .filter((node) => node.childElementCount === 0 && node.getBoundingClientRect().height > 0)
    .map(({ textContent }) => textContent);
}

/** How much further down, to the side, or larger a box is; infinitely where it is gone. */
function howFar(was: DOMRect, is: DOMRect | undefined): number {
  return is
    ? Math.max(...[was.top - is.top, was.left - is.left, was.height - is.height].map(Math.abs))
    : Infinity;
}

describe('A page with fragments', () => {
  let fragments: ReadonlyMap<string, string>;

  before(async () => {
    fragments = await fragmentsOf('embed/feed.json');
  });

  afterEach(leavePages);

  function fragment(path: string): string {
    const html = fragments.get(path);
    if (html === undefined) throw new Error(`There is no ${path}.`);
    return html;
  }

  /** A page with one fragment, and the words of its element. */
  async function open(path: string, width = 800, head = ''): Promise<OpenedFragment> {
    const html = fragment(path);
    const [, tag = ''] = /^<([\w-]+)/.exec(html) ?? [];
    return { visit: await Visit.open({ srcdoc: pageWith(html, head) }, { width }), tag };
  }

  for (const path of PATHS) {
    it(`has the words of ${path} without a script that it has with one`, async () => {
      const { visit, tag } = await open(path);
      const words = visit.text(tag);
      const [opening = ''] = /^<[^>]*>/.exec(fragment(path)) ?? [];
      const scripted = await Visit.open({ srcdoc: pageWith(`${opening}</${tag}>`) });
      await run(scripted, tag);
      expect(words).to.equal(scripted.text(tag));
      expect(words).to.have.length.above(20);
    });

    for (const width of [320, 1280]) {
      it(`moves nothing at ${width} px when the script comes to ${path}`, async () => {
        const { visit, tag } = await open(path, width);
        await visit.painted();
        const before = [...places(visit)].filter(([, { height }]) => height > 0);
        const scores = layoutShifts(visit);
        await run(visit, tag);
        const after = places(visit);
        const moved = before.filter(([name, was]) => howFar(was, after.get(name)) > ROUNDING);
        expect(moved.map(([name]) => name)).to.deep.equal([]);
        expect(before).to.have.length.at.least(15);
        expect(scores()).to.equal(0);
      });
    }
  }

  for (const path of ['story-list.html', 'activity-list.html', 'faq.html', 'campaign.html']) {
    it(`keeps the words of ${path} in sight when the feed can’t be had`, async () => {
      const { visit, tag } = await open(path);
      const before = inSight(visit, tag);
      await visit.addScript(`${CAMPAIGN}faults/404/wtk.js`);
      await visit.untilTold('wtk-error');
      await visit.painted();
      expect(inSight(visit, tag).slice(0, before.length)).to.deep.equal(before);
      expect(before).to.have.length.above(3);
      expect(visit.text(tag)).not.to.include('kan nu niet worden getoond');
      expect(visit.text(tag)).to.include('Ga naar de site van de Week tegen Kindermishandeling');
      const dresses = [...visit.document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      expect(dresses.flatMap((dress) => [...dress.querySelectorAll('button')])).to.deep.equal([]);
    });

    it(`keeps them where a browser leaves the dress of ${path} undeclared`, async () => {
      const { visit: dressed, tag } = await open(path);
      const visit = await Visit.open({ srcdoc: pageWith('<div></div>') });
      visit.find('div').innerHTML = fragment(path);
      await visit.addScript(`${CAMPAIGN}faults/404/wtk.js`);
      await visit.untilTold('wtk-error');
      await visit.painted();
      expect(inSight(visit, tag)).to.include.members(inSight(dressed, tag));
      expect(visit.find(tag).querySelectorAll(':scope > template')).to.have.lengthOf(0);
    });

    it(`has the words of ${path} also when the script comes before them`, async () => {
      const { tag } = await open(path);
      const script = `<script src="${CAMPAIGN}embed/wtk.js"></script>`;
      const visit = await Visit.open({ srcdoc: pageWith(fragment(path), script) });
      const scripted = await Visit.open({ srcdoc: pageWith(fragment(path)) });
      await run(scripted, tag);
      await until(() => visit.text(tag) === scripted.text(tag), path);
      expect(visit.thrown).to.deep.equal([]);
    });
  }

  it('leads to a story’s own page without a script', async () => {
    const { visit } = await open('story/verhaal-01.html');
    const read = visit.find('wtk-story').shadowRoot?.querySelector('a');
    expect(read?.textContent).to.equal('Lees het verhaal');
    expect(read?.href).to.equal('https://example.org/verhalen/voorbeeld-01');
    expect(read?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('opens further help without a script', async () => {
    const { visit } = await open('help-banner.html');
    const further = visit.find('wtk-help-banner > p[slot="more"]');
    expect(further.getBoundingClientRect().height).to.equal(0);
    visit.find('wtk-help-banner').shadowRoot?.querySelector('button')?.click();
    expect(further.getBoundingClientRect().height).to.be.above(0);
  });

  it('makes no markup of what a feed says', async () => {
    const made = await fragmentsOf('feeds/attacks/1.json');
    const visit = await Visit.open({ srcdoc: pageWith([...made.values()].join('')) });
    const roots = [...visit.document.querySelectorAll('*')].flatMap(
      ({ shadowRoot }) => shadowRoot ?? [],
    );
    const nodes = [visit.document.body, ...roots].flatMap((root) => [
      ...root.querySelectorAll('*'),
    ]);
    const names = new Set(nodes.map(({ localName }) => localName));
    const attributes = new Set(nodes.flatMap((node) => node.getAttributeNames()));
    expect([...names].filter((name) => STRANGERS.test(name))).to.deep.equal([]);
    expect([...attributes].filter((name) => name.startsWith('on'))).to.deep.equal([]);
    expect(visit.document.querySelectorAll('wtk-activity').length).to.be.above(90);
    expect(visit.thrown).to.deep.equal([]);
  });

  it('no longer shows a story that was taken back since', async () => {
    const feed = `feeds/taken-back/1.json?${freshName()}`;
    const made = await fragmentsOf(encodeURIComponent(feed));
    const html = made.get('story/goes.html')?.replace('feed=""', `feed="${CAMPAIGN}${feed}"`);
    const visit = await Visit.open({ srcdoc: pageWith(html ?? '') });
    expect(visit.text('wtk-story')).to.include('Verhaal goes');
    await run(visit, 'wtk-story');
    expect(visit.text('wtk-story')).to.equal('Er is nu geen verhaal om te tonen.');
  });
});

interface OpenedFragment {
  readonly visit: Visit;
  readonly tag: string;
}

/** Runs the kit on a page, and waits until the feed's words are there. */
async function run(visit: Visit, tag: string, folder = 'embed'): Promise<void> {
  await visit.addScript(`${CAMPAIGN}${folder}/wtk.js`);
  if (tag !== 'wtk-exit' && tag !== 'wtk-help-banner') await visit.untilTold('wtk-load');
  await visit.painted();
}
