import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { contrastOf } from '../src/check/colour.js';
import '../src/elements/activity-list/define.js';
import '../src/elements/campaign/define.js';
import '../src/elements/faq/define.js';
import '../src/elements/help-banner/define.js';
import '../src/elements/story-list/define.js';
import '../src/elements/story/define.js';
import { place } from './page/place.js';
import { feedIn } from './page/servers.js';
import { textsOf } from './page/texts.js';
import { button, settled } from './page/told.js';

interface Preset {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** The site's own modules, as the site gets them. */
const address = '/demo/theme/presets.js';
const { presets } = (await import(address)) as { presets: readonly Preset[] };

const FED = [
  ['wtk-campaign', { now: '2019-11-19' }],
  ['wtk-story', {}],
  ['wtk-story-list', { limit: '2' }],
  ['wtk-activity-list', { limit: '3', now: '2019-11-19' }],
  ['wtk-faq', {}],
] as const;

/** Every element with its words, the help line and the story opened. */
async function showAll(): Promise<readonly HTMLElement[]> {
  const banner = place('wtk-help-banner', { region: 'Zaanstad', feed: 'false', face: 'card' });
  const elements = await Promise.all(
    FED.map(([tag, attributes]) =>
      settled<LitElement>(place(tag, { feed: feedIn('embed'), ...attributes })),
    ),
  );
  for (const element of elements) {
    button(element, 'Lees het verhaal')?.click();
    await element.updateComplete;
  }
  return [banner, banner.querySelector('wtk-exit')!, ...elements];
}

describe('Every text of every element', () => {
  const page = new CSSStyleSheet();

  before(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  for (const { name, properties } of presets) {
    for (const scheme of ['light', 'dark']) {
      it(`has a contrast of 4.5 or more in the look “${name}”, on a ${scheme} page`, async () => {
        const set = Object.entries(properties).map(([property, value]) => `${property}: ${value}`);
        page.replaceSync(`
          :root { color-scheme: ${scheme} }
          body { background: Canvas; color: CanvasText; ${set.join('; ')} }`);
        const texts = (await showAll()).flatMap(textsOf);
        expect(texts.length).to.be.greaterThan(80);
        for (const text of texts) {
          expect(contrastOf(text), text.outerHTML).to.be.at.least(4.5);
        }
      });
    }
  }
});
