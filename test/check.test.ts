import { expect } from '@open-wc/testing';
import { CAMPAIGN, freshName, pageOf, requestsOf } from './page/servers.js';
import {
  CHECK_TAG,
  GOOD_WORDS,
  HASHES,
  check,
  dialog,
  faults,
  findings,
  kitTag,
  overlayText,
  untilChecked,
} from './page/checked.js';
import { Visit, leavePages } from './page/visit.js';
import { hearWarnings } from './page/warnings.js';

const BANNER = `<wtk-help-banner region="GG7306">${GOOD_WORDS}</wtk-help-banner>`;
const STORY = '<h2>Een verhaal</h2><wtk-story><p>Lees de verhalen op de site.</p></wtk-story>';

/** A fault as an editor makes it, the check that must find it, and what it must say. */
interface Fault {
  readonly name: string;
  readonly body: string;
  readonly head?: string;
  readonly id: string;
  readonly says: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a feed that is not found',
    head: kitTag('wtk.js', 'faults/404'),
    body: STORY,
    id: 'feed-unreadable',
    says: ['Fout', 'de server antwoordt met 404', `${CAMPAIGN}faults/404/feed.json`],
  },
  {
    name: 'a feed whose server forgot to let other sites read it',
    head: kitTag('wtk.js', 'faults/no-cors'),
    body: STORY,
    id: 'feed-unreadable',
    says: ['andere sites', 'Access-Control-Allow-Origin: *'],
  },
  {
    name: 'a feed that nobody answers for',
    body: STORY.replace('<wtk-story', '<wtk-story feed="http://127.0.0.1:2/feed.json"'),
    id: 'feed-unreadable',
    says: ['niet te bereiken', 'http://127.0.0.1:2/feed.json'],
  },
  {
    name: 'half a feed',
    head: kitTag('wtk.js', 'faults/cut'),
    body: STORY,
    id: 'feed-unreadable',
    says: ['onleesbaar', 'Stuur deze tekst door'],
  },
  {
    name: 'a page where the feed should be',
    head: kitTag('wtk.js', 'faults/no-feed'),
    body: STORY,
    id: 'feed-unreadable',
    says: ['staat iets anders'],
  },
  {
    name: 'a feed over plain http',
    body: STORY.replace('<wtk-story', '<wtk-story feed="http://campagne.example/feed.json"'),
    id: 'feed-unreadable',
    says: ['https://'],
  },
  {
    name: 'the address of a feed without its beginning',
    body: STORY.replace('<wtk-story', '<wtk-story feed="campaign.example/feed.json"'),
    id: 'feed-scheme',
    says: ['niet volledig', 'feed="https://campaign.example/feed.json"'],
  },
  {
    name: 'broken items in the feed',
    body: STORY.replace('<wtk-story', `<wtk-story feed="${CAMPAIGN}feeds/lossy/1.json"`),
    id: 'feed-losses',
    says: ['gegevens in de feed', 'items[1]'],
  },
  {
    name: 'a misspelt tag',
    body: '<wtk-help-baner><p>0800-2000</p></wtk-help-baner>',
    id: 'unknown-tag',
    says: ['wtk-help-baner bestaat niet', 'Bedoel je wtk-help-banner?'],
  },
  {
    name: 'a misspelt setting',
    body: BANNER.replace('region', 'regio'),
    id: 'unknown-attribute',
    says: ['kent de instelling regio niet', 'Verander regio in region'],
  },
  {
    name: 'a setting in Dutch',
    body: BANNER.replace('region', 'doelgroep="parent" region'),
    id: 'unknown-attribute',
    says: ['Verander doelgroep in audience'],
  },
  {
    name: 'a misspelt setting in the address of the script',
    head: kitTag().replace('wtk.js', 'wtk.js?regoin=GG7306'),
    body: BANNER,
    id: 'unknown-attribute',
    says: ['Het script kent de instelling regoin niet', 'Verander regoin in region'],
  },
  {
    name: 'a region that nobody knows',
    body: BANNER.replace('GG7306', 'Zaandstad'),
    id: 'unknown-value',
    says: ['region="Zaandstad" wordt niet begrepen', 'Bedoel je Zaanstad?'],
  },
  {
    name: 'a face that does not exist',
    body: BANNER.replace('region', 'face="kard" region'),
    id: 'unknown-value',
    says: ['face="kard"', 'Bedoel je card?', 'strip, card, bar'],
  },
  {
    name: 'an audience that does not exist',
    body: BANNER.replace('region', 'audience="ouders" region'),
    id: 'unknown-value',
    says: ['audience="ouders"', 'everyone, child, parent, professional'],
  },
  {
    name: 'a heading level that no heading has',
    body: STORY.replace('<wtk-story', '<wtk-story heading-level="9"'),
    id: 'unknown-value',
    says: ['heading-level="9"', 'van 2 tot en met 6'],
  },
  {
    name: 'a day that is no day',
    body: STORY.replace('<wtk-story', '<wtk-story pick="daily" now="morgen"'),
    id: 'unknown-value',
    says: ['now="morgen"', '2019-11-18'],
  },
  {
    name: 'a story that is not in the feed',
    body: STORY.replace('<wtk-story', '<wtk-story story="verhaal-5"'),
    id: 'unknown-id',
    says: ['verhaal-5', 'Bedoel je verhaal-05?'],
  },
  {
    name: 'quotation marks that were curled',
    body: BANNER.replace('"GG7306"', '”GG7306”'),
    id: 'curled-quotes',
    says: ['krullende aanhalingstekens', '<wtk-help-banner region="GG7306">'],
  },
  {
    name: 'a value of several words that curled quotation marks have torn apart',
    body: BANNER.replace('"GG7306"', '”GGD Hart voor Brabant”'),
    id: 'curled-quotes',
    says: ['krullende aanhalingstekens', '<wtk-help-banner region="GGD hart voor brabant">'],
  },
  {
    name: 'colours that stand out too little',
    head: `${kitTag()}<style>wtk-story { --wtk-color-heading: #ccc }</style>`,
    body: STORY,
    id: 'low-contrast',
    says: ['het contrast is maar 1,6 op 1', 'Nodig is 3 op 1', '--wtk-color-heading'],
  },
  {
    name: 'something that lies over the help line',
    head: `${kitTag()}<style>.cookie { position: fixed; inset: 0 }</style>`,
    body: `${BANNER}<div class="cookie">Cookies?</div>`,
    id: 'help-covered',
    says: ['over het telefoonnummer', '<div class="cookie">'],
  },
  {
    name: 'a help line in a part that is closed',
    body: `<details><summary>Hulp</summary>${BANNER}</details>`,
    id: 'help-covered',
    says: ['niet te zien'],
  },
  {
    name: 'a heading that skips a level',
    body: STORY.replaceAll('h2', 'h1'),
    id: 'heading-order',
    says: ['na h1 komt h3', 'heading-level="2"'],
  },
  {
    name: 'a help line without words between its tags',
    body: '<wtk-help-banner region="GG7306"></wtk-help-banner>',
    id: 'words-missing',
    says: ['Fout', '0800-2000 ontbreekt', '<a href="tel:08002000">0800-2000</a>'],
  },
  {
    name: 'a help line whose own words lack the number',
    body: '<wtk-help-banner><p>Zorgen? Bel 112.</p></wtk-help-banner>',
    id: 'words-missing',
    says: ['0800-2000 ontbreekt'],
  },
  {
    name: 'a story without words between its tags',
    body: '<h2>Verhaal</h2><wtk-story></wtk-story>',
    id: 'words-missing',
    says: ['Let op', 'Tussen de tags van wtk-story staat niets'],
  },
  {
    name: 'an element in a paragraph',
    body: `<p>${BANNER}`,
    id: 'inside-paragraph',
    says: ['wtk-help-banner staat in een alinea'],
  },
  {
    name: 'a tag that is closed like one of XML',
    body: '<wtk-help-banner region="GG7306" /><p>De rest van de pagina.</p>',
    id: 'self-closed',
    says: ['niet goed afgesloten', '<wtk-help-banner>…</wtk-help-banner>'],
  },
  {
    name: 'two bars',
    body: BANNER.replace('region', 'face="bar" region').repeat(2),
    id: 'several-bars',
    says: ['face="bar"', 'Laat zien (2)'],
  },
  {
    name: 'the script twice',
    head: kitTag().repeat(2),
    body: BANNER,
    id: 'script-twice',
    says: ['Let op', 'meer dan één keer'],
  },
  {
    name: 'the script from two places',
    head: kitTag() + kitTag('wtk.js', 'this-year'),
    body: BANNER,
    id: 'script-twice',
    says: ['Fout', 'twee uitgaven'],
  },
  {
    name: 'the help line’s own script beside the whole kit',
    head: kitTag() + kitTag('wtk-help.js'),
    body: BANNER,
    id: 'script-twice',
    says: ['wtk-help.js is hier niet nodig'],
  },
];

