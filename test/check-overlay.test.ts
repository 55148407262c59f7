import { expect, nextFrame } from '@open-wc/testing';
import { fixtureWrapper } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import type { Found } from '../src/check/check.js';
import { Overlay } from '../src/check/overlay.js';
import { parsed } from './page/place.js';

/** An element far down the page, so that it must be scrolled to. */
function placeBelow(): HTMLElement {
  const around = fixtureWrapper();
  around.append(parsed('<div style="block-size: 3000px"></div><p id="wrong">Hier is het.</p>'));
  return around.querySelector<HTMLElement>('#wrong')!;
}

function found(where: readonly Element[] = []): readonly Found[] {
  return [
    {
      id: 'help-covered',
      severity: 'error',
      what: 'Er ligt iets over het telefoonnummer.',
      how: 'Haal het weg.',
      code: '<div class="cookie">',
      where,
    },
    { id: 'script-twice', severity: 'warning', what: 'Twee keer.', how: 'Eén is genoeg.' },
    { id: 'feed-unsigned', severity: 'note', what: 'Zonder sleutels.', how: 'Dat mag.' },
  ];
}

describe('The overlay of check mode', () => {
  let overlay: Overlay;
  let again = 0;

  beforeEach(() => {
    again = 0;
    overlay = new Overlay(() => (again += 1));
    overlay.open();
  });
  afterEach(() => overlay.close());

  function root(): ShadowRoot {
    return document.querySelector('wtk-check')!.shadowRoot!;
  }

  function dialog(): HTMLElement {
    return root().querySelector<HTMLElement>('[role="dialog"]')!;
  }

  function press(label: string): void {
    const buttons = [...root().querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === label);
    if (!button) throw new Error(`There is no button “${label}”.`);
    button.click();
  }

  it('speaks Dutch, from left to right, on a page in Arabic too', () => {
    const page = document.documentElement;
    const { lang, dir } = page;
    Object.assign(page, { lang: 'ar', dir: 'rtl' });
    expect(document.querySelector('wtk-check')?.getAttribute('lang')).to.equal('nl');
    expect(getComputedStyle(dialog()).direction).to.equal('ltr');
    Object.assign(page, { lang, dir });
  });

  it('is a dialog with a name, and has the focus', () => {
    const title = root().getElementById(dialog().getAttribute('aria-labelledby')!);
    expect(title?.textContent).to.equal('Controle van deze pagina');
    expect(root().activeElement).to.equal(dialog());
  });

  it('says that it is busy, and then what it found, the worst first', () => {
    overlay.showBusy();
    expect(dialog().getAttribute('aria-busy')).to.equal('true');
    expect(root().querySelector('.summary')?.textContent).to.include('kijkt naar deze pagina');
    overlay.showFound(found(), 2);
    expect(dialog().getAttribute('aria-busy')).to.equal('false');
    const summary = root().querySelector('.summary')?.textContent;
    expect(summary).to.equal('Er is 1 fout. 1 punt vraagt aandacht.');
    const severities = [...root().querySelectorAll('.severity')].map((word) => word.textContent);
    expect(severities).to.deep.equal(['Fout', 'Let op', 'Goed om te weten']);
  });

  it('says in words that all is well', () => {
    overlay.showFound([], 3);
    expect(root().querySelector('.summary')?.textContent).to.equal(
      'Alles is in orde. 3 onderdelen zijn bekeken.',
    );
  });

  it('is accessible, busy, with findings and without', async () => {
    const host = document.querySelector('wtk-check')!;
    overlay.showBusy();
    await expect(host).to.be.accessible();
    overlay.showFound(found([document.body]), 2);
    await expect(host).to.be.accessible();
    overlay.showFound([], 2);
    await expect(host).to.be.accessible();
  });

  it('is above everything on the page', async () => {
    const cover = fixtureWrapper();
    cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647');
    overlay.showFound(found(), 1);
    await nextFrame();
    const { left, top, width } = dialog().getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + 20);
    expect(hit?.localName).to.equal('wtk-check');
  });

  it('closes by Esc, and leaves nothing on the page', async () => {
    await sendKeys({ press: 'Escape' });
    expect(document.querySelector('wtk-check')).to.equal(null);
  });

  it('gives the focus back when it closes', () => {
    overlay.close();
    const link = document.createElement('a');
    link.href = '#';
    fixtureWrapper().append(link);
    link.focus();
    overlay.open();
    expect(document.activeElement?.localName).to.equal('wtk-check');
    overlay.close();
    expect(document.activeElement).to.equal(link);
  });

  it('closes by its button', () => {
    press('Sluit');
    expect(document.querySelector('wtk-check')).to.equal(null);
  });

  it('looks again when it is asked to', () => {
    press('Kijk opnieuw');
    expect(again).to.equal(1);
  });

  it('scrolls to what it speaks of, and frames it', async () => {
    const element = placeBelow();
    overlay.showFound(found([element]), 1);
    press('Laat zien');
    await nextFrame();
    const frame = root().querySelector('.marker')!.getBoundingClientRect();
    const framed = element.getBoundingClientRect();
    expect(framed.top).to.be.at.least(0);
    expect(framed.bottom).to.be.at.most(innerHeight);
    expect(frame.top).to.be.closeTo(framed.top - 6, 1);
    expect(frame.left).to.be.closeTo(framed.left - 6, 1);
    expect(frame.width).to.be.closeTo(framed.width + 12, 1);
    expect(root().textContent).to.include('Het onderdeel is omlijnd.');
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('steps aside where it would stand over what it shows', async () => {
    const element = fixtureWrapper();
    const { left, top, width } = dialog().getBoundingClientRect();
    const place = `left: ${left}px; top: ${top}px; inline-size: ${width}px; block-size: 40px`;
    element.setAttribute('style', `position: fixed; ${place}`);
    overlay.showFound(found([element]), 1);
    press('Laat zien');
    await nextFrame();
    const framed = element.getBoundingClientRect();
    const hit = document.elementFromPoint(framed.left + framed.width / 2, framed.top + 20);
    expect(hit).to.equal(element);
  });

  it('answers a button where it is seen', async () => {
    const many = Array.from({ length: 20 }, () => found([document.body])).flat();
    overlay.showFound(many, 1);
    press('Laat zien');
    await nextFrame();
    const told = root().querySelector('.told')!.getBoundingClientRect();
    expect(told.bottom).to.be.at.most(dialog().getBoundingClientRect().bottom);
  });

  it('has the text to copy at hand where the browser has no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      overlay.showFound(found([document.body]), 1);
      press('Kopieer');
      await nextFrame();
      const field = root().querySelector('textarea')!;
      expect(field.value).to.include('Fout: Er ligt iets over het telefoonnummer.');
      expect(field.value).to.include('Haal het weg.');
      expect(field.value).to.include('<div class="cookie">');
      expect(field.value).to.include('Waar: <body');
      expect(field.value).not.to.include('Twee keer.');
      expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
      press('Kopieer alles');
      await nextFrame();
      expect(root().querySelector('textarea')!.value).to.include('Twee keer.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('writes nothing to storage, the history, the title or the address', () => {
    const before = [history.length, location.href, document.title];
    overlay.showFound(found(), 1);
    press('Kijk opnieuw');
    overlay.close();
    expect([history.length, location.href, document.title]).to.deep.equal(before);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
