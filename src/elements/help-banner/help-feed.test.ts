import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import { HELP_LINES } from '../../campaign/help-lines.js';
import { dialForm } from '../../campaign/help.js';
import { findRegion } from '../../campaign/regions.js';
import { readHelp } from '../../feed/read-help.js';
import { writeWords } from '../../ui/words.js';
import { CAMPAIGN } from '../../../test/page/servers.js';
import './define.js';
import { helpWords } from './help-banner.words.js';

const COMPILED: ReadonlySet<string> = new Set(
  Object.values(HELP_LINES).flatMap(({ dial }) => dial ?? []),
);

/** Where the links of an element dial to. */
function dialled(element: Element): string[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(
    ({ href }) => href,
  );
}

/** Numbers as feeds write them, good, evil and mistaken. */
const number = fc.oneof(
  fc.constantFrom('0800-2000', '112', '+31112', '0900-1234', 'tel:0800'),
  fc.constantFrom('0800 5099', '075 651 83 00', '0800-2001'),
  fc.stringMatching(/^[0-9 ()+.-]{0,16}$/),
  fc.string(),
);

const id = fc.oneof(fc.constantFrom(...Object.keys(HELP_LINES), '__proto__', 'x'), fc.string());
const words = fc.oneof(
  fc.constantFrom('Crisisdienst', 'Bel 0800-6666', '<b>0800</b>'),
  fc.string(),
);
const region = fc.constantFrom('GG7306', 'GM0479', 'VT22', 'GG5206', 'nergens');

const REGIONS = fc.constant(['GG7306', 'GM0479', 'VT22']);

const regional = fc.record(
  {
    id,
    name: words,
    number,
    dial: number,
    hours: words,
    region: fc.oneof(REGIONS, fc.array(region)),
  },
  { requiredKeys: ['id', 'name', 'number'] },
);

/** Mostly of the right shape, sometimes anything at all. */
function mostly<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() });
}

/** Feeds whose help is of the right shape, nearly so, or anything at all. */
const feed = fc.record({
  _wtk: mostly(
    fc.record({
      help: mostly(
        fc.record(
          {
            lines: mostly(fc.array(id)),
            hours: mostly(fc.dictionary(id, words)),
            regional: mostly(fc.array(mostly(regional))),
            override: mostly(regional),
          },
          { requiredKeys: [] },
        ),
      ),
    }),
  ),
});

describe('Whatever a feed says about help,', () => {
  it('112 and 0800-2000 are always there, and no number that is neither ours nor regional', function () {
    this.timeout(120_000);
    const banner = document.createElement('div');
    let withRegional = 0;
    fc.assert(
      fc.property(feed, region, (value, code) => {
        const help = readHelp(value, () => undefined);
        const where = findRegion(code);
        writeWords(banner, helpWords(banner, where, help));
        const links = dialled(banner);
        const allowed = new Set(help.regional.map((line) => dialForm(line.number)));
        expect(links).to.include('tel:08002000').and.to.include('tel:112');
        for (const link of links) {
          if (COMPILED.has(link)) continue;
          withRegional += 1;
          expect(allowed.has(link), link).to.equal(true);
          const named = [...banner.querySelectorAll('p')].map(({ textContent }) => textContent);
          expect(named.some((text) => text.startsWith('Alleen in deze regio:'))).to.equal(true);
        }
        for (const { id, number, dial } of Object.values(HELP_LINES)) {
          const shown = [...banner.querySelectorAll('a')].find(({ href }) => href === dial);
          if (shown) expect(shown.textContent, id).to.equal(number);
        }
      }),
      { numRuns: 10_000 },
    );
    // The property would hold of a banner that never shows a regional line.
    expect(withRegional).to.be.greaterThan(200);
  });
});

describe('A help banner that reads a feed', () => {
  afterEach(() => document.querySelector('wtk-help-banner')?.remove());

  function bannerWith(attributes: Record<string, string>): HTMLElement {
    const banner = document.createElement('wtk-help-banner');
    banner.lang = 'nl';
    for (const [name, value] of Object.entries(attributes)) banner.setAttribute(name, value);
    document.body.append(banner);
    return banner;
  }

  it('shows the lines that the campaign chose, in its order, and its hours', async () => {
    const banner = bannerWith({ feed: `${CAMPAIGN}feeds/help/1.json`, region: 'Zaanstad' });
    await until(banner, 'tel:+31756518300');
    expect(dialled(banner)).to.deep.equal([
      'tel:08002000',
      'tel:112',
      'tel:+31756518300',
      'tel:113',
      'tel:08000432',
    ]);
    expect(banner.textContent)
      .to.contain('Alleen in deze regio: Crisisdienst jeugd Dag en nacht.')
      .and.to.contain('Op 5 december van 11.00 tot 17.00 uur.');
  });

  it('shows a regional line nowhere else', async () => {
    const banner = bannerWith({ feed: `${CAMPAIGN}feeds/help/1.json`, region: 'Maastricht' });
    await until(banner, 'tel:08000432', -1);
    expect(dialled(banner)).not.to.include('tel:+31756518300');
  });

  it('never shows an override of a feed that nobody signed', async () => {
    const banner = bannerWith({ feed: `${CAMPAIGN}feeds/help/1.json` });
    await until(banner, 'tel:08000432', -1);
    expect(banner.textContent).not.to.contain('6666');
  });
});

/** Waits until the link to a number stands in its place among the banner's numbers. */
async function until(banner: HTMLElement, dial: string, place?: number): Promise<void> {
  const isThere = (): boolean => {
    const links = dialled(banner);
    return place === undefined ? links.includes(dial) : links.at(place) === dial;
  };
  const observer = new MutationObserver(() => {
    if (isThere()) banner.dispatchEvent(new Event('numbers'));
  });
  observer.observe(banner, { childList: true });
  if (!isThere()) await oneEvent(banner, 'numbers');
  observer.disconnect();
}

describe('A help banner that is put in the page again', () => {
  it('keeps the focus in the way out when the feed has come', async () => {
    const banner = document.createElement('wtk-help-banner');
    banner.lang = 'nl';
    banner.setAttribute('feed', `${CAMPAIGN}feeds/help/1.json`);
    banner.region = 'Zaanstad';
    document.body.append(banner);
    const exit = banner.querySelector<HTMLElement>('wtk-exit a');
    exit?.focus();
    expect(document.activeElement).to.equal(exit);
    await until(banner, 'tel:+31756518300');
    expect(document.activeElement).to.equal(exit);
    banner.remove();
  });

  it('takes no more room than before when its own markup is copied', () => {
    const first = document.createElement('wtk-help-banner');
    first.setAttribute('feed', 'false');
    document.body.append(first);
    const copy = first.cloneNode(true) as HTMLElement;
    first.after(copy);
    expect(copy.offsetHeight).to.be.closeTo(first.offsetHeight, 1);
    expect(dialled(copy)).to.deep.equal(dialled(first));
    first.remove();
    copy.remove();
  });
});