/** Why the kit does not run, and what the pasted check says of it. */
const STOPPED: readonly Omit<Fault, 'body' | 'id'>[] = [
  {
    name: 'is not on the page',
    head: '',
    says: ['staat niet op deze pagina'],
  },
  {
    name: 'has a hash of another version',
    head: kitTag().replace(HASHES['wtk.js'], HASHES['wtk-help.js']),
    says: ['hoort niet bij het script', 'Vergelijk hem eerst', `integrity="${HASHES['wtk.js']}"`],
  },
  {
    name: 'is not at its address',
    head: kitTag('wtk.js', 'nowhere'),
    says: ['de server antwoordt met 404'],
  },
  {
    name: 'has a server that does not answer',
    head: '<script async src="http://127.0.0.1:2/wtk.js"></script>',
    says: ['niet op te halen', 'http://127.0.0.1:2/wtk.js'],
  },
  {
    name: 'is not the one that was published',
    head: kitTag('wtk.js', 'tampered'),
    says: ['niet het script dat is uitgegeven', 'Pas de controlecode (integrity) niet aan'],
  },
  {
    name: 'is held back by a cookie bar',
    head: kitTag('wtk.js', 'embed', 'type="text/plain"'),
    says: ['houdt het script van wtk tegen', 'cookiemelding'],
  },
  {
    name: 'has a hash and no crossorigin',
    head: kitTag().replace('crossorigin="anonymous"', ''),
    says: ['ontbreekt crossorigin', 'crossorigin="anonymous"'],
  },
];

