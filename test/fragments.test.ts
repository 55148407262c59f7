import { expect } from '@open-wc/testing';
import { layoutShifts } from './page/layout-shifts.js';
import { CAMPAIGN } from './page/servers.js';
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
  'gg7306/help-banner.html',
  'exit.html',
  'campaign.html',
  'faq.html',
  'story/verhaal-01.html',
  'story-list.html',
  'activity/activiteit-12.html',
  'activity-list.html',
  'gg7306/activity-list.html',
];

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

/** How much further down, to the side, or larger a box is; infinitely where it is gone. */
function howFar(was: DOMRect, is: DOMRect | undefined): number {
  return is
    ? Math.max(...[was.top - is.top, was.left - is.left, was.height - is.height].map(Math.abs))
    : Infinity;
}

describe('A page with fragments', function () {
  this.timeout(60_000);

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
