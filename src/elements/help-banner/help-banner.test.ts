import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { parsed, place } from '../../../test/page/place.js';
import { whyNotTappable } from '../../../test/page/tappable.js';
import {
  button,
  expectInOrder,
  expectPartsApart,
  part,
  told,
  watchWords,
} from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkHelpBanner } from './help-banner.js';

const pasted =
  '<p>Zorgen over een kind? Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a>. ' +
  'Direct gevaar: <a href="tel:112">112</a>.</p>';

/** A banner with pasted words, after the browser has drawn it. */
async function banner(
  attributes: Readonly<Record<string, string>> = {},
  page = 'nl',
): Promise<WtkHelpBanner> {
  const element = place('wtk-help-banner', attributes, { page, pasted });
  await nextFrame();
  return element;
}

/** The first links that dial a number: those that are seen without asking for more. */
function numbers(element: Element): readonly HTMLAnchorElement[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].slice(0, 2);
}

function isSeen(element: Element, text: string): boolean {
  const words = [...element.children].find((child) => told(child).includes(text));
  if (!words) throw new Error(`The banner has no “${text}”.`);
  return words.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
}

function toggleOf(element: Element): HTMLButtonElement {
  const toggle = button(element, 'Meer hulp');
  if (!toggle) throw new Error('There is no button for further help.');
  return toggle;
}

const KINDERTELEFOON = 'De Kindertelefoon';

/** Text that would say that a call rings at the region's own organisation. */
const RINGS_THERE =
  /\b(verbonden|verbindt|uitkomt|komt u uit|kom je uit|bereikt?|rings|reach|reaches|put through|answered by)\b/i;