describe('Check mode', () => {
  hearWarnings();
  afterEach(leavePages);

  it('asks visitors for no wtk-check.js', async () => {
    for (const file of ['wtk.js', 'wtk-help.js']) {
      const name = freshName();
      const visit = await Visit.open({ src: pageOf({ body: BANNER }) });
      await visit.addScript(`${CAMPAIGN}counted/${name}/${file}`);
      await visit.painted();
      expect(await requestsOf(name)).not.to.include('/wtk-check.js');
      expect(visit.document.querySelector('wtk-check')).to.equal(null);
    }
  });

  it('shows visitors nothing where its own script was left on the page', async () => {
    const visit = await Visit.open({ src: pageOf({ body: BANNER + kitTag() }) });
    await visit.addScript(`${CAMPAIGN}embed/wtk-check.js`);
    await visit.painted();
    expect(visit.document.querySelector('wtk-check')).to.equal(null);
  });

  for (const file of ['wtk.js', 'wtk-help.js'] as const) {
    it(`says that all is well where all is well (${file})`, async () => {
      const body = file === 'wtk.js' ? `<h1>Pagina</h1>${BANNER}${STORY}` : BANNER;
      const visit = await check({ head: kitTag(file), body });
      expect(faults(visit), overlayText(visit)).to.deep.equal([]);
      expect(overlayText(visit)).to.include('Alles is in orde.');
      expect(visit.thrown).to.deep.equal([]);
    });
  }

  it('finds nothing wrong on the municipality’s page', async () => {
    const visit = await Visit.open({ src: '/municipality/embed/?wtk-check' });
    await untilChecked(visit);
    expect(faults(visit), overlayText(visit)).to.deep.equal([]);
    expect(overlayText(visit)).to.include('Alles is in orde.');
  });

  it('says of a kit without the campaign’s keys that it checks no signature', async () => {
    const visit = await check({ body: BANNER });
    expect(findings(visit, 'feed-unsigned').join()).to.include('Goed om te weten');
    expect(findings(visit, 'feed-unsigned').join()).to.include('geen handtekening');
  });

  it('says that the way out yields to one that the site has', async () => {
    const own = '<a class="govuk-exit-this-page" href="https://www.knmi.nl/">Weg</a>';
    const visit = await check({ body: BANNER + own });
    expect(findings(visit, 'host-exit').join()).to.include('zelf al een knop');
    expect(faults(visit)).to.deep.equal([]);
  });

  it('shows what the kit said in the console that no other check has words for', async () => {
    const torn = `<script>
      const { define } = customElements;
      customElements.define = (tag, element) => {
        if (tag === 'wtk-exit') throw new Error('another registry');
        define.call(customElements, tag, element);
      };
    </script>`;
    const visit = await check({ head: torn + kitTag(), body: BANNER });
    const said = findings(visit, 'other-reports').join();
    expect(said).to.include('wtk-exit could not be registered: Error: another registry');
    expect(said).to.include('Stuur haar door');
  });

  it('fits a phone', async () => {
    const body = '<wtk-help-banner regio="GG7306"></wtk-help-banner>';
    const visit = await check({ body, head: kitTag().repeat(2), width: 320 });
    const { left, right, bottom } = dialog(visit)!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    // Beside it stays room for what it shows, and for the way out.
    expect(bottom).to.be.at.most(600 * 0.65);
    expect(dialog(visit)!.scrollWidth).to.be.at.most(dialog(visit)!.clientWidth);
  });

  describe('finds', () => {
    for (const { name, id, says, ...parts } of FAULTS) {
      it(name, async () => {
        const visit = await check(parts);
        const said = findings(visit, id).join('\n');
        for (const words of says) expect(said, overlayText(visit)).to.include(words);
        expect(visit.thrown).to.deep.equal([]);
      });
    }

    it('a feed that is never answered', async () => {
      const head = kitTag('wtk.js', 'faults/hang');
      const visit = await check({ head, body: STORY });
      expect(findings(visit, 'feed-unreadable').join()).to.include('niet binnen 8 seconden');
    });

    it('a policy that refuses the feed, and names the line to add', async () => {
      const policy = `connect-src 'self'; script-src '${HASHES['wtk.js']}' '${HASHES['wtk-check.js']}'`;
      const visit = await check({ policy, body: STORY });
      const said = findings(visit, 'feed-unreadable').join();
      expect(said).to.include('Het beleid van de site houdt de feed tegen.');
      expect(said).to.include(`connect-src 'self' ${CAMPAIGN}embed/`);
    });
  });

  describe('of a kit that does not run, its script pasted by hand, says that the kit’s script', () => {
    for (const { name, head = '', says } of STOPPED) {
      it(name, async () => {
        const visit = await check({ body: BANNER, head: head + CHECK_TAG });
        const said = findings(visit, 'script-not-running').join('\n');
        for (const words of says) expect(said, overlayText(visit)).to.include(words);
        expect(visit.thrown).to.deep.equal([]);
      });
    }

    it('is refused by the policy, and names the line to add', async () => {
      const policy = `script-src '${HASHES['wtk-check.js']}'`;
      const head =
        kitTag() +
        CHECK_TAG.replace(' src', ` integrity="${HASHES['wtk-check.js']}" crossorigin src`);
      const visit = await check({ policy, body: BANNER, head });
      const said = findings(visit, 'script-not-running').join();
      expect(said).to.include('draait niet');
      expect(said).to.include(`'${HASHES['wtk.js']}'`);
    });
  });
});
