import { expect } from '@open-wc/testing';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';
import { warningsIn } from './page/warnings.js';

const KIT = `${CAMPAIGN}embed/wtk.js`;
const HELP = `${CAMPAIGN}embed/wtk-help.js`;

const WORDS =
  '<p>Zorgen over een kind? Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a>. ' +
  'Direct gevaar: <a href="tel:112">112</a>.</p>';

/** A page with the script in its head, so that it runs before anything else is parsed. */
function scriptFirst(body: string, file = HELP): Promise<Visit> {
  return Visit.open({ src: pageOf({ body, head: `<script src="${file}"></script>` }) });
}

/** A page whose script comes when all of it is parsed and painted, and what the console was told. */
async function scriptLast(
  body: string,
  file = HELP,
): Promise<{ readonly visit: Visit; readonly warnings: readonly string[] }> {
  const visit = await Visit.open({ src: pageOf({ body }) });
  await visit.painted();
  const warnings = warningsIn(visit.window);
  await visit.addScript(file);
  await visit.painted();
  return { visit, warnings };
}

/** Expects the region's words once on the page, and the help lines of ours alone. */
function expectRegion(visit: Visit): void {
  expect(visit.text('wtk-help-banner')).to.include('Veilig Thuis Zaanstreek-Waterland');
  expect(visit.text('body').match(/0800-2000/g)).to.have.lengthOf(1);
  expect(visit.thrown).to.deep.equal([]);
}

