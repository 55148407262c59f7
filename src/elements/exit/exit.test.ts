import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { WtkExit } from './exit.js';

/** Leaving is tested end to end, in `test/node/exit.test.js`: here every way out is held back. */
function stay(event: Event): void {
  event.preventDefault();
}

async function show(): Promise<WtkExit> {
  return fixture<WtkExit>(html`
    <wtk-exit lang="nl">
      <a href="https://www.knmi.nl/nederland-nu/weer/verwachtingen">Snel weg</a>
    </wtk-exit>
  `);
}

function inDress(exit: WtkExit, selector: string): HTMLElement {
  return exit.shadowRoot!.querySelector<HTMLElement>(selector)!;
}

describe('The way out', () => {
  beforeEach(() => document.addEventListener('wtk-exit', stay));
  afterEach(() => document.removeEventListener('wtk-exit', stay));

  it('is a link that leaves without a script too, and tells the other side nothing', async () => {
    const link = (await show()).querySelector('a')!;
    expect(link.textContent).to.equal('Snel weg');
    expect(link.href).to.equal('https://www.knmi.nl/nederland-nu/weer/verwachtingen');
    expect(link.rel).to.equal('nofollow noreferrer');
  });

  it('is asked for by a click on the link', async () => {
    const exit = await show();
    setTimeout(() => exit.querySelector('a')?.click());
    await oneEvent(exit, 'wtk-exit');
  });

  it('shows what stays visible, and does not leave for that', async () => {
    const exit = await show();
    let asked = false;
    exit.addEventListener('wtk-exit', () => (asked = true));
    const about = inDress(exit, '[part="about"]');
    expect(about.textContent).to.equal('Wat blijft zichtbaar?');
    const fact = exit.querySelector<HTMLElement>('p')!;
    expect(fact.getBoundingClientRect().height).to.equal(0);
    about.click();
    expect(about.getAttribute('aria-expanded')).to.equal('true');
    expect(fact.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(asked).to.equal(false);
  });

  it('shows what stays visible inside another element’s slot as well', async () => {
    const exit = await show();
    exit.slot = 'exit';
    let asked = false;
    exit.addEventListener('wtk-exit', () => (asked = true));
    inDress(exit, '[part="about"]').click();
    expect(asked).to.equal(false);
  });

  it('is not troubled by a page whose script tells of a focus by itself', async () => {
    await show();
    const faults: unknown[] = [];
    const report = window.onerror;
    window.onerror = (message) => {
      faults.push(message);
      return true;
    };
    document.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    window.onerror = report;
    expect(faults).to.deep.equal([]);
  });

  it('counts Shift aloud and leaves at the third', async () => {
    const exit = await show();
    const status = inDress(exit, '[role="status"]');
    await sendKeys({ press: 'Shift' });
    expect(status.textContent).to.equal('Nog 2 keer Shift en de pagina verdwijnt.');
    await sendKeys({ press: 'Shift' });
    expect(status.textContent).to.equal('Nog 1 keer Shift en de pagina verdwijnt.');
    const left = oneEvent(exit, 'wtk-exit');
    await sendKeys({ press: 'Shift' });
    await left;
    expect(status.textContent).to.equal('De pagina verdwijnt.');
  });

  it('starts counting anew after another key', async () => {
    const exit = await show();
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Shift' });
    expect(inDress(exit, '[role="status"]').textContent).to.contain('Nog 2 keer');
  });

  it('leaves nowhere but over https', async () => {
    const exit = await show();
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org/', 'weer']) {
      exit.href = href;
      expect(exit.querySelector('a')?.href, href).to.contain('https://www.knmi.nl/');
    }
    exit.href = 'https://example.org/weer';
    expect(exit.querySelector('a')?.href).to.equal('https://example.org/weer');
  });

  it('is there once, however many ask for it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><wtk-exit></wtk-exit><wtk-exit></wtk-exit><wtk-exit></wtk-exit></div>`,
    );
    const boxes = [...page.querySelectorAll('a')].map((link) => link.offsetHeight > 0);
    expect(boxes).to.deep.equal([true, false, false]);
    page.firstElementChild?.remove();
    expect(page.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('is the one in sight where another stands in a closed part of the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <details>
          <summary>Meer</summary>
          <wtk-exit></wtk-exit>
        </details>
        <wtk-exit></wtk-exit>
      </div>
    `);
    const heights = (): boolean[] =>
      [...page.querySelectorAll('a')].map((link) => link.offsetHeight > 0);
    expect(heights()).to.deep.equal([false, true]);
    const details = page.querySelector('details')!;
    details.open = true;
    await oneEvent(details, 'toggle');
    expect(heights()).to.deep.equal([true, false]);
    details.open = false;
    await oneEvent(details, 'toggle');
    expect(heights()).to.deep.equal([false, true]);
  });

  it('stays where it is when Shift is held for clicks', async () => {
    const exit = await show();
    for (let clicks = 0; clicks < 3; clicks += 1) {
      await sendKeys({ press: 'Shift' });
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }
    expect(inDress(exit, '[role="status"]').textContent).to.contain('Nog 2 keer');
  });

  it('yields to an exit that the page has already', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><a class="govuk-exit-this-page" href="#">Exit</a><wtk-exit></wtk-exit></div>
    `);
    expect(page.querySelector<HTMLElement>('wtk-exit a')!.offsetHeight).to.equal(0);
  });

  it('is accessible', async () => {
    const exit = await show();
    await expect(exit).to.be.accessible();
  });
});
