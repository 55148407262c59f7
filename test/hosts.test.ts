import { expect } from '@open-wc/testing';
import { ELEMENTS, NUMBERS, hostWorks, openHost, openWithCampaign } from './hosts/host-page.js';
import { PAGES, PASTED_ONLY, PRESENT } from './hosts/pages.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { leavePages } from './page/visit.js';

describe('The pages that do not cooperate', () => {
  it('are tested, each of them', () => {
    expect([...Object.values(PAGES).flat(), ...PASTED_ONLY]).to.include.members([...PRESENT]);
  });

  it('are all on an index, each with a sentence on what is odd about it', async () => {
    const index = await (await fetch('/hosts/')).text();
    for (const name of PRESENT) {
      expect(index).to.match(new RegExp(`"${name}.html">[^<]+</a></dt>\\s*<dd>[^<]+\\.</dd>`));
    }
  });
});

describe('On a page that takes away what the campaign is read with', () => {
  afterEach(leavePages);

  for (const name of PASTED_ONLY) {
    it(`the number and the pasted words stay (${name})`, async () => {
      const visit = await openHost(name);
      await visit.painted();
      for (const number of NUMBERS) {
        expect(whyNotTappable(visit.find(number), 15), number).to.equal(undefined);
      }
      expect(visit.text(ELEMENTS.story)).to.include('Lees de verhalen');
      expect(visit.text(ELEMENTS.list)).to.include('Bekijk de activiteiten');
      expect(visit.text(ELEMENTS.activity)).to.include('Bekijk de activiteit');
      expect(await hostWorks(visit)).to.equal(true);
      expect(visit.thrown).to.deep.equal([]);
    });
  }
});

describe('On a page that a framework draws', () => {
  afterEach(leavePages);

  for (const name of ['angular', 'react', 'svelte', 'vue']) {
    it(`the elements stay whole when they are redrawn, moved, taken away and put back (${name})`, async () => {
      const visit = await openWithCampaign(name);
      const press = (id: string): Promise<void> => {
        visit.find(`#${id}`).click();
        return visit.painted();
      };
      const story = visit.find(ELEMENTS.story);
      await press('redraw');
      expect(visit.text('#redraws')).to.include('1 keer');
      await press('move');
      expect(visit.find(ELEMENTS.story), 'the same element, moved').to.equal(story);
      const order = story.compareDocumentPosition(visit.find(ELEMENTS.list));
      expect(order & Node.DOCUMENT_POSITION_PRECEDING).to.be.greaterThan(0);
      expect(visit.text(ELEMENTS.story)).to.include('Vijf stappen als leuning');
      expect(whyNotTappable(visit.find(NUMBERS[0]))).to.equal(undefined);
      await press('remove');
      expect(visit.document.querySelector('wtk-story')).to.equal(null);
      await press('remove');
      await until(() => visit.text(ELEMENTS.story).includes('Vijf stappen'), 'the story again');
      expect(whyNotTappable(visit.find(NUMBERS[0]))).to.equal(undefined);
      expect(visit.thrown).to.deep.equal([]);
    });

    it(`an element tells the page what it read, and another shows what the page gives it (${name})`, async () => {
      const visit = await openWithCampaign(name);
      const heading = '#given > h4[slot="title"]';
      const isShown = (): boolean => visit.document.querySelector(heading) !== null;
      await until(isShown, 'the activity that was given');
      expect(visit.text(heading)).to.equal('Vooruitkijken naar de week in Zaanstreek-Waterland');
      expect(visit.text('#told')).to.equal('Week tegen Kindermishandeling');
      expect(visit.thrown).to.deep.equal([]);
    });
  }
});
