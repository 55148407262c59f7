import { expect } from '@open-wc/testing';
import { allRegions } from '../src/campaign/regions.js';
import { CAMPAIGN, freshName, pageOf, release, requestsOf } from './page/servers.js';
import { watchWords } from './page/told.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';
import { warningsIn } from './page/warnings.js';

const PASTED =
  '<p>Bel <a href="tel:08002000">0800-2000</a>, of <a href="tel:112">112</a>. Van de gemeente.</p>';
const BANNER = `<wtk-help-banner region="Zaanstad" exit="false">${PASTED}</wtk-help-banner>`;
const LIST =
  '<wtk-activity-list region="Zaanstad" now="2019-11-20T09:00" page-size="100"><p>Onze agenda.</p></wtk-activity-list>';
const OURS = 'Veilig Thuis Zaanstreek-Waterland';
const FAILED = /municipalities\.\w+\.json can't be had, or is not as it was published/;

async function open(folder: string, body: string, file = 'wtk.js'): Promise<Visit> {
  const visit = await Visit.open({ src: pageOf({ body: `<main lang="nl">${body}</main>` }) });
  await visit.addScript(`${CAMPAIGN}${folder}/${file}`);
  return visit;
}

/** How many times a page has asked for the municipalities. */
async function asked(name: string): Promise<number> {
  return (await requestsOf(name)).filter((path) => path.startsWith('/municipalities.')).length;
}

function expectNumbers(visit: Visit): void {
  const links = [...visit.document.querySelectorAll('wtk-help-banner > a')];
  for (const number of ['0800-2000', '112']) {
    expect(links.map(({ textContent }) => textContent)).to.include(number);
  }
}

async function untilWarned(warnings: readonly string[], message: RegExp): Promise<void> {
  const isWarned = (): boolean => message.test(warnings.join());
  await until(isWarned, String(message));
}

function titles({ document }: Visit): number {
  return document.querySelectorAll('wtk-activity').length;
}

async function unfold(visit: Visit, label: string): Promise<ShadowRoot> {
  const root = visit.find('wtk-activity-list').shadowRoot!;
  const summary = [...root.querySelectorAll('summary')].find(
    ({ textContent }) => textContent === label,
  );
  summary?.click();
  await visit.painted();
  return root;
}

