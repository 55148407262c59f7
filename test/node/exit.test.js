import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { campaignServer } from '../../demo/servers/campaign.js';
import { canReadHistory, readHistory } from '../engines/browser-history.js';
import { startDestination } from '../engines/destination.js';
import {
  LISTEN,
  LOOK,
  clickBackToPage,
  clickButton,
  countButtons,
  exitTo,
  goBack,
  middleOf,
  middleOfButton,
  placeOfButton,
  pressAsIf,
  settle,
  stateOf,
} from '../engines/exit-page.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

// The way out acts on the top page, so real tabs are driven here, on servers of their own: the
// partner's, the campaign's and the one of the page that is left for.

const TITLE = 'Praten over thuis | Gemeente Waterveen';
const SIZE = { width: 1000, height: 700 };

const partner = await startPartner();
const destination = await startDestination();
const campaign = await listen(campaignServer);
after(() => [partner, destination, campaign].forEach(({ close }) => close()));

const kit = `${campaign.origin}/embed/wtk.js`;

/** The address of a page of the partner's with the kit and this on it. */
const page = (body, options = {}) =>
  `${partner.origin}${partner.put(body, { script: kit, ...options })}`;

/** The destination was reached and told nothing of where from. */
async function assertReached(target, { isTop = true } = {}) {
  const arrived = await target.arrival();
  assert.equal(arrived.referrer, '');
  assert.equal(arrived.isTop, isTop);
  assert.deepEqual(
    target.requests.map(({ referer }) => referer),
    target.requests.map(() => undefined),
  );
}

/** What stood over a page in the task of a click and at the next frame. */
async function bothLooks(path, from = 0) {
  const looks = () => partner.notes.of('look', { page: path, from });
  await until('both looks', () => looks().length === 2);
  return looks();
}

async function pressThrice(tab) {
  for (let count = 0; count < 3; count++) await tab.press('Shift');
}

/** The page is as it was. */
async function assertStays(tab, target) {
  const { isCovered, title } = await stateOf(tab);
  assert.deepEqual({ isCovered, title }, { isCovered: false, title: TITLE });
  assert.equal(target.requests.length, 0);
}

