import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/elements/story/define.js';
import { place } from './page/place.js';
import { feedIn } from './page/servers.js';

/** What a theme of NL Design System says, in its own words. */
interface Theme {
  readonly file: string;
  readonly wrapper: string;
  readonly heading: Readonly<Record<string, string>>;
  readonly link: Readonly<Record<string, string>>;
  readonly button: Readonly<Record<string, string>>;
  readonly focus: Readonly<Record<string, string>>;
}

const THEMES: Readonly<Record<string, Theme>> = {
  voorbeeld: {
    file: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    wrapper: 'voorbeeld-theme',
    heading: { color: '#001a40', 'font-family': "'Noto Serif', serif", 'font-weight': '700' },
    link: { color: '#00568b' },
    button: { color: '#5115ef', 'border-top-color': '#743fff', 'border-top-left-radius': '8px' },
    focus: { 'outline-color': '#0b0c0c', 'outline-style': 'dashed' },
  },
  Utrecht: {
    file: '@utrecht/design-tokens/dist/theme.css',
    wrapper: 'utrecht-theme',
    heading: {
      'font-family': '"Noto Sans Variable", "Arial", sans-serif',
      'font-weight': '600',
    },
    link: { color: 'hsl(211 60% 35%)' },
    button: {
      color: 'hsl(211 60% 35%)',
      'background-color': '#fff',
      'border-top-color': 'hsl(211 60% 35%)',
      'border-top-left-radius': '0',
    },
    focus: { 'outline-color': '#000', 'outline-style': 'dotted' },
  },
};

/** How the browser writes a value down. */
function computed(property: string, value: string): string {
  const probe = document.createElement('p');
  probe.style.setProperty(property, value);
  document.body.append(probe);
  const written = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return written;
}

function expectDress(element: Element, dress: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(dress)) {
    const worn = getComputedStyle(element).getPropertyValue(property);
    expect(worn, `${element.localName} ${property}`).to.equal(computed(property, value));
  }
}

/** A story on a page that has a theme, and not one rule for the kit. */
async function showUnder(wrapper: string): Promise<HTMLElement> {
  const story = place('wtk-story', { feed: feedIn('embed'), 'heading-level': '3' });
  story.parentElement!.className = wrapper;
  await oneEvent(story, 'wtk-load');
  return story;
}

/** Moves the focus as a keyboard does. */
async function focusByKey(element: HTMLElement): Promise<void> {
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await sendKeys({ press: 'Tab' });
  before.remove();
}

for (const [name, theme] of Object.entries(THEMES)) {
  describe(`On a page with the ${name} theme and no CSS for the kit`, () => {
    const sheet = document.createElement('link');
    let story: HTMLElement;

    before(async () => {
      sheet.rel = 'stylesheet';
      sheet.href = `/node_modules/${theme.file}`;
      const loaded = oneEvent(sheet, 'load');
      document.head.append(sheet);
      await loaded;
    });

    after(() => sheet.remove());

    beforeEach(async () => {
      story = await showUnder(theme.wrapper);
    });

    it('headings are those of the theme', () => {
      expectDress(story.querySelector('h3')!, theme.heading);
    });

    it('links are those of the theme', () => {
      expectDress(story.querySelector(':scope > a')!, theme.link);
    });

    it('buttons are those of the theme', () => {
      expectDress(story.shadowRoot!.querySelector('[part="read"]')!, theme.button);
    });

    it('focus is that of the theme', async () => {
      await focusByKey(story);
      // WebKitGTK's window is never in front here, and then nothing in it shows a ring.
      if (!document.hasFocus()) return;
      expectDress(story.shadowRoot!.activeElement!, theme.focus);
    });

    it('a rule of the page goes before the theme', () => {
      const rule = document.createElement('style');
      rule.textContent = 'h3, a { color: rgb(1, 2, 3) }';
      document.head.append(rule);
      for (const word of ['h3', ':scope > a']) {
        expect(getComputedStyle(story.querySelector(word)!).color).to.equal('rgb(1, 2, 3)');
      }
      rule.remove();
    });
  });
}
