import { expect } from '@open-wc/testing';
import type { FeedError } from '../src/feed/feed-error.js';
import { CAMPAIGN, freshName, pageOf } from './page/servers.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

const ELEMENTS = `
  <wtk-help-banner region="GG7306"><p>Bel <a href="tel:08002000">0800-2000</a>.</p></wtk-help-banner>
  <wtk-story><p>Lees de verhalen op de site.</p></wtk-story>
  <wtk-activity-list now="2019-11-18T09:00"><p>Bekijk de activiteiten.</p></wtk-activity-list>`;

const TWO_WEEKS = 14 * 86_400_000;

/** Where `test/server/signed.js` has a kit with keys, and a feed beside it. */
function folder(name: string): string {
  return `${CAMPAIGN}signed/${name}/${freshName()}/`;
}

interface Opening {
  readonly body?: string;
  /** Makes the page's window what it is on some devices, before the kit runs. */
  readonly prepare?: (window: Visit['window']) => void;
}

/** A page with a kit that believes signed feeds only, and what it said of its feed. */
class SignedVisit {
  readonly visit: Visit;
  /** Why feeds were refused, in the order in which elements told it. */
  readonly faults: string[] = [];
  /** What the developer of the page was told. */
  readonly warnings: string[] = [];

  static async open(
    name: string,
    { body = ELEMENTS, prepare }: Opening = {},
  ): Promise<SignedVisit> {
    const page = new SignedVisit(await Visit.open({ src: pageOf({ body }) }));
    prepare?.(page.visit.window);
    await page.visit.addScript(`${folder(name)}wtk.js`);
    return page;
  }

  private constructor(visit: Visit) {
    this.visit = visit;
    visit.document.addEventListener('wtk-error', (event) => {
      const { error } = event as unknown as { error: Pick<FeedError, 'fault'> };
      this.faults.push(error.fault);
    });
    Object.assign(visit.window, {
      console: { ...console, warn: (said: string) => this.warnings.push(said) },
    });
  }

  /** Expects the pasted words where they were, the help line whole, and no word of the feed. */
  async expectRefused(fault: FeedError['fault']): Promise<void> {
    const { visit } = this;
    await visit.untilTold('wtk-error', 2);
    await visit.painted();
    expect(this.faults).to.deep.equal([fault, fault]);
    expect(visit.text('wtk-help-banner')).to.include('0800-2000').and.to.include('112');
    expect(visit.text('wtk-story > p')).to.equal('Lees de verhalen op de site.');
    expect(visit.text('wtk-activity-list > p')).to.equal('Bekijk de activiteiten.');
    expect(visit.document.querySelectorAll('wtk-activity')).to.have.lengthOf(0);
    expect(this.warnings.join('\n')).to.include('feed.json');
    expect(visit.thrown).to.deep.equal([]);
  }
}

describe('A page with a kit that was built with keys', () => {
  afterEach(leavePages);

  // The first of them waits until the kit is built.
  before(async () => {
    await fetch(`${folder('good')}wtk.js`);
  });

  for (const name of ['good', 'spare-key', 'stale-signature', 'stale-feed', 'signed-by-program']) {
    it(`shows a feed that is signed as it should be (${name})`, async () => {
      const { visit, faults } = await SignedVisit.open(name);
      await visit.untilTold('wtk-load', 2);
      await visit.painted();
      expect(visit.text('wtk-story')).to.include('Voorbeeldverhaal');
      expect(visit.document.querySelectorAll('wtk-activity')).to.have.lengthOf(20);
      expect(faults).to.deep.equal([]);
      expect(visit.thrown).to.deep.equal([]);
    });
  }

  for (const [name, fault] of [
    ['wrong-key', 'signature'],
    ['wrong-domain', 'signature'],
    ['der', 'signature'],
    ['changed-digit', 'signature'],
    ['two-releases', 'signature'],
    ['old-sequence', 'old-release'],
    ['expired', 'expired-release'],
    ['issued-in-two-weeks', 'early-release'],
    ['no-release', 'no-release'],
    ['other-file', 'other-file'],
    ['no-signature', 'status'],
  ] as const) {
    it(`keeps what it had, and says why: ${name}`, async () => {
      await (await SignedVisit.open(name)).expectRefused(fault);
    });
  }

  for (const [says, off, fault] of [
    ['two weeks slow', -TWO_WEEKS, 'early-release'],
    ['two weeks fast', TWO_WEEKS, 'expired-release'],
  ] as const) {
    it(`keeps what it had on a device whose clock is ${says}`, async () => {
      const page = await SignedVisit.open('good', {
        prepare: ({ Date: clock }) => {
          const { now } = clock;
          clock.now = () => now() + off;
        },
      });
      await page.expectRefused(fault);
    });
  }

  it('keeps what it had where the browser verifies nothing, as on a page over http', async () => {
    const page = await SignedVisit.open('good', {
      prepare: ({ crypto }) => Object.defineProperty(crypto, 'subtle', { value: undefined }),
    });
    await page.expectRefused('insecure-page');
  });

  it('keeps the words of the release that it shows when the next one is refused', async () => {
    const { visit, faults } = await SignedVisit.open('good');
    await visit.untilTold('wtk-load', 2);
    await visit.painted();
    const words = visit.text('wtk-story > [slot="title"]');
    const story = visit.find('wtk-story');
    story.setAttribute('feed', `${folder('two-releases')}feed.json`);
    await visit.untilTold('wtk-error');
    await visit.painted();
    expect(faults).to.deep.equal(['signature']);
    expect(visit.text('wtk-story > [slot="title"]')).to.equal(words);
    expect(visit.text('wtk-story')).to.include('Dit verhaal gaat over');
  });

  it('shows the further files of a feed that are of the same release, and signed', async () => {
    const body = '<wtk-story story="tweede"></wtk-story><wtk-activity-list></wtk-activity-list>';
    for (const name of [
      'two-files',
      'second-of-wrong-key',
      'second-of-other-release',
      'second-is-the-first',
    ]) {
      const { visit, warnings } = await SignedVisit.open(name, { body });
      await visit.untilTold('wtk-load', 2);
      await visit.painted();
      const isWhole = name === 'two-files';
      expect(visit.text('wtk-story').includes('Het tweede bestand'), name).to.equal(isWhole);
      expect(visit.document.querySelectorAll('wtk-activity'), name).to.have.lengthOf(20);
      expect(
        warnings.some((said) => said.includes('next_url')),
        name,
      ).to.equal(!isWhole);
      visit.leave();
    }
  });

  it('tells a checker that it believes signed feeds only, and the other kit that it does not', async () => {
    const { visit } = await SignedVisit.open('good');
    expect(recordOf(visit)).to.include({ signed: true });
    const other = await Visit.open({ src: pageOf({ body: ELEMENTS }) });
    await other.addScript(`${CAMPAIGN}embed/wtk.js`);
    expect(recordOf(other)).to.include({ signed: false });
  });
});

