import { expect } from '@open-wc/testing';
import { inShadows, isLeftToRight, openAll, openStories } from './page/spoken-page.js';
import { type Visit, leavePages } from './page/visit.js';

const OUT = 'خروج سريع';

/** The languages that the banner offers. */
const LANGUAGES = 7;

/** Where the letters of each word in a slot begin and end, with the slot and the words. */
function lines(visit: Visit, element: string): readonly (readonly [string, DOMRect])[] {
  return [...visit.find(element).querySelectorAll<HTMLElement>(':scope > :is([slot], p)')].flatMap(
    (word) => {
      const range = visit.document.createRange();
      range.selectNodeContents(word);
      const box = range.getBoundingClientRect();
      return box.width > 0 ? [[`${word.slot}: ${word.textContent}`, box] as const] : [];
    },
  );
}

/** What of a story stands further in: beside the rule, in a box, as a list; and the help under it. */
const FURTHER_IN = /^(helped|label|discussion|help\b)/;

describe('From right to left', () => {
  afterEach(leavePages);

  for (const width of [320, 1280]) {
    it(`a Dutch story stands on its own side, its rule too, in a window of ${width} px`, async () => {
      const visit = await openStories('ar', OUT, width);
      const told = lines(visit, 'wtk-story').filter(([words]) => !FURTHER_IN.test(words));
      expect(told.length).to.be.greaterThan(8);
      const left = Math.min(...told.map(([, box]) => box.left));
      for (const [words, box] of told) expect(box.left, words).to.be.closeTo(left, 2);
      const beside = visit
        .find('wtk-story')
        .querySelectorAll('[slot="helped"], [slot="helped-title"]');
      expect(beside.length).to.be.greaterThan(1);
      for (const word of beside) {
        const { borderLeftWidth, borderRightWidth } = visit.window.getComputedStyle(word);
        expect(parseFloat(borderLeftWidth)).to.be.greaterThan(2);
        expect(borderRightWidth).to.equal('0px');
      }
    });

    it(`help under it stands on the reader’s side, in a window of ${width} px`, async () => {
      const visit = await openStories('ar', OUT, width);
      const help = lines(visit, 'wtk-story').filter(([words]) => words.startsWith('help:'));
      expect(help.length).to.be.greaterThan(2);
      const right = Math.max(...help.map(([, box]) => box.right));
      const asked = help.filter(([words]) => words.includes('؟'));
      for (const [words, box] of asked) expect(box.right, words).to.be.closeTo(right, 2);
    });

    it(`what is on stands on the reader’s side, in a window of ${width} px`, async () => {
      const visit = await openAll('ar', OUT, width);
      for (const element of ['wtk-campaign', 'wtk-activity']) {
        const boxes = lines(visit, element).filter(([words]) => !words.startsWith('when:'));
        expect(boxes.length).to.be.greaterThan(4);
        const right = Math.max(...boxes.map(([, box]) => box.right));
        for (const [words, box] of boxes) expect(box.right, words).to.be.closeTo(right, 3);
      }
    });
  }

  it('questions and answers stand on their own side, marker first', async () => {
    const visit = await openAll('ar', OUT);
    for (const details of inShadows(visit, '[part=item]')) {
      expect(visit.window.getComputedStyle(details).direction).to.equal('ltr');
    }
  });

  it('numbers and the addresses of sites stay from left to right', async () => {
    const visit = await openStories('ar', OUT);
    const links = [
      ...visit.document.querySelectorAll<HTMLElement>(
        'a[href^="tel:"], :is(wtk-help-banner, wtk-story) > a:is([slot=more], [slot=help])',
      ),
    ].filter((link) => link.offsetWidth > 0 && /^[\w.-]+$/.test(link.textContent));
    expect(links.map(({ textContent }) => textContent)).to.include.members([
      '0800-2000',
      '112',
      '113.nl',
    ]);
    for (const link of links) expect(isLeftToRight(link), link.textContent).to.equal(true);
  });

  it('the map keeps west on the left, and no language touches the next', async () => {
    const visit = await openAll('ar', OUT);
    const left = (selector: string, name: string): number => {
      const found = inShadows(visit, selector).find(({ textContent }) =>
        textContent.includes(name),
      );
      return found?.getBoundingClientRect().left ?? NaN;
    };
    expect(left('[part=region]', 'West-Brabant')).to.be.lessThan(left('[part=region]', 'Twente'));
    const boxes = inShadows(visit, '[part=languages] button').map((button) => {
      const range = visit.document.createRange();
      range.selectNodeContents(button);
      return range.getBoundingClientRect();
    });
    expect(boxes).to.have.length(LANGUAGES);
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1];
      const isInOneLine = next && Math.abs(next.top - box.top) < box.height;
      if (isInOneLine) expect(box.left - next.right).to.be.greaterThan(4);
    }
  });
});
