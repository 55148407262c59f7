import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ELEMENTS, chosenFor, countOf } from '../access/combinations.js';
import { startStand, visitStand } from '../access/stand.js';
import { presentEngines } from '../engines/index.js';

// Every rule of WCAG 2.2 and every best practice that axe knows, asked of each element in each
// state, language and scheme in Chromium. The others are asked each state in both schemes and each
// element in every language, which takes a tenth of the time: WTK_AXE=whole asks them all as well.

const stand = await startStand();
after(() => stand.close());

for (const engine of await presentEngines()) {
  const { isWhole, combinations } = chosenFor(engine, 'WTK_AXE');

  describe(`Axe in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    /** What is on the page, and by which script. */
    let kit = '';
    /** How often axe was asked, how many violations it found, and what it could not decide. */
    const tally = { asked: 0, violations: 0, undecided: new Map() };
    before(async () => {
      await engine.start();
      tab = await engine.openTab();
    });
    after(() => engine.stop());

    /** What is wrong with one state, a line each. */
    const audit = async ({ state, voice, schemes }) => {
      const { element, name, opened, kit: needed = 'embed' } = state;
      if (kit !== needed) await visitStand(tab, stand, needed);
      kit = needed;
      const isThere = await tab.evaluate((...how) => window.stand.show(...how), state, voice);
      if (!isThere) return [];
      const found = [];
      for (const scheme of schemes) {
        const { violations, undecided } = await tab.evaluate(
          (...how) => window.stand.audit(...how),
          scheme,
          ['help-banner', 'exit'].includes(element),
        );
        const where = [name, opened && 'open', voice.name, scheme].filter(Boolean).join(', ');
        found.push(...violations.map((violation) => `${where}: ${violation}`));
        for (const id of undecided) tally.undecided.set(id, (tally.undecided.get(id) ?? 0) + 1);
        tally.asked += 1;
      }
      tally.violations += found.length;
      return found;
    };

    for (const element of ELEMENTS) {
      it(`finds nothing wrong with wtk-${element} in any state, language and scheme`, async () => {
        const found = [];
        for (const combination of combinations) {
          if (combination.state.element === element) found.push(...(await audit(combination)));
        }
        assert.equal(found.join('\n'), '');
      });
    }

    it('was asked of everything', (t) => {
      const { asked, violations, undecided } = tally;
      const open = [...undecided].map(([id, times]) => `${id} ${times}`).join(', ') || 'nothing';
      const which = isWhole ? 'the whole matrix' : 'a selection: WTK_AXE=whole asks for all';
      t.diagnostic(
        `axe in ${engine.name}: ${asked.toLocaleString('en')} combinations, ${violations} violations (${which}; left to the eye: ${open})`,
      );
      assert.ok(asked > countOf(combinations) / 2, `${asked} of ${countOf(combinations)}`);
    });
  });
}