for (const file of ['wtk.js', 'wtk-help.js']) {
  describe(`The municipalities, with ${file},`, () => {
    afterEach(leavePages);

    it('are no request where banners name a GGD or Veilig Thuis, by code or name', async () => {
      const regions = allRegions().filter(({ kind }) => kind !== 'municipality');
      const body = regions.flatMap(({ code, name }) =>
        [code, name].map((region) => `<wtk-help-banner region="${region}"></wtk-help-banner>`),
      );
      const name = freshName();
      const visit = await open(`counted/${name}`, body.join(''), file);
      const banners = [...visit.document.querySelectorAll('wtk-help-banner')];
      expect(banners).to.have.lengthOf(100);
      for (const [at, { textContent }] of banners.entries()) {
        const { veiligThuis = [] } = regions[Math.floor(at / 2)] ?? {};
        expect(veiligThuis).not.to.have.lengthOf(0);
        for (const organisation of veiligThuis) expect(textContent).to.include(organisation.name);
      }
      expect(await asked(name)).to.equal(0);
    });

    it('are one request where banners name municipalities, however many do', async () => {
      const name = freshName();
      const body = `${BANNER}<wtk-help-banner id="second" region="Den Haag"></wtk-help-banner>`;
      const visit = await open(`counted/${name}`, body, file);
      await visit.untilSaid('wtk-help-banner', OURS);
      await visit.untilSaid('#second', 'Veilig Thuis Haaglanden');
      const paths = await requestsOf(name);
      expect(await asked(name)).to.equal(1);
      expect(paths.filter((path) => path === '/feed.json')).to.have.lengthOf(1);
    });

    it('are not waited for: the national words are there, and the region’s follow', async () => {
      const name = freshName();
      const visit = await open(`held-municipalities/${name}`, BANNER, file);
      const warnings = warningsIn(visit.window);
      await visit.painted();
      const national = visit.text('wtk-help-banner');
      expect(national).to.include('Zorgen over een kind?').and.not.to.include('in deze regio');
      expectNumbers(visit);
      const seen = watchWords(visit.find('wtk-help-banner'));
      await release(name);
      await visit.untilSaid('wtk-help-banner', OURS);
      expectNumbers(visit);
      expect(seen.filter((text) => !/0800-2000.*112/.test(text))).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('tell that a name is not known, once they are here', async () => {
      const visit = await Visit.open({ src: pageOf({ body: BANNER.replace('stad', 'dorp') }) });
      const warnings = warningsIn(visit.window);
      await visit.addScript(`${CAMPAIGN}embed/${file}`);
      await untilWarned(warnings, /region="Zaandorp" is not known/);
      expect(visit.text('wtk-help-banner')).not.to.include('in deze regio');
      expect(warnings).to.have.lengthOf(1);
    });

    for (const [folder, what] of [
      ['no-municipalities', 'are not there'],
      ['other-municipalities', 'are not those that were published'],
    ] as const) {
      it(`that ${what} leave the national words, and the developer is told`, async () => {
        const visit = await Visit.open({ src: pageOf({ body: BANNER }) });
        const warnings = warningsIn(visit.window);
        await visit.addScript(`${CAMPAIGN}${folder}/${file}`);
        await untilWarned(warnings, FAILED);
        await visit.painted();
        expect(visit.text('wtk-help-banner')).to.include('Zorgen over een kind?');
        expect(visit.text('wtk-help-banner')).not.to.match(/in deze regio|Haaglanden/);
        expectNumbers(visit);
        expect(warnings).to.have.lengthOf(1);
        expect(visit.thrown).to.deep.equal([]);
      });
    }

    it('are unknown to a script that has nothing beside it, and that is told', async () => {
      const script = await (await fetch(`${CAMPAIGN}embed/${file}`)).text();
      const visit = await Visit.open({ src: pageOf({ body: BANNER }) });
      const warnings = warningsIn(visit.window);
      await visit.addScript(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      expectNumbers(visit);
      expect(warnings.join()).to.match(/region="Zaanstad" is not known/);
    });
  });
}

describe('Activities by region, with wtk.js,', () => {
  afterEach(leavePages);

  it('are those of a GGD’s municipalities too, and are never shown unfiltered before', async () => {
    const name = freshName();
    const body = LIST.replace('Zaanstad', 'GG7306');
    const visit = await open(`held-municipalities/${name}`, body);
    await visit.painted();
    expect(visit.text('wtk-activity-list')).to.include('Onze agenda.');
    expect(titles(visit)).to.equal(0);
    await release(name);
    await visit.untilTold('wtk-load');
    expect(titles(visit)).to.equal(20);
  });

  it('are all of them where the municipalities can’t be had, and the developer is told', async () => {
    const visit = await Visit.open({ src: pageOf({ body: LIST }) });
    const warnings = warningsIn(visit.window);
    await visit.addScript(`${CAMPAIGN}other-municipalities/wtk.js`);
    await visit.untilTold('wtk-load');
    await visit.untilSaid('wtk-activity-list', '91 activiteiten');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings.join()).to.match(FAILED);
  });

  it('ask for the municipalities when a visitor opens the map, which counts them', async () => {
    const name = freshName();
    const body = LIST.replace('region="Zaanstad"', '');
    const visit = await open(`counted/${name}`, body);
    await visit.untilTold('wtk-load');
    expect(await asked(name)).to.equal(0);
    const root = await unfold(visit, 'Kies op de kaart');
    const isDrawn = (): boolean => root.querySelector('[part="region"]') !== null;
    await until(isDrawn, 'the map');
    expect(await asked(name)).to.equal(1);
    const tile = [...root.querySelectorAll<HTMLElement>('[part="region"]')].find(
      ({ textContent }) => textContent.replaceAll('\u00AD', '').includes('Zaanstreek'),
    );
    expect(tile?.textContent).to.match(/ 20\s*$/);
    tile?.click();
    await visit.painted();
    expect(titles(visit)).to.equal(20);
  });

  it('say in place of the map that it can’t be shown, where the municipalities can’t be had', async () => {
    const visit = await open('no-municipalities', LIST.replace('region="Zaanstad"', ''));
    await visit.untilTold('wtk-load');
    const root = await unfold(visit, 'Kies op de kaart');
    const isSaid = (): boolean =>
      root.textContent.includes('Dit onderdeel kan nu niet worden getoond.');
    await until(isSaid, 'that there is no map');
    expect(root.querySelector('[part="region"]')).to.equal(null);
  });
});