describe('On the day that a line is down,', () => {
  afterEach(leavePages);

  /** The numbers of a banner, in their order, once its feed was read, refused or not. */
  async function numbersWith(name: string): Promise<string[]> {
    const body = '<wtk-help-banner lang="nl"></wtk-help-banner><wtk-story></wtk-story>';
    const { visit } = await SignedVisit.open(name, { body });
    await until(() => visit.told.length > 0, 'the feed');
    await visit.painted();
    return [...visit.document.querySelectorAll('wtk-help-banner > a[href^="tel:"]')].map(
      (link) => `${link.getAttribute('href') ?? ''} ${link.textContent}`,
    );
  }

  const OURS = ['tel:08002000 0800-2000', 'tel:112 112'];
  const OTHER = 'tel:08006666 0800-6666';

  for (const [name, numbers] of [
    ['override', [OURS[0], OTHER, OURS[1]]],
    ['override-instead', [OTHER, OURS[1]]],
    ['override-to-come', OURS],
    ['override-over', OURS],
    ['override-of-four-days-ago', OURS],
    ['override-that-costs', OURS],
    ['override-of-our-number', OURS],
    ['override-of-two-numbers', OURS],
    ['override-of-wrong-key', OURS],
  ] as const) {
    it(`a signed feed alone can name another number, for 72 hours at most (${name})`, async () => {
      const shown = await numbersWith(name);
      expect(shown.slice(0, numbers.length)).to.deep.equal(numbers);
      expect(shown.includes(OTHER)).to.equal((numbers as readonly string[]).includes(OTHER));
    });
  }

  it('the number stands on the page with what it is for', async () => {
    const { visit } = await SignedVisit.open('override');
    await visit.untilTold('wtk-load', 2);
    await visit.painted();
    expect(visit.text('wtk-help-banner')).to.include(
      '0800-2000 Veilig Thuis is nu slecht bereikbaar. Bel ook: 0800-6666 Direct gevaar: 112',
    );
    expect(whyNotTappable(visit.find('wtk-help-banner > a[href="tel:08006666"]'))).to.equal(
      undefined,
    );
  });

  it('a kit without keys shows no such number, whoever signed the feed', async () => {
    const body = `<wtk-help-banner></wtk-help-banner><wtk-story></wtk-story>`;
    const feed = `${folder('override')}feed.json`;
    const visit = await Visit.open({
      src: pageOf({ body: body.replaceAll('></', ` feed="${feed}"></`) }),
    });
    await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
    await visit.untilTold('wtk-load');
    await visit.painted();
    expect(visit.text('wtk-help-banner')).not.to.include('6666');
  });
});

describe('A kit that was built without keys', () => {
  for (const file of ['wtk.js', 'wtk-help.js']) {
    it(`has nothing of verification in it (${file})`, async () => {
      const traces = /ECDSA|subtle|\.sig\b|wtk-feed|expires|insecure-page|other-release|sequence/g;
      const plain = await (await fetch(`${CAMPAIGN}embed/${file}`)).text();
      expect(plain.match(traces)).to.equal(null);
      const signed = await (await fetch(`${folder('good')}${file}`)).text();
      expect(new Set(signed.match(traces)))
        .to.have.property('size')
        .that.is.at.least(5);
    });
  }
});

/** What the script leaves on the page for other copies, and for a checker. */
function recordOf({ window }: Visit): unknown {
  const copies = (window as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for('wtk')];
  return copies?.['wtk.js'];
}
