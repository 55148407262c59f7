import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrastOf } from '../src/check/colour.js';
import '../src/elements/exit/define.js';
import '../src/elements/help-banner/define.js';
import { place } from './page/place.js';
import { textsOf } from './page/texts.js';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Colours as hosts write them: clear ones, and ones that no screen can show. */
const colour = fc.oneof(
  hex,
  fc.tuple(hex, share).map(([whole, opaque]) => whole + alphaOf(opaque)),
  fc
    .tuple(share, share, fc.integer({ min: 0, max: 359 }))
    .map(([light, chroma, hue]) => `oklch(${light} ${chroma / 2} ${hue})`),
  fc.tuple(share, share, share).map((parts) => `color(display-p3 ${parts.join(' ')})`),
  fc.tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`),
  fc.constantFrom('transparent', 'currentColor', 'CanvasText', 'rebeccapurple', 'Highlight'),
);

/** What is no colour, as a slip of the pen or out of spite. */
const junk = fc.constantFrom(
  'blauw',
  '12px',
  'none',
  'linear-gradient(#fff, #fff)',
  'var(--missing)',
  'url(x.png)',
  'inherit',
  'initial',
  '#12',
);

const value = fc.oneof({ weight: 4, arbitrary: colour }, { weight: 1, arbitrary: junk });

const theme = fc
  .record({
    scheme: fc.constantFrom('light', 'dark', 'light dark', 'only light', 'normal'),
    page: fc.record({ color: colour, background: colour }),
    every: fc.record({ color: colour, background: colour }),
    parts: fc.record({ color: colour, background: colour }),
    help: value,
    exit: value,
    link: value,
    button: value,
  })
  .map(
    ({ scheme, page, every, parts, help, exit, link, button }) => `
      :root { color-scheme: ${scheme}; accent-color: ${page.color} }
      body { color: ${page.color}; background: ${page.background} }
      * {
        color: ${every.color} !important;
        background: ${every.background} !important;
        -webkit-text-fill-color: ${every.color} !important;
        --wtk-help-background: ${help};
        --wtk-exit-background: ${exit};
        --wtk-color-link: ${link};
        --nl-link-color: ${link};
        --utrecht-link-color: ${link};
        --wtk-button-color: ${button};
        --wtk-button-background: ${button};
      }
      ::part(panel), ::part(corner), ::part(toggle), ::part(about) {
        color: ${parts.color};
        background: ${parts.background};
      }`,
  );

function alphaOf(opaque: number): string {
  return Math.round(opaque * 255)
    .toString(16)
    .padStart(2, '0');
}

/** The help line with all that it has to say, and the way out with what stays visible. */
function showAll(): readonly Element[] {
  const banner = place('wtk-help-banner', { region: 'Zaanstad', feed: 'false' });
  banner.shadowRoot?.querySelector('button')?.click();
  const exit = banner.querySelector('wtk-exit')!;
  exit.shadowRoot?.querySelector('button')?.click();
  return [banner, exit];
}

describe('Help and the way out', () => {
  const page = new CSSStyleSheet();

  beforeEach(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  });

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  it('are read at a contrast of 4.5 or more under 200 random themes of a host', () => {
    const texts = [...new Set(showAll().flatMap(textsOf))];
    expect(texts.length).to.be.greaterThan(15);
    fc.assert(
      fc.property(theme, (rules) => {
        page.replaceSync(rules);
        for (const text of texts) {
          expect(contrastOf(text), text.textContent).to.be.at.least(4.5);
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(300_000);

  it('take the ground that a host chooses, with text in black or white', () => {
    const [banner] = showAll();
    const panel = banner!.shadowRoot!.querySelector('[part="panel"]')!;
    const lead = banner!.querySelector('[slot="lead"]')!;
    page.replaceSync('body { --wtk-help-background: rgb(255 221 0) }');
    expect(getComputedStyle(panel).backgroundColor).to.match(/^color\(srgb 1 0\.866\d* 0\)$/);
    expect(contrastOf(lead)).to.be.closeTo(15.6, 0.2);
    page.replaceSync('body { --wtk-help-background: rgb(0 0 128) }');
    expect(contrastOf(lead)).to.be.closeTo(16, 0.2);
  });

  it('keep their own colours where a host names none, or what is no colour', () => {
    const [banner] = showAll();
    const panel = banner!.shadowRoot!.querySelector('[part="panel"]')!;
    for (const rules of ['', 'body { --wtk-help-background: linear-gradient(red, red) }']) {
      page.replaceSync(rules);
      expect(getComputedStyle(panel).backgroundColor).to.equal('rgb(29, 78, 87)');
    }
  });
});
