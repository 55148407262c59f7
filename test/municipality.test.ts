import { expect } from '@open-wc/testing';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

const NUMBER = 'wtk-help-banner a[href="tel:08002000"]';

/** A link in a sentence is as high as its letters, which WCAG 2.2 (2.5.8) allows. */
const LEAST_IN_A_SENTENCE = 12;

/** Where the script stands, and what its address asks for, by what is wrong with the feed. */
const FAULTS: Readonly<Record<string, string>> = {
  'has a server that takes no connection': 'faults/refused/',
  'is at a port where nothing listens': unreachable(2),
  'is at a port that browsers refuse to ask': unreachable(1),
  'is never answered': 'faults/hang/',
  'stops in its middle': 'faults/hang-midway/',
  'answers 500': 'faults/500/',
  'answers 502 with a page': 'faults/502/',
  'is not found': 'faults/404/',
  'breaks off halfway': 'faults/half/',
  'is half a file that says that it is whole': 'faults/cut/',
  'is a page instead': 'faults/html/',
  'is JSON of another kind': 'faults/no-feed/',
  'may not be read by other sites': 'faults/no-cors/',
  'leads to itself': 'faults/redirect-loop/',
  'is written in another charset': 'faults/charset/',
  'is 300 MB of zeros in a small parcel': 'faults/bomb/',
  'has no end': 'faults/endless/',
};

function unreachable(port: number): string {
  const feed = encodeURIComponent(`http://127.0.0.1:${port}/feed.json`);
  return `embed/?settings=${encodeURIComponent(`feed=${feed}`)}`;
}

/** A visit, and what stood in the way of the number as soon as the page was parsed and laid out. */
interface Seen {
  readonly visit: Visit;
  readonly whenParsed: string | undefined;
}

async function see(page: string, width = 1280): Promise<Seen> {
  let whenParsed: Promise<string | undefined> | undefined;
  const visit = await Visit.open(
    { src: `/municipality/${page}` },
    {
      width,
      height: 800,
      whenParsed: (parsed) => {
        whenParsed = untilStyled(parsed).then(() =>
          whyNotTappable(parsed.find(NUMBER), LEAST_IN_A_SENTENCE),
        );
      },
    },
  );
  return { visit, whenParsed: await (whenParsed ?? 'the page was not looked at') };
}

/** Firefox lays nothing out as long as a style sheet is under way. */
function untilStyled({ document }: Visit): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  return until(() => !link || link.sheet, 'the style sheet');
}

function expectWholeCampaign(visit: Visit): void {
  expect(visit.text('wtk-story')).to.include('Hardop denken met een collega');
  expect(visit.text('wtk-story')).to.include('een kind dat thuis te weinig zorg krijgt');
  const list = visit.find('wtk-activity-list');
  expect(list.querySelectorAll('wtk-activity')).to.have.lengthOf(20);
  expect(visit.text('wtk-activity-list')).to.include('20 van 91 activiteiten');
  for (const title of list.querySelectorAll('wtk-activity [slot="title"]')) {
    expect(list.textContent).to.include(title.textContent);
    expect(title.getBoundingClientRect().height).to.be.greaterThan(0);
  }
}