describe('An editor who writes an attribute wrongly', () => {
  afterEach(leavePages);

  for (const [what, attributes] of Object.entries({
    'in capitals': 'REGION="GG7306" AUDIENCE="PARENT" FEED="FALSE"',
    'with curled quotes': 'region=”GG7306” audience=”parent” feed=”false”',
    'with curled quotes around spaces':
      'region=“GGD Zaanstreek-Waterland” audience=“parent” feed=“false”',
    'with stray spaces': 'region=" ggd zaanstreek-waterland " audience=" parent" feed=" false "',
    'with spaces that do not break':
      'region="GGD&nbsp;Zaanstreek-Waterland&nbsp;" audience="&nbsp;parent" feed="false&nbsp;"',
  })) {
    it(`is understood ${what}`, async () => {
      const tag = `wtk-help-banner ${attributes}`;
      const { visit } = await scriptLast(`<${tag}>${WORDS}</wtk-help-banner>`);
      expectRegion(visit);
      expect(visit.text('wtk-help-banner')).to.include('Lukt het je thuis even niet?');
    });

    it(`is understood ${what}, on a div`, async () => {
      const onDiv = attributes.replaceAll(/(?<=^|["”“] )(?=\w+=)/g, 'data-');
      expect(onDiv.match(/data-/g)).to.have.lengthOf(3);
      const { visit } = await scriptLast(`<div data-wtk="help-banner" ${onDiv}>${WORDS}</div>`);
      expectRegion(visit);
      expect(visit.text('wtk-help-banner')).to.include('Lukt het je thuis even niet?');
    });
  }

  it('is understood in the language, and in where the way out goes, with curled quotes', async () => {
    const words = 'class="x"><p>Weg: <a href="https://www.knmi.nl/">het weer</a></p>';
    const { visit } = await scriptLast(
      `<wtk-help-banner lang=“ar” exit="false">${WORDS}</wtk-help-banner>
       <wtk-exit href=“https://www.buienradar.nl/” ${words}</wtk-exit>`,
    );
    await visit.untilSaid('wtk-help-banner', 'هل أنت قلق على طفل؟');
    const lead = visit.find('wtk-help-banner [slot="lead"]');
    expect(visit.window.getComputedStyle(lead).direction).to.equal('rtl');
    const out = visit.find('wtk-exit [slot="exit"]') as HTMLAnchorElement;
    expect(out.href).to.equal('https://www.buienradar.nl/');
  });

  for (const name of ['Help-Banner', ' help-banner ', 'wtk-help-banner', '”help-banner”']) {
    it(`is understood in the name of an element (${name})`, async () => {
      const div = `<div data-wtk="${name}" data-region="GG7306">${WORDS}</div>`;
      expectRegion((await scriptLast(div)).visit);
    });
  }

  it('has the national words for a region that is not known, and is told so', async () => {
    const tag = 'wtk-help-banner region="Waterveen"';
    const { visit, warnings } = await scriptLast(`<${tag}>${WORDS}</wtk-help-banner>`);
    expect(visit.text('wtk-help-banner')).to.include('0800-2000').and.to.include('veiligthuis.nl');
    const isTold = (): boolean =>
      warnings.join().includes('region="Waterveen" is not known. Use a code such as');
    await until(isTold, 'the warning');
  });

  it('keeps the pasted words for an element that is not known, and is told so', async () => {
    const { visit, warnings } = await scriptLast(`<div data-wtk="help-baner">${WORDS}</div>`, KIT);
    expect(visit.text('div')).to.include('Veilig Thuis: 0800-2000.');
    expect(warnings.join()).to.include('data-wtk="help-baner" is not known here');
    expect(visit.thrown).to.deep.equal([]);
  });

  it('gets no code onto the page through a div', async () => {
    const { visit } = await scriptLast(
      `<div data-wtk="story" data-onclick="alert(1)" data-style="color: red" data-slot="x">${WORDS}</div>`,
      KIT,
    );
    expect(visit.find('wtk-story').getAttributeNames()).to.deep.equal([]);
  });
});

describe('An editor who pastes a snippet twice', () => {
  afterEach(leavePages);

  const snippets = {
    element: `<wtk-help-banner region="GG7306">${WORDS}</wtk-help-banner>`,
    div: `<div data-wtk="help-banner" data-region="GG7306">${WORDS}</div>`,
  };

  for (const [form, snippet] of Object.entries(snippets)) {
    it(`has two help lines and one way out (${form})`, async () => {
      const script = `<script async src="${HELP}"></script>`;
      const body = `${script}${snippet}<p>Tussen.</p>${script}${snippet}`;
      const visit = await Visit.open({ src: pageOf({ body }) });
      await visit.painted();
      expect(visit.text('body').match(/0800-2000/g)).to.have.lengthOf(2);
      expect(visit.document.querySelectorAll('wtk-help-banner')).to.have.lengthOf(2);
      const exits = [...visit.document.querySelectorAll('wtk-exit')];
      expect(exits.map(({ hidden }) => hidden).sort()).to.deep.equal([false, true]);
    });
  }

  for (const [what, body] of Object.entries({
    'the element': `<div data-wtk="help-banner">${snippets.element}</div>`,
    'the same div': `<div data-wtk="help-banner">${snippets.div}</div>`,
  })) {
    it(`has one help line where a div stands around ${what}`, async () => {
      for (const visit of [(await scriptLast(body)).visit, await scriptFirst(body)]) {
        await visit.painted();
        expect(visit.document.querySelectorAll('wtk-help-banner')).to.have.lengthOf(1);
        expectRegion(visit);
        visit.leave();
      }
    });
  }

  it('has one help line in a div that is moved', async () => {
    const { visit } = await scriptLast(`${snippets.div}<main></main>`);
    visit.find('main').append(visit.find('[data-wtk]'));
    await visit.painted();
    expect(visit.document.querySelectorAll('wtk-help-banner')).to.have.lengthOf(1);
  });
});

describe('An editor whose snippet lands in a paragraph', () => {
  afterEach(leavePages);

  const tag = 'wtk-help-banner region="GG7306" feed="false"';
  const after = '<p>Wat hierna komt.</p><h2>Meer</h2>';
  const pages = {
    'the words as a paragraph': `<p><${tag}>${WORDS}</wtk-help-banner></p>`,
    'the words as text': `<p><${tag}>${WORDS.slice(3, -4)}</wtk-help-banner></p>`,
    'tags that WordPress took apart': `<p><${tag}></p>\n${WORDS}\n<p></wtk-help-banner></p>`,
    'a line break before the words': `<p><${tag}><br>${WORDS.slice(3, -4)}</wtk-help-banner></p>`,
    'a div': `<p><div data-wtk="help-banner" data-region="GG7306">${WORDS}</div></p>`,
    'a div inside a heading that nobody meant': `<h3><div data-wtk="help-banner" data-region="GG7306">${WORDS}</div></h3>`,
  };

  for (const [what, body] of Object.entries(pages)) {
    it(`has the help line once, with ${what}`, async () => {
      const { visit } = await scriptLast(`${body}${after}`);
      expectRegion(visit);
      expect(whyNotTappable(visit.find('a[href="tel:08002000"]'), 12)).to.equal(undefined);
    });

    it(`has it once where the script comes first, with ${what}`, async () => {
      const visit = await scriptFirst(`${body}${after}`);
      await visit.painted();
      expectRegion(visit);
      expect(visit.text('body')).to.match(/Wat hierna komt\. ?Meer$/);
    });

    it(`moves nothing when the script comes late, with ${what}`, async () => {
      for (const head of ['', '<style>body { line-height: 1.6; font-family: Arial }</style>']) {
        for (const width of [320, 800]) {
          const src = pageOf({ head, body: `<p>Wat hiervoor staat.</p>${body}${after}` });
          const visit = await Visit.open({ src }, { width });
          await visit.painted();
          const top = (): number => visit.find('h2').getBoundingClientRect().top;
          const before = top();
          await visit.addScript(HELP);
          await visit.painted();
          expect(top(), `at ${width}`).to.be.closeTo(before, 0.5);
          visit.leave();
        }
      }
    });
  }

  it('keeps a paragraph of the page that only stands after an empty element', async () => {
    const body = `<p><${tag}></wtk-help-banner></p><p>Een zin van de <a href="#">pagina</a>.</p>`;
    const { visit } = await scriptLast(body);
    expect(visit.text('body')).to.include('Een zin van de pagina.');
  });
});