for (const engine of await presentEngines()) {
  describe(`The way out in ${engine.name}`, () => {
    /** @type {import('../engines/index.js').Tab} */
    let tab;
    before(() => engine.start());
    after(() => engine.stop());
    beforeEach(async () => {
      tab = await engine.openTab();
      await tab.resize(SIZE);
    });
    afterEach(() => tab.close());

    describe('by a click', () => {
      it('reaches the destination, which is not told where from', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        await clickButton(tab);
        await assertReached(target);
      });

      it('is needed: a common link on the same page tells its full address', async () => {
        const target = destination.target();
        const address = page(`<a href="${target.url}">Het weer</a>`);
        await tab.visit(address);
        await tab.click(await middleOf(tab, 'h1 ~ a'));
        assert.equal((await target.arrival()).referrer, address);
        assert.equal(target.requests[0].referer, address);
      });

      it('covers the page in the click’s own task, and blanks its title', async () => {
        const target = destination.target({ holds: true });
        const path = partner.put(exitTo(target.url), { script: kit, head: LOOK });
        await tab.visit(partner.origin + path);
        const clicked = clickButton(tab);
        for (const { when, title, ...look } of await bothLooks(path)) {
          assert.deepEqual(
            { when, ...look },
            {
              kind: 'look',
              page: path,
              when,
              isInTopLayer: true,
              fills: true,
              paint: 'rgb(255, 255, 255) 1 visible',
              notCovered: [],
              playing: 0,
            },
          );
          assert.match(title, /^[\s\u200b]*$/, when);
        }
        target.release();
        await clicked;
        await assertReached(target);
      });

      it('shows nothing but white while the destination is slow', async (t) => {
        if (!engine.takesPictures) return t.skip('the page that is being left can’t be pictured');
        const target = destination.target({ holds: true });
        await tab.visit('about:blank');
        const empty = await tab.picture();
        const path = partner.put(exitTo(target.url), { script: kit, head: LOOK });
        await tab.visit(partner.origin + path);
        const before = await tab.picture();
        await Promise.all([clickButton(tab), partner.notes.next('look', { page: path })]);
        const left = await tab.picture();
        target.release();
        await assertReached(target);
        assert.ok(!Buffer.from(before).equals(empty), 'the page itself has a colour');
        assert.ok(Buffer.from(left).equals(empty), 'the page that is left looks like an empty one');
      });

      it('covers a dialog that is open as well', async (t) => {
        if (!engine.takesPictures) return t.skip('the page that is being left can’t be pictured');
        const target = destination.target({ holds: true });
        await tab.visit('about:blank');
        const empty = await tab.picture();
        const dialog = '<dialog>Mogen wij cookies plaatsen?</dialog>';
        const path = partner.put(dialog + exitTo(target.url), { script: kit, head: LISTEN });
        await tab.visit(partner.origin + path);
        await tab.evaluate(() => document.querySelector('dialog').showModal());
        const pressed = pressThrice(tab);
        await until('the third press', () => partner.notes.of('said', { page: path })[2]);
        await settle(tab);
        const left = await tab.picture();
        target.release();
        await pressed;
        await assertReached(target);
        assert.ok(Buffer.from(left).equals(empty), 'the page that is left looks like an empty one');
      });

      it('stays covered however often Esc is pressed', async () => {
        const target = destination.target({ isEmpty: true });
        await tab.visit(page(exitTo(target.url)));
        await clickButton(tab);
        await until('the request', () => target.requests.length > 0);
        await tab.evaluate(() => {
          const cover = document.querySelector('wtk-exit').shadowRoot.querySelector('[part=cover]');
          cover.addEventListener('close', () => (document.title = 'The cover was closed.'));
        });
        for (let count = 0; count < 3; count++) {
          await tab.press('Escape');
          const { isCovered, isModal } = await stateOf(tab);
          assert.deepEqual({ isCovered, isModal }, { isCovered: true, isModal: true });
        }
        assert.notEqual((await stateOf(tab)).title, 'The cover was closed.');
      });

      it('leaves nothing of the page to a screen reader or to Tab', async () => {
        const target = destination.target({ isEmpty: true });
        await tab.visit(page(`<a href="#">Een link van de pagina</a>${exitTo(target.url)}`));
        await clickButton(tab);
        await until('the request', () => target.requests.length > 0);
        await tab.evaluate(() => document.querySelector('h1 ~ a').focus());
        assert.equal(await tab.evaluate(() => document.activeElement.localName), 'wtk-exit');
        assert.equal((await stateOf(tab)).name, 'De pagina verdwijnt.');
      });

      it('pauses what plays', async () => {
        const target = destination.target({ holds: true });
        // A page may play only what the visitor asked for.
        const player = `<button onclick="document.querySelector('audio').play().catch(() => {})">
          Luister</button><audio loop></audio>`;
        const path = partner.put(player + exitTo(target.url), { script: kit, head: LOOK });
        await tab.visit(partner.origin + path);
        await tab.click(await middleOf(tab, 'h1 ~ button'));
        assert.equal((await bothLooks(path))[0].playing, 1);
        const from = partner.notes.count;
        const clicked = clickButton(tab);
        assert.equal((await bothLooks(path, from))[0].playing, 0);
        target.release();
        await clicked;
        await assertReached(target);
      });

      it('tries again where the first try leads nowhere, and tells nothing then either', async () => {
        const target = destination.target({ isEmpty: true });
        await tab.visit(page(exitTo(target.url)));
        await clickButton(tab);
        await until('the second request', () => target.requests.length === 2);
        assert.deepEqual(
          target.requests.map(({ referer }) => referer),
          [undefined, undefined],
        );
      });

      it('stays where the page cancels it', async () => {
        const target = destination.target();
        const head = `<script>
          addEventListener('wtk-exit', (event) => event.preventDefault());
        </script>`;
        await tab.visit(page(exitTo(target.url), { head }));
        await clickButton(tab);
        await pressThrice(tab);
        await assertStays(tab, target);
      });
    });

    describe('by Shift', () => {
      it('leaves at the third press, says what is still to come, and tells nothing', async () => {
        const target = destination.target();
        const path = partner.put(exitTo(target.url), { script: kit, head: LISTEN });
        await tab.visit(partner.origin + path);
        await pressThrice(tab);
        await assertReached(target);
        assert.deepEqual(
          partner.notes.of('said', { page: path }).map(({ text }) => text),
          [
            'Nog 2 keer Shift en de pagina verdwijnt.',
            'Nog 1 keer Shift en de pagina verdwijnt.',
            'De pagina verdwijnt.',
          ],
        );
      });

      it('leaves from a modal dialog of the page, behind which the button can’t be pressed', async () => {
        const target = destination.target();
        await tab.visit(page(`<dialog>Mogen wij cookies plaatsen?</dialog>${exitTo(target.url)}`));
        await tab.evaluate(() => document.querySelector('dialog').showModal());
        await pressThrice(tab);
        await assertReached(target);
      });

      it('leaves at the third press where each comes 5 seconds after the last', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        const times = [1000, 6000, 11_000];
        await pressAsIf(
          tab,
          times.map((timeStamp) => ({ timeStamp })),
        );
        await assertReached(target);
      });

      it('stays after two presses', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        await tab.press('Shift');
        await tab.press('Shift');
        assert.equal((await stateOf(tab)).said, 'Nog 1 keer Shift en de pagina verdwijnt.');
        await assertStays(tab, target);
      });

      it('starts anew after a letter', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        for (const key of ['Shift', 'Shift', 'a', 'Shift']) await tab.press(key);
        assert.equal((await stateOf(tab)).said, 'Nog 2 keer Shift en de pagina verdwijnt.');
        await assertStays(tab, target);
      });

      it('says nothing of presses to come when a letter has ended the count', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        for (const key of ['Shift', 'Shift', 'a']) await tab.press(key);
        assert.equal((await stateOf(tab)).said, '');
      });

      it('stays while capitals are written', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        const capital = [{}, { key: 'A', shiftKey: true }];
        await pressAsIf(tab, [...capital, ...capital, ...capital, ...capital]);
        await assertStays(tab, target);
      });

      it('stays while Shift is held', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        await pressAsIf(tab, [{}, ...Array.from({ length: 20 }, () => ({ repeat: true }))]);
        assert.equal((await stateOf(tab)).said, 'Nog 2 keer Shift en de pagina verdwijnt.');
        await assertStays(tab, target);
      });

      it('stays while a word is composed, and while another such key is held', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        for (const held of ['isComposing', 'ctrlKey', 'altKey', 'metaKey']) {
          const key = { [held]: true };
          await pressAsIf(tab, [key, key, key]);
          await pressAsIf(tab, [{}, {}, key]);
        }
        await assertStays(tab, target);
      });

      it('stays where the presses are more than 5 seconds apart', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        const times = [1000, 6001, 11_002, 16_003, 16_100];
        await pressAsIf(
          tab,
          times.map((timeStamp) => ({ timeStamp })),
        );
        await assertStays(tab, target);
      });
    });

    describe('as a button', () => {
      const cookies = `<div style="position: fixed; inset: 50% 0 0; z-index: 2147483647; background: #333">
        <button>Alle cookies</button></div>`;
      const long = '<p style="height: 5000px">Een lange bladzijde.</p>';
      // What a host wraps around it must neither move, clip nor fade it.
      const wrap = (content) =>
        `<div style="transform: translateX(-40px); overflow: hidden; height: 1px">${content}</div>`;

      for (const [kind, body] of Object.entries({
        'over a cookie bar': `${cookies}${wrap(exitTo('http://127.0.0.1/'))}${long}`,
        'beside a help bar': `<wtk-help-banner face="bar" exit="false"></wtk-help-banner>
          ${cookies}${exitTo('http://127.0.0.1/')}${long}`,
      })) {
        for (const width of [320, 768, 1280, 1920]) {
          it(`is whole and on top ${kind}, ${width} px wide, scrolled to top, middle and end`, async () => {
            await tab.resize({ width, height: 700 });
            await tab.visit(page(body));
            for (const part of [0, 0.5, 1]) {
              await tab.evaluate((share) => {
                const { scrollHeight } = document.documentElement;
                window.scrollTo({ top: scrollHeight * share, behavior: 'instant' });
              }, part);
              await settle(tab);
              const { height, ...place } = await placeOfButton(tab);
              assert.deepEqual(place, { isOnTop: true, isInWindow: true }, `scrolled ${part}`);
              assert.ok(height >= 44, `${height} px high`);
            }
          });
        }
      }
    });

    describe('when all else breaks', () => {
      const elements = `<wtk-help-banner></wtk-help-banner><wtk-story></wtk-story>
        <wtk-activity-list></wtk-activity-list>`;

      it('leaves while the feed hangs', async () => {
        const target = destination.target();
        const script = `${campaign.origin}/faults/hang/wtk.js`;
        await tab.visit(page(`${exitTo(target.url)}${elements}`, { script }));
        await clickButton(tab);
        await assertReached(target);
      });

      it('leaves with a click while the page is busy for 2 seconds', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        const middle = await middleOfButton(tab);
        await tab.evaluate(() => {
          setTimeout(() => {
            const end = window.performance.now() + 2000;
            while (window.performance.now() < end);
          }, 0);
        });
        await tab.click(middle);
        await assertReached(target);
      });

      it('leaves with Shift while the page is busy for 2 seconds', async () => {
        const target = destination.target();
        await tab.visit(page(exitTo(target.url)));
        await tab.evaluate(() => {
          setTimeout(() => {
            const end = window.performance.now() + 2000;
            while (window.performance.now() < end);
          }, 0);
        });
        await pressThrice(tab);
        await assertReached(target);
      });

      it('leaves where the page’s policy forbids scripts', async () => {
        const target = destination.target();
        const headers = { 'content-security-policy': "script-src 'none'" };
        await tab.visit(page(exitTo(target.url), { headers }));
        await clickButton(tab);
        await assertReached(target);
      });

      it('leaves where the browser’s setting forbids scripts', async (t) => {
        if (!tab.forbidScripts) return t.skip('its driver can’t forbid scripts');
        const target = destination.target();
        // Where the link lies can be asked while scripts run, of the same page without ours.
        const bare = page(exitTo(target.url), { script: undefined });
        await tab.visit(bare);
        const middle = await middleOfButton(tab);
        await tab.forbidScripts();
        await tab.visit(page(exitTo(target.url)));
        await tab.click(middle);
        await until('the request', () => target.requests.length > 0);
        assert.equal(target.requests[0].referer, undefined);
      });

      it('leaves with the help line’s script alone', async () => {
        const target = destination.target();
        const script = `${campaign.origin}/embed/wtk-help.js`;
        await tab.visit(page(exitTo(target.url), { script }));
        assert.equal(await countButtons(tab), 1);
        await clickButton(tab);
        await assertReached(target);
      });

      it('leaves from inside the help banner', async () => {
        const target = destination.target();
        await tab.visit(page('<wtk-help-banner></wtk-help-banner>'));
        await tab.evaluate((url) => {
          document.querySelector('wtk-help-banner > wtk-exit').href = url;
        }, target.url);
        await clickButton(tab);
        await assertReached(target);
      });
    });

    describe('inside a frame of another site', () => {
      const framed = (inner, attributes = '') =>
        `${partner.outside}${partner.put(
          `<iframe src="${inner}" ${attributes}
            style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></iframe>`,
        )}`;

      /**
       * The frame fills the window, so that its button lies where it lies on the page alone. A
       * click into a frame that is just there may still go to the page around it.
       */
      const visitFramed = async (target, attributes) => {
        const head = `<script>
          addEventListener('focus', () => tell('focused'));
          addEventListener('keydown', () => tell('keyed'));
        </script>`;
        const path = partner.put(exitTo(target.url), { script: kit, head });
        await tab.visit(partner.origin + path);
        const middle = await middleOfButton(tab);
        const from = partner.notes.count;
        await tab.visit(framed(partner.origin + path, attributes));
        await until('the frame has the focus', async () => {
          await tab.click({ x: 300, y: 300 });
          return partner.notes.of('focused', { page: path, from }).length > 0;
        });
        return middle;
      };

      /**
       * WebKitGTK heeds no referrer policy of a frame that replaces the page around it: it tells
       * the frame's own address, which is the campaign's, and nothing of the partner's page.
       */
      const assertLeft = async (target) => {
        if (engine.name !== 'WebKitGTK') return assertReached(target);
        const arrived = await target.arrival();
        assert.equal(arrived.isTop, true);
        assert.ok(!arrived.referrer.startsWith(partner.outside), arrived.referrer);
        for (const { referer = '' } of target.requests) {
          assert.ok(!referer.startsWith(partner.outside), referer);
        }
      };

      it('leaves the whole page with a click, and tells nothing of it', async () => {
        const target = destination.target();
        await tab.click(await visitFramed(target));
        await assertLeft(target);
      });

      it('leaves the whole page with Shift, and tells nothing of it', async () => {
        const target = destination.target();
        // Chromium may give all keys to the page around a frame that has the focus, until it is loaded anew.
        await until('keys reach the frame', async () => {
          await visitFramed(target);
          const keyed = partner.notes.next('keyed', { from: partner.notes.count, patience: 5000 });
          await Promise.all([tab.press('x'), keyed.catch(() => undefined)]);
          return keyed.then(
            () => true,
            () => false,
          );
        });
        await pressThrice(tab);
        await assertLeft(target);
      });

      it('leaves the frame where it is forbidden to leave the page', async () => {
        const target = destination.target();
        await tab.click(await visitFramed(target, 'sandbox="allow-scripts"'));
        await assertReached(target, { isTop: false });
      });
    });

    describe('and the Back button', () => {
      /** What Back shows after leaving: which of the two pages, and whether it was kept. */
      const leaveAndGoBack = async (t, target) => {
        const pageBefore = partner.put('<p>De pagina hiervoor.</p>');
        const pageLeft = partner.put(exitTo(target.url), { script: kit });
        await tab.visit(partner.origin + pageBefore);
        await tab.visit(partner.origin + pageLeft);
        const facts = await tab.evaluate(() => document.querySelector('wtk-exit').textContent);
        await clickButton(tab);
        await target.arrival();
        await until('the destination is shown', () =>
          tab.evaluate(
            (url) => window.location.href === url && document.readyState === 'complete',
            target.url,
          ),
        );
        const from = partner.notes.count;
        await goBack(tab);
        const { page: shown, persisted } = await partner.notes.next('shown', { from });
        const which = shown === pageBefore ? 'the page before' : 'the page that was left';
        t.diagnostic(`${engine.name}: Back shows ${which}, ${persisted ? 'as kept' : 'loaded'}`);
        return { facts, which };
      };

      it('goes to the page that was open before, as the visitor is told', async (t) => {
        const { facts, which } = await leaveAndGoBack(t, destination.target());
        assert.match(facts, /De knop Terug gaat naar de pagina die hiervoor open was\./);
        assert.equal(which, 'the page before');
      });

      it('does so too where the destination takes 2.5 seconds to answer', async (t) => {
        const { which } = await leaveAndGoBack(t, destination.target({ delay: 2500 }));
        assert.equal(which, 'the page before');
      });

      it('finds the page covered if it comes back as it was left, with a way on', async (t) => {
        const target = destination.target({ isEmpty: true });
        const pageLeft = partner.put(exitTo(target.url), { script: kit });
        await tab.visit(partner.origin + pageLeft);
        await clickButton(tab);
        await until('the second request', () => target.requests.length === 2);
        await tab.visit(partner.origin + partner.put('<p>Een andere pagina.</p>'));
        const from = partner.notes.count;
        await goBack(tab);
        const { persisted } = await partner.notes.next('shown', { page: pageLeft, from });
        t.diagnostic(
          `${engine.name}: the page comes back ${persisted ? 'as kept' : 'loaded anew'}`,
        );
        if (!persisted) return t.skip('the page was loaded anew');
        const { isCovered, button } = await until('the page answers', () => stateOf(tab));
        assert.deepEqual(
          { isCovered, button },
          { isCovered: true, button: 'Terug naar de pagina' },
        );
        await clickBackToPage(tab);
        const { isCovered: isStillCovered, title } = await stateOf(tab);
        assert.deepEqual({ isStillCovered, title }, { isStillCovered: false, title: TITLE });
      });

      it('finds the page itself again also where it was left twice', async () => {
        const target = destination.target({ isEmpty: true });
        await tab.visit(page(exitTo(target.url)));
        for (let count = 0; count < 6; count++) await tab.press('Shift');
        await until('the request', () => target.requests.length > 0);
        await tab.evaluate(() => {
          const event = new window.PageTransitionEvent('pageshow', { persisted: true });
          window.dispatchEvent(event);
        });
        await clickBackToPage(tab);
        const { isCovered, title } = await stateOf(tab);
        assert.deepEqual({ isCovered, title }, { isCovered: false, title: TITLE });
      });
    });

    describe('beside others', () => {
      const host = '<div class="govuk-exit-this-page"><a href="#">Exit this page</a></div>';

      it('is one for a page with three of them and a help banner', async () => {
        const target = destination.target();
        const exit = exitTo(target.url);
        await tab.visit(page(`${exit}<wtk-help-banner></wtk-help-banner>${exit}${exit}`));
        assert.equal(await countButtons(tab), 1);
        await tab.evaluate(() => document.querySelector('wtk-exit').remove());
        assert.equal(await countButtons(tab), 1);
      });

      it('leaves once with three of them', async () => {
        const target = destination.target({ isEmpty: true });
        const exit = exitTo(target.url);
        const head = `<script>
          var left = 0;
          addEventListener('wtk-exit', () => (left += 1));
        </script>`;
        await tab.visit(page(`${exit}${exit}${exit}`, { head }));
        await pressThrice(tab);
        await until('the request', () => target.requests.length > 0);
        assert.equal(await tab.evaluate(() => window['left']), 1);
      });

      it('shows none beside the host’s own, and ignores Shift there', async () => {
        const target = destination.target();
        await tab.visit(page(`${host}${exitTo(target.url)}`));
        assert.equal(await countButtons(tab), 0);
        await pressThrice(tab);
        assert.equal(target.requests.length, 0);
      });

      it('shows none beside a host’s own that is parsed later', async () => {
        const target = destination.target();
        const head = `<script src="${kit}" crossorigin="anonymous"></script>`;
        await tab.visit(page(`${exitTo(target.url)}${host}`, { script: undefined, head }));
        assert.equal(await countButtons(tab), 0);
      });

      it('comes back when the host’s own is gone and one is added', async () => {
        const target = destination.target();
        await tab.visit(page(`${host}${exitTo(target.url)}`));
        await tab.evaluate(() => {
          document.querySelector('.govuk-exit-this-page').remove();
          document.body.append(document.createElement('wtk-exit'));
        });
        assert.equal(await countButtons(tab), 1);
        await clickButton(tab);
        await assertReached(target);
      });
    });

    it('has thrown nothing into the partner’s pages', () => {
      assert.deepEqual(partner.notes.of('fault'), []);
    });
  });

  describe(`The history that ${engine.name} keeps`, () => {
    it('still lists the page that was left, as the visitor is told', async (t) => {
      if (!engine.keepsHistory) return t.skip('this browser keeps none');
      if (!(await canReadHistory())) return t.skip('python3 with sqlite3 is not present');
      const profile = await mkdtemp(join(tmpdir(), 'wtk-profile-'));
      try {
        const target = destination.target();
        const left = page(exitTo(target.url));
        await engine.start({ profile });
        const tab = await engine.openTab();
        await tab.visit(left);
        const facts = await tab.evaluate(() => document.querySelector('wtk-exit').textContent);
        await clickButton(tab);
        await target.arrival();
        await engine.stop();
        const kept = (await readHistory(profile)).find(({ url }) => url === left);
        assert.match(facts, /In de geschiedenis .* blijft staan dat deze pagina is bekeken\./);
        assert.ok(kept, 'the page that was left is listed');
        t.diagnostic(`${engine.name}: listed as "${kept.title}"`);
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });
}