describe('The page of a municipality that has only pasted the snippet', () => {
  afterEach(leavePages);

  it('shows the number, a story and 20 activities', async () => {
    const { visit, whenParsed } = await see('embed/');
    await visit.untilTold('wtk-load', 2);
    expect(whenParsed).to.equal(undefined);
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
    expectWholeCampaign(visit);
    expect(visit.thrown).to.deep.equal([]);
  });

  it('shows the same on a phone, and nothing is wider than the phone', async () => {
    const { visit } = await see('embed/', 320);
    await visit.untilTold('wtk-load', 2);
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
    expectWholeCampaign(visit);
    const { scrollWidth, clientWidth } = visit.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('shows the number and the pasted words when scripts are blocked', async () => {
    const { visit, whenParsed } = await see('embed/?no-scripts');
    expect(whenParsed).to.equal(undefined);
    expect(visit.text('wtk-help-banner')).to.include('Bel gratis Veilig Thuis: 0800-2000.');
    expect(visit.text('wtk-story')).to.include('Lees de verhalen op');
    expect(visit.text('wtk-activity-list')).to.include('Bekijk de activiteiten op');
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
  });

  it('shows all of it under the tightest policy, and breaks no rule of it', async () => {
    const { visit, whenParsed } = await see('embed/?policy');
    await visit.untilTold('wtk-load', 2);
    expect(whenParsed).to.equal(undefined);
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
    expectWholeCampaign(visit);
    expect(visit.thrown).to.deep.equal([]);
    expect(visit.violations).to.deep.equal([]);
  });

  for (const page of ['embed/', 'embed/?policy', 'faults/404/']) {
    it(`has numbers that are large enough for a finger, and fits the window (${page})`, async () => {
      for (const width of [320, 1280]) {
        const { visit } = await see(page, width);
        await visit.untilTold(page.startsWith('faults') ? 'wtk-error' : 'wtk-load', 2);
        expect(whyNotTappable(visit.find(NUMBER)), `at ${width}`).to.equal(undefined);
        const emergency = visit.find('wtk-help-banner a[href="tel:112"]');
        expect(whyNotTappable(emergency), `at ${width}`).to.equal(undefined);
        const { scrollWidth, clientWidth } = visit.document.documentElement;
        expect(scrollWidth, `wide, at ${width}`).to.equal(clientWidth);
        visit.leave();
      }
    });
  }

  it('keeps the number and all pasted words when the script is not found', async () => {
    const { visit, whenParsed } = await see('nowhere/');
    expect(whenParsed).to.equal(undefined);
    await visit.painted();
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
    expect(visit.text('wtk-story')).to.include('Lees de verhalen op');
    expect(visit.thrown).to.deep.equal([]);
  });

  it('dresses the words under the tightest policy as it does without one', async () => {
    const { visit } = await see('embed/?policy');
    await visit.untilTold('wtk-load', 2);
    const style = visit.window.getComputedStyle(visit.find('wtk-help-banner'));
    expect(style.color).to.equal('rgb(29, 78, 87)');
    expect(visit.window.getComputedStyle(visit.find(NUMBER)).fontWeight).to.equal('700');
  });
});

describe('The same page, when the feed', () => {
  const visits = new Map<string, Promise<Seen>>();

  before(() => {
    // All at once, since two of them take the eight seconds that a visitor's browser waits.
    for (const page of Object.values(FAULTS)) {
      const visit = see(page);
      visit.catch(() => undefined);
      visits.set(page, visit);
    }
  });

  after(leavePages);

  for (const [fault, page] of Object.entries(FAULTS)) {
    it(`${fault}, keeps the number and the pasted words`, async () => {
      const { visit, whenParsed } = await (visits.get(page) ?? see(page));
      expect(whenParsed, 'when the page was parsed').to.equal(undefined);
      expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE), 'while waiting').to.equal(
        undefined,
      );
      await visit.untilTold('wtk-error', 2);
      expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE), 'at last').to.equal(
        undefined,
      );
      expect(visit.text('wtk-story')).to.include('Lees de verhalen op');
      expect(visit.text('wtk-activity-list')).to.include('Bekijk de activiteiten op');
      expect(visit.text('wtk-activity-list')).to.include('kan nu niet worden getoond');
      expect(visit.text('body')).not.to.include('Er zijn nu geen activiteiten');
      expect(visit.text('body')).not.to.include('Er is nu geen verhaal');
      expect(visit.told.map(({ type }) => type)).not.to.include('wtk-load');
      expect(visit.thrown).to.deep.equal([]);
      expect(visit.find(NUMBER).getAttribute('href')).to.equal('tel:08002000');
    });
  }
});

describe('A page whose policy refuses every Trusted Types policy', () => {
  const policy = "trusted-types 'none'; require-trusted-types-for 'script'";
  const body = `
    <wtk-help-banner region="GG7306"><p>Bel gratis <a href="tel:08002000">0800-2000</a>.</p></wtk-help-banner>
    <wtk-story><p>Lees de verhalen op de site.</p></wtk-story>
    <wtk-activity-list><p>Bekijk de activiteiten op de site.</p></wtk-activity-list>`;

  afterEach(leavePages);

  for (const file of ['wtk.js', 'wtk-help.js']) {
    it(`keeps the number and the pasted words with ${file}, and nothing is thrown into it`, async () => {
      const head = `<script async src="${CAMPAIGN}embed/${file}"></script>`;
      const visit = await Visit.open({ src: pageOf({ head, body, policy }) });
      await visit.painted();
      expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
      expect(visit.text('wtk-help-banner')).to.match(/Bel gratis (Veilig Thuis: )?0800-2000/);
      expect(visit.text('wtk-story')).to.equal('Lees de verhalen op de site.');
      expect(visit.text('wtk-activity-list')).to.equal('Bekijk de activiteiten op de site.');
      expect(visit.find('wtk-story').getBoundingClientRect().height).to.be.greaterThan(0);
      expect(visit.thrown).to.deep.equal([]);
    });
  }

  it('still has the help line in full, since it needs no templates', async () => {
    const head = `<script async src="${CAMPAIGN}embed/wtk.js"></script>`;
    const visit = await Visit.open({ src: pageOf({ head, body, policy }) });
    expect(visit.text('wtk-help-banner')).to.include('Direct gevaar: 112');
    expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
  });
});
