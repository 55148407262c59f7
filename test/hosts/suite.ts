import { expect } from '@open-wc/testing';
import { whyNotTappable } from '../page/tappable.js';
import { until } from '../page/until.js';
import { type Visit, leavePages } from '../page/visit.js';
import { type Comparison, type Dress, compare } from './dress.js';
import {
  ELEMENTS,
  NUMBERS,
  dressesOf,
  hostWorks,
  openWithCampaign,
  windowOf,
} from './host-page.js';
import { PRESENT } from './pages.js';
import { whyUnreadable } from './readable.js';
import { comparisonTable } from './table.js';

/** Tests that the elements look and work on each of the pages as they do on the plain one. */
export function describeHosts(names: readonly string[]): void {
  const plain = new Map<unknown, ReadonlyMap<string, Dress>>();
  const compared = new Map<string, ReadonlyMap<string, Comparison>>();

  async function compareWithPlain(name: string, visit: Visit): Promise<void> {
    const size = windowOf(name);
    const before = plain.get(size) ?? (await dressesOf(await openWithCampaign('plain', size)));
    plain.set(size, before);
    const after = await dressesOf(visit);
    const comparisons = [...before].flatMap(([key, dress]) => {
      const same = after.get(key);
      return same ? [[key, compare(same, dress)] as const] : [];
    });
    compared.set(name, new Map(comparisons));
  }

  after(() => {
    // eslint-disable-next-line no-console -- a figure that the run is there to show
    console.warn(comparisonTable(compared));
  });

  for (const name of names.filter((page) => PRESENT.includes(page))) {
    describe(name, () => {
      let visit: Visit;

      before(async () => {
        visit = await openWithCampaign(name);
      });

      after(leavePages);

      it('has the number, to be seen and tapped', () => {
        for (const number of NUMBERS) {
          expect(whyNotTappable(visit.find(number)), number).to.equal(undefined);
        }
      });

      it('shows a story and 20 activities, to be read', () => {
        expect(visit.text(ELEMENTS.story)).to.include('Vijf stappen als leuning');
        const activities = [...visit.find(ELEMENTS.list).querySelectorAll('wtk-activity')];
        expect(activities).to.have.lengthOf(20);
        const elements = Object.values(ELEMENTS).map((selector) => visit.find(selector));
        for (const element of [...elements, ...activities]) {
          expect(whyUnreadable(element), element.id).to.deep.equal([]);
        }
      });

      it('does what its buttons say', async () => {
        const more = button(visit, ELEMENTS.list, 'more');
        for (const count of [40, 60]) {
          more.click();
          const list = visit.find(ELEMENTS.list);
          const isShown = (): boolean => list.querySelectorAll('wtk-activity').length === count;
          await until(isShown, `${count} activities`);
        }
        let leaves = 0;
        visit.document.addEventListener('wtk-exit', (event) => {
          event.preventDefault();
          leaves += 1;
        });
        visit.find(`${ELEMENTS.exit} > a`).click();
        expect(leaves).to.equal(1);
        const toggle = button(visit, ELEMENTS.strip, 'toggle');
        for (const expanded of ['true', 'false']) {
          toggle.click();
          expect(toggle.getAttribute('aria-expanded')).to.equal(expanded);
          expect(whyUnreadable(visit.find(ELEMENTS.strip))).to.deep.equal([]);
        }
      });

      it('looks as it does on a plain page', async () => {
        await compareWithPlain(name, await openWithCampaign(name));
        for (const [key, { differences }] of compared.get(name) ?? []) {
          expect(differences, key).to.deep.equal([]);
        }
      });

      it('leaves the page itself at work, and throws nothing into it', async () => {
        expect(await hostWorks(visit)).to.equal(true);
        expect(visit.thrown).to.deep.equal([]);
      });
    });
  }
}

function button(visit: Visit, selector: string, name: string): HTMLElement {
  const found = visit.find(selector).shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
  if (!found) throw new Error(`There is no ${name} in ${selector}.`);
  return found;
}
