import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parsed } from '../../../test/page/place.js';
import { until } from '../../../test/page/until.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkHelpBanner } from './help-banner.js';

const PHONE = { width: 375, height: 667 };
const DESKTOP = { width: 1280, height: 800 };

/** A page of several windows' length, with a bar near its top and a link at its very end. */
function open(notice = ''): WtkHelpBanner {
  document.body.lang = 'nl';
  document.body.append(
    parsed(`
      <wtk-help-banner face="bar" exit="false" feed="false">
        <p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>
      </wtk-help-banner>
      <p id="after">Wat hierna komt.</p>
      <div style="height: 2000px"></div>
      <a id="last" href="#last">De laatste link</a>
      ${notice}`),
  );
  return document.querySelector('wtk-help-banner')!;
}

function panelOf(banner: WtkHelpBanner): HTMLElement {
  return banner.shadowRoot!.querySelector<HTMLElement>('[part="panel"]')!;
}

/** Whether the number is where a finger would reach it. */
function isTappable(banner: WtkHelpBanner): boolean {
  const number = banner.querySelector<HTMLElement>('a[href="tel:08002000"]')!;
  const { left, top, width, height } = number.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === number;
}

async function scrollOutOfSight(banner: WtkHelpBanner): Promise<void> {
  window.scrollTo({ top: 900, behavior: 'instant' });
  await until(() => panelOf(banner).dataset['stuck'] === 'bottom', 'it did not stick');
}

describe('A help banner as a bar', () => {
  const told = hearWarnings();

  beforeEach(async () => {
    await setViewport(PHONE);
  });

  afterEach(async () => {
    document.body.replaceChildren();
    document.body.removeAttribute('lang');
    await setViewport(DESKTOP);
  });

  it('stays there alone: a second one stands in the page as a strip, and the console says so', async () => {
    const first = open();
    first.after(parsed('<wtk-help-banner face="bar" exit="false" feed="false"></wtk-help-banner>'));
    await scrollOutOfSight(first);
    const [, second] = document.querySelectorAll('wtk-help-banner');
    expect(panelOf(second!).dataset['stuck']).to.equal(undefined);
    expect(second!.getBoundingClientRect().bottom).to.be.lessThan(0);
    expect(isTappable(first)).to.equal(true);
    expect(told.join()).to.include('this is a strip');
  });

  it('leaves its place at the bottom to the next one when it goes', async () => {
    const first = open();
    first.remove();
    await scrollOutOfSight(open());
  });

  it('stays at the bottom of a phone’s window once its place is out of sight', async () => {
    const banner = open();
    expect(panelOf(banner).dataset['stuck']).to.equal(undefined);
    await scrollOutOfSight(banner);
    const { bottom } = panelOf(banner).getBoundingClientRect();
    expect(bottom).to.be.closeTo(window.innerHeight, 1);
    expect(isTappable(banner)).to.equal(true);
  });

  it('goes back to its place, and moves nothing meanwhile', async () => {
    const banner = open();
    const after = document.querySelector('#after')!;
    const place = (): number => after.getBoundingClientRect().top + window.scrollY;
    const before = place();
    await scrollOutOfSight(banner);
    expect(place()).to.be.closeTo(before, 0.5);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await until(() => panelOf(banner).dataset['stuck'] === undefined, 'it stuck for good');
    expect(place()).to.be.closeTo(before, 0.5);
  });

  it('never covers what has the focus, not even at the end of the page', async () => {
    const banner = open();
    await scrollOutOfSight(banner);
    const last = document.querySelector<HTMLElement>('#last')!;
    last.focus();
    const panel = panelOf(banner).getBoundingClientRect();
    const focused = last.getBoundingClientRect();
    expect(focused.bottom <= panel.top || focused.top >= panel.bottom).to.equal(true);
    expect(isTappable(banner)).to.equal(true);
  });

  it('stands above a cookie notice, and goes down when that is answered', async () => {
    const banner = open(
      `<div id="cookies" style="position: fixed; inset: auto 0 0; height: 120px; z-index: 9">
        <button>Akkoord</button>
      </div>`,
    );
    const notice = document.querySelector<HTMLElement>('#cookies')!;
    notice.querySelector('button')!.addEventListener('click', () => notice.remove());
    await scrollOutOfSight(banner);
    const bottom = (): number => panelOf(banner).getBoundingClientRect().bottom;
    expect(bottom()).to.be.closeTo(window.innerHeight - 120, 1);
    notice.querySelector('button')!.click();
    await until(() => Math.abs(bottom() - window.innerHeight) < 1, 'it stayed up');
  });

  it('is a strip in its place on a wide screen', async () => {
    await setViewport(DESKTOP);
    const banner = open();
    const seen = new Promise((resolve) => {
      new IntersectionObserver(([entry], observer) => {
        if (entry?.isIntersecting) return;
        observer.disconnect();
        resolve(undefined);
      }).observe(banner);
    });
    window.scrollTo({ top: 1200, behavior: 'instant' });
    await seen;
    expect(panelOf(banner).dataset['stuck']).to.equal(undefined);
  });
});
