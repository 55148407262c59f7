import { expect } from '@open-wc/testing';
import { CAMPAIGN, freshName, headersOf, pageOf, requestsOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

const KIT = `${CAMPAIGN}embed/wtk.js`;
const HELP = `${CAMPAIGN}embed/wtk-help.js`;

const ELEMENTS = `
  <wtk-help-banner region="GG7306"><p>Bel <a href="tel:08002000">0800-2000</a>.</p></wtk-help-banner>
  <wtk-story><p>Lees de verhalen op de site.</p></wtk-story>
  <wtk-activity-list now="2019-11-18T09:00"><p>Bekijk de activiteiten.</p></wtk-activity-list>`;

/** The same for editors that strip tags which they don't know. */
const DIVS = ELEMENTS.replaceAll(
  /<wtk-([a-z-]+)((?: [a-z]+="[^"]*")*)/g,
  (_tag, name, settings) => {
    return `<div data-wtk="${name}"${String(settings).replaceAll(/ (?=[a-z]+=)/g, ' data-')}`;
  },
).replaceAll(/<\/wtk-[a-z-]+>/g, '</div>');

/** As plug-ins for speed hold a script back until the visitor's first touch. */
const HELD_BACK = `<script type="text/rocketlazyload" data-src="${KIT}"></script><script>
  addEventListener('pointerdown', () => {
    const held = document.querySelector('[type="text/rocketlazyload"]');
    const script = document.createElement('script');
    script.src = held.dataset.src;
    held.replaceWith(script);
  }, { once: true });
</script>`;

function openPage(body = ELEMENTS, head = ''): Promise<Visit> {
  return Visit.open({ src: pageOf({ body, head }) });
}

/** Expects the campaign on the page, each part of it once, and nothing thrown. */
async function expectCampaign(visit: Visit): Promise<void> {
  await visit.untilTold('wtk-load', 2);
  await visit.painted();
  expect(visit.text('wtk-help-banner').match(/0800-2000/g)).to.have.lengthOf(1);
  expect(visit.text('wtk-story').match(/Voorbeeldverhaal/g)).to.have.lengthOf(1);
  expect(visit.document.querySelectorAll('wtk-activity')).to.have.lengthOf(20);
  expect(visit.text('wtk-activity-list')).to.include('20 van 91 activiteiten');
  expect(visit.told.filter(({ type }) => type === 'wtk-load')).to.have.lengthOf(2);
  expect(visit.thrown).to.deep.equal([]);
}

/** A copy of a script that says that it is of another version, at an address of its own. */
async function otherVersion(address: string): Promise<string> {
  const text = await (await fetch(address)).text();
  const { version } = (await (await fetch(`${CAMPAIGN}embed/integrity.json`)).json()) as {
    version: string;
  };
  const changed = text.replaceAll(version, '99.0.0');
  expect(changed).not.to.equal(text);
  return URL.createObjectURL(new Blob([changed], { type: 'text/javascript' }));
}

describe('The script', () => {
  afterEach(leavePages);

  for (const times of [2, 3]) {
    it(`is harmless when it is loaded ${times} times`, async () => {
      const visit = await openPage();
      for (let time = 0; time < times; time += 1) await visit.addScript(KIT);
      await expectCampaign(visit);
    });
  }

  it('is harmless when its tag is pasted with each of three elements', async () => {
    const tag = `<script async src="${KIT}"></script>`;
    await expectCampaign(await openPage(ELEMENTS.replaceAll('<wtk', `${tag}<wtk`)));
  });

  it('takes over from the help line’s own script, and the other way round', async () => {
    for (const order of [
      [HELP, KIT],
      [KIT, HELP],
    ]) {
      const visit = await openPage();
      for (const address of order) await visit.addScript(address);
      await expectCampaign(visit);
      visit.leave();
    }
  });

  it('stays when another version comes after it', async () => {
    const visit = await openPage();
    await visit.addScript(KIT);
    await visit.addScript(await otherVersion(KIT));
    await visit.addScript(await otherVersion(HELP));
    await expectCampaign(visit);
  });

  it('is harmless after another version of itself', async () => {
    const visit = await openPage(
      ELEMENTS.replaceAll(/<wtk-(story|activity-list)/g, `$& feed="${CAMPAIGN}embed/feed.json"`),
    );
    await visit.addScript(await otherVersion(KIT));
    await visit.addScript(KIT);
    await expectCampaign(visit);
  });

  it('keeps the pasted words where it has no address to find a feed beside', async () => {
    const visit = await openPage();
    await visit.addScript(await otherVersion(KIT));
    await visit.painted();
    expect(visit.thrown).to.deep.equal([]);
    expect(visit.text('wtk-help-banner')).to.include('0800-2000');
    expect(visit.text('wtk-story')).to.include('Lees de verhalen op de site.');
  });

  for (const [form, body] of Object.entries({ elements: ELEMENTS, divs: DIVS })) {
    for (const [how, attributes] of [
      ['async', 'async'],
      ['defer', 'defer'],
      ['neither', ''],
      ['type="module" by mistake', 'type="module" crossorigin="anonymous"'],
    ]) {
      it(`may stand before the ${form}, with ${how}`, async () => {
        const head = `<script ${attributes} src="${KIT}"></script>`;
        await expectCampaign(await openPage(body, head));
      });

      it(`may stand after the ${form}, with ${how}`, async () => {
        const script = `<script ${attributes} src="${KIT}"></script>`;
        await expectCampaign(await openPage(`${body}${script}`));
      });
    }

    it(`may come late, when a touch lets it go, after the ${form}`, async () => {
      const visit = await openPage(`${body}${HELD_BACK}`);
      await visit.painted();
      expect(visit.text('body')).to.include('Bel 0800-2000.');
      visit.window.dispatchEvent(new PointerEvent('pointerdown'));
      await expectCampaign(visit);
    });

    it(`may be put in by a tag manager, after the ${form}`, async () => {
      const visit = await openPage(body);
      const tag = `<div hidden><script src="${KIT}?exit=false"></script></div>`;
      visit.find('body').append(visit.document.createRange().createContextualFragment(tag));
      await expectCampaign(visit);
      expect(visit.document.querySelector('wtk-exit')).to.equal(null);
    });

    it(`dresses ${form} that come later, as in an app`, async () => {
      const visit = await openPage('<main></main>');
      await visit.addScript(KIT);
      visit.find('main').append(visit.document.createRange().createContextualFragment(body));
      await expectCampaign(visit);
    });
  }

  it('fills lists anew whose HTML an app has kept and put back', async () => {
    const visit = await openPage(`<main>
      <wtk-story-list page-size="2"></wtk-story-list>
      <wtk-activity-list page-size="3" now="2019-11-18T09:00"></wtk-activity-list></main>`);
    await visit.addScript(KIT);
    await visit.untilTold('wtk-load', 2);
    await visit.painted();
    const main = visit.find('main');
    main.replaceWith(main.cloneNode(true));
    await visit.untilTold('wtk-load', 4);
    await visit.painted();
    const rows = [...visit.document.querySelectorAll('wtk-story, wtk-activity')];
    expect(rows).to.have.lengthOf(5);
    for (const row of rows) expect(row.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(visit.thrown).to.deep.equal([]);
  });

  it('takes settings from its address with type="module" by mistake, too', async () => {
    const name = freshName();
    const visit = await openPage('<wtk-help-banner></wtk-help-banner><wtk-story></wtk-story>');
    const address = `${CAMPAIGN}counted/${name}/wtk.js?region=Den%20Haag&story=verhaal-05`;
    await visit.addScript(address, { type: 'module', crossorigin: 'anonymous' });
    await visit.untilTold('wtk-load');
    await visit.untilSaid('wtk-help-banner', 'Veilig Thuis Haaglanden');
    expect(visit.text('wtk-story')).to.include('Vijf stappen als leuning');
    expect((await requestsOf(name)).filter((path) => path === '/feed.json')).to.have.lengthOf(1);
  });

  it('takes settings from its address, for elements that have none', async () => {
    const body = '<wtk-help-banner></wtk-help-banner><wtk-story lang="nl"></wtk-story>';
    const visit = await openPage(body);
    await visit.addScript(`${KIT}?region=Den%20Haag&lang=en&story=verhaal-05`);
    await visit.untilTold('wtk-load');
    await visit.untilSaid('wtk-help-banner', 'Worried about a child?');
    await visit.untilSaid('wtk-help-banner', 'Veilig Thuis Haaglanden');
    expect(visit.text('wtk-story')).to.include('Vijf stappen als leuning');
    expect(visit.text('wtk-story')).to.include('Onderwerp: lichamelijke mishandeling');
  });

  it('keeps a story and an activity that are written by hand', async () => {
    const visit = await openPage(`
      <wtk-story><h3 slot="title">De deur stond open</h3> <p slot="helped">Praten.</p></wtk-story>
      <wtk-activity><h3 slot="title">Koffie en vragen</h3></wtk-activity>
      <wtk-activity-list></wtk-activity-list>`);
    await visit.addScript(KIT);
    await visit.untilTold('wtk-load');
    await visit.painted();
    expect(visit.text('wtk-story')).to.equal('De deur stond open Praten.');
    expect(visit.text('wtk-activity')).to.equal('Koffie en vragen');
  });

  for (const file of ['wtk.js', 'wtk-help.js']) {
    it(`leaves no global behind but one symbol (${file})`, async () => {
      const visit = await openPage();
      const names = (): PropertyKey[] => [
        ...Object.getOwnPropertyNames(visit.window),
        ...Object.getOwnPropertySymbols(visit.window),
      ];
      const before = new Set(names());
      await visit.addScript(`${CAMPAIGN}embed/${file}`);
      await visit.painted();
      const added = names().filter((name) => !before.has(name));
      expect(added.map(String)).to.deep.equal(['Symbol(wtk)']);
    });

    it(`is one file: it imports nothing and names no source map (${file})`, async () => {
      const text = await (await fetch(`${CAMPAIGN}embed/${file}`)).text();
      expect(/\bimport\s*\(/.exec(text)).to.equal(null);
      expect(/[#@]\s*sourceMappingURL/.exec(text)).to.equal(null);
    });
  }

  it('asks for the feed once for 50 elements', async () => {
    const name = freshName();
    const fifty = '<wtk-story></wtk-story><wtk-activity-list></wtk-activity-list>'.repeat(25);
    const visit = await openPage(fifty);
    await visit.addScript(`${CAMPAIGN}counted/${name}/wtk.js`);
    await visit.untilTold('wtk-load', 50);
    expect(await requestsOf(name)).to.deep.equal(['/wtk.js', '/feed.json']);
  });

  it('asks for no feed for a help line that is told not to', async () => {
    const name = freshName();
    const visit = await openPage(
      '<wtk-help-banner region="GG7306" feed="false"></wtk-help-banner>',
    );
    await visit.addScript(`${CAMPAIGN}counted/${name}/wtk.js`);
    await visit.painted();
    expect(visit.text('wtk-help-banner')).to.include('0800-2000');
    expect(await requestsOf(name)).to.deep.equal(['/wtk.js']);
  });

  it('tells the feed’s server neither the page nor who reads it', async () => {
    const name = freshName();
    document.cookie = 'visitor=1; path=/';
    const visit = await openPage(ELEMENTS, '<meta name="referrer" content="unsafe-url">');
    await visit.addScript(`${CAMPAIGN}counted/${name}/wtk.js`, { referrerpolicy: 'no-referrer' });
    await visit.untilTold('wtk-load', 2);
    document.cookie = 'visitor=1; path=/; max-age=0';
    const asked = await headersOf(name);
    expect(asked).to.have.lengthOf(2);
    for (const headers of asked) {
      expect(headers).not.to.have.property('referer');
      expect(headers).not.to.have.property('cookie');
    }
  });
});
