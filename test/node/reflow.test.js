import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ELEMENTS, chosenFor } from '../access/combinations.js';
import { startStand, visitStand } from '../access/stand.js';
import { presentEngines } from '../engines/index.js';

// WCAG 1.4.10 and 1.4.12, measured by boxes: 320 by 256 px is a window of 1280 by 1024 at 400 %.
// Chromium shows every state in every language; the others each state, and each element in every
// language: WTK_BOXES=whole shows them all as well.

const WINDOW = { width: 320, height: 256 };

/** WCAG 2.5.5 asks for 44 px of every control, in its own box or around it. */
const LEAST = 44;

const stand = await startStand();
after(() => stand.close());

for (const engine of await presentEngines()) {
  const { combinations } = chosenFor(engine, 'WTK_BOXES');

  describe(`At 320 px, or 400 %, in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    let kit = '';
    let measured = 0;
    before(async () => {
      await engine.start();
      tab = await engine.openTab();
      await tab.resize(WINDOW);
    });
    after(() => engine.stop());

    const faultsOf = async ({ state, voice }, spaced) => {
      measured += 1;
      const faults = await tab.evaluate((how) => window.stand.boxes(how), { spaced, least: LEAST });
      const where = [state.name, state.opened && 'open', voice.name, spaced && 'spaced'];
      return faults.map((fault) => `${where.filter(Boolean).join(', ')}: ${fault}`);
    };

    for (const element of ELEMENTS) {
      it(`cuts and covers nothing of wtk-${element}, also with wider spacing`, async () => {
        const found = [];
        for (const combination of combinations) {
          const { state, voice } = combination;
          if (state.element !== element) continue;
          const { kit: needed = 'embed' } = state;
          if (kit !== needed) await visitStand(tab, stand, needed);
          kit = needed;
          if (!(await tab.evaluate((...how) => window.stand.show(...how), state, voice))) continue;
          found.push(...(await faultsOf(combination, false)));
          found.push(...(await faultsOf(combination, true)));
        }
        assert.equal(found.join('\n'), '');
      });
    }

    it('was measured', (t) => {
      t.diagnostic(`boxes at 320 px in ${engine.name}: ${measured} combinations`);
      assert.ok(measured > combinations.length, `${measured} measures`);
    });
  });
}