describe('The help banner', () => {
  const warnings = hearWarnings();

  it('has Veilig Thuis and 112 as numbers that a hand can tap', async () => {
    const links = numbers(await banner());
    expect(links.map(told)).to.deep.equal(['0800-2000', '112']);
    expect(links.map(({ href }) => href)).to.deep.equal(['tel:08002000', 'tel:112']);
    for (const link of links) expect(whyNotTappable(link), told(link)).to.equal(undefined);
  });

  it('has the same where nothing was pasted', async () => {
    const element = place('wtk-help-banner');
    await nextFrame();
    for (const link of numbers(element)) expect(whyNotTappable(link)).to.equal(undefined);
    expectInOrder(element, 'Zorgen over een kind?', '0800-2000', 'Direct gevaar:', '112');
  });

  it('says the number as plain text, without a label that a voice would not know', async () => {
    for (const link of numbers(await banner())) {
      expect(link.getAttribute('aria-label')).to.equal(null);
      expect(link.querySelector('*')).to.equal(null);
    }
  });

  it('tells the numbers first, and then further help', async () => {
    const element = await banner();
    expectInOrder(
      element,
      'Zorgen over een kind? Bel gratis Veilig Thuis: 0800-2000',
      'Direct gevaar: 112',
      'Noem aan de telefoon de plaats waar het kind woont.',
      'De Kindertelefoon',
      '0800-0432',
      '113 Zelfmoordpreventie',
      'Centrum Seksueel Geweld',
      '0800-0188',
    );
    expectPartsApart(element);
  });

  it('says the number once, not beside the pasted one', async () => {
    expect(told(await banner()).match(/0800-2000/g)).to.have.lengthOf(1);
  });

  it('is never without the number while it is dressed', async () => {
    const around = document.createElement('div');
    around.append(parsed(`<wtk-help-banner>${pasted}</wtk-help-banner>`));
    const seen = watchWords(around);
    const element = around.firstElementChild as WtkHelpBanner;
    place('wtk-help-banner').replaceWith(around);
    await nextFrame();
    element.setAttribute('region', 'GG7306');
    await nextFrame();
    expect(seen.length).to.be.greaterThan(1);
    expect(seen.filter((text) => !/0800-2000.*112/.test(text))).to.deep.equal([]);
    around.remove();
  });

  it('is accessible, closed and open', async () => {
    const element = await banner({ region: 'GG7306' });
    await expect(element).to.be.accessible();
    button(element, 'Meer hulp')?.click();
    await expect(element).to.be.accessible();
  });

  it('asks nobody for anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    await banner({ region: 'GG7306' });
    await nextFrame();
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(before);
  });

  describe('with a region', () => {
    const named: Readonly<Record<string, string>> = {
      GM0479: 'Veilig Thuis Zaanstreek-Waterland',
      Zaanstad: 'Veilig Thuis Zaanstreek-Waterland',
      'gemeente zaanstad': 'Veilig Thuis Zaanstreek-Waterland',
      GG7306: 'Veilig Thuis Zaanstreek-Waterland',
      'GGD Zaanstreek-Waterland': 'Veilig Thuis Zaanstreek-Waterland',
      VT22: 'Veilig Thuis Zaanstreek-Waterland',
      'Veilig Thuis Zaanstreek-Waterland': 'Veilig Thuis Zaanstreek-Waterland',
      'Den Haag': 'Veilig Thuis Haaglanden',
    };
    for (const [region, organisation] of Object.entries(named)) {
      it(`such as ${region} says which organisation is there`, async () => {
        const element = await banner({ region });
        expectInOrder(
          element,
          '0800-2000',
          '112',
          'De organisatie in deze regio is:',
          organisation,
        );
        expect(warnings).to.deep.equal([]);
        for (const link of numbers(element)) expect(whyNotTappable(link, 12)).to.equal(undefined);
      });
    }

    it('that has two organisations names both', async () => {
      const element = await banner({ region: 'Hart voor Brabant' });
      const text = told(element);
      expect(text).to.include('De organisaties in deze regio zijn:');
      const named = text.match(/Veilig Thuis (Oost-Brabant|Midden-Brabant)/g);
      expect(named, text).to.have.lengthOf(2);
      expectPartsApart(element);
    });

    for (const lang of ['nl', 'en']) {
      it(`never says that the number rings there (${lang})`, async () => {
        for (const region of ['GM0479', 'GG7306', 'VT22', 'Hart voor Brabant']) {
          const text = told(await banner({ region, lang }));
          expect(RINGS_THERE.exec(text)?.[0]).to.equal(undefined);
        }
      });
    }

    it('that nobody knows has the national words, and the developer is told', async () => {
      const element = await banner({ region: 'Atlantis' });
      expect(told(element)).to.equal(told(await banner()));
      expect(warnings.join()).to.include('region="Atlantis"');
    });

    it('follows the attribute when it changes', async () => {
      const element = await banner({ region: 'GG7306' });
      element.setAttribute('region', 'Den Haag');
      await nextFrame();
      expect(told(element)).to.include('Veilig Thuis Haaglanden');
      expect(told(element)).not.to.include('Zaanstreek');
    });
  });

  describe('in English', () => {
    for (const [how, attributes, page] of [
      ['with lang="en"', { lang: 'en' }, 'nl'],
      ['on an English page', {}, 'en-GB'],
    ] as const) {
      it(`says it in English ${how}`, async () => {
        const element = await banner(attributes, page);
        expectInOrder(element, 'Worried about a child?', '0800-2000', 'Immediate danger:', '112');
        expect(button(element, 'More help')).not.to.equal(undefined);
        await expect(element).to.be.accessible();
      });
    }

    it('is Dutch on a page in a language that it does not have, and says which', async () => {
      const element = await banner({}, 'es');
      const lead = part(element, 'p');
      expect(told(lead)).to.match(/^Zorgen over een kind/);
      expect(lead.getAttribute('lang')).to.equal('nl');
    });

    it('follows the attribute when it changes', async () => {
      const element = await banner();
      element.lang = 'en';
      await nextFrame();
      expect(told(element)).to.include('Worried about a child?');
      expect(button(element, 'More help')).not.to.equal(undefined);
    });
  });

  describe('keeps further help behind a button, which', () => {
    async function closed(): Promise<{ element: WtkHelpBanner; toggle: HTMLElement }> {
      const element = await banner({ region: 'GG7306' });
      const toggle = toggleOf(element);
      expect(isSeen(element, KINDERTELEFOON)).to.equal(false);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      return { element, toggle };
    }

    it('opens and closes with the mouse', async () => {
      const { element, toggle } = await closed();
      const { left, top, width, height } = toggle.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ];
      await sendMouse({ type: 'click', position });
      expect(isSeen(element, KINDERTELEFOON)).to.equal(true);
      expect(isSeen(element, '0800-0188')).to.equal(true);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      await sendMouse({ type: 'click', position });
      expect(isSeen(element, KINDERTELEFOON)).to.equal(false);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const) {
      it(`opens and closes with ${name}`, async () => {
        const { element, toggle } = await closed();
        toggle.focus();
        await sendKeys({ press: key });
        expect(isSeen(element, KINDERTELEFOON)).to.equal(true);
        await sendKeys({ press: key });
        expect(isSeen(element, KINDERTELEFOON)).to.equal(false);
      });
    }

    it('stands after the numbers for who goes from one to the next with the keyboard', async () => {
      const { element, toggle } = await closed();
      const last = numbers(element)[1];
      last?.focus();
      expect(document.activeElement).to.equal(last);
      const order = [...(element.shadowRoot?.querySelectorAll('slot, button') ?? [])];
      expect(order.indexOf(toggle)).to.be.greaterThan(
        order.findIndex((slot) => slot.getAttribute('name') === 'emergency'),
      );
    });

    it('is high enough for a finger', async () => {
      const { toggle } = await closed();
      expect(toggle.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('shows numbers that can be tapped too', async () => {
      const { element, toggle } = await closed();
      toggle.click();
      for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) {
        expect(whyNotTappable(link), told(link)).to.equal(undefined);
      }
    });

    it('stays open when the region changes', async () => {
      const { element, toggle } = await closed();
      toggle.click();
      element.setAttribute('region', 'Den Haag');
      await nextFrame();
      expect(isSeen(element, KINDERTELEFOON)).to.equal(true);
    });
  });

  describe('that is moved in the page', () => {
    it('keeps its words and stays tappable', async () => {
      const element = await banner({ region: 'GG7306' });
      const before = told(element);
      element.parentElement?.append(element);
      await nextFrame();
      expect(told(element)).to.equal(before);
      for (const link of numbers(element)) expect(whyNotTappable(link, 12)).to.equal(undefined);
    });

    it('keeps them when it is moved twice in one go, and its button works', async () => {
      const element = await banner({ region: 'GG7306' });
      const before = told(element);
      const around = element.parentElement;
      around?.append(parsed('<section></section><section></section>'));
      for (const section of around?.querySelectorAll('section') ?? []) section.append(element);
      await nextFrame();
      expect(told(element)).to.equal(before);
      button(element, 'Meer hulp')?.click();
      await nextFrame();
      expect(isSeen(element, KINDERTELEFOON)).to.equal(true);
    });
  });
});
