import { expect } from '@open-wc/testing';
import { type Choice, readChoice, queryOf } from '../../demo/site/builder/choice.js';
import { contrastNote } from '../../demo/site/builder/contrast-notes.js';
import { ELEMENTS, ELEMENT_NAMES } from '../../demo/site/builder/elements.js';
import type { Kit } from '../../demo/site/builder/kit.js';
import { OPTIONS } from '../../demo/site/builder/options.js';
import { policyLines } from '../../demo/site/builder/policy.js';
import { snippetOf } from '../../demo/site/builder/snippet.js';
import { themeOfTokens, themeSheet } from '../../demo/site/builder/theme.js';
import { addLanguage } from '../../src/ui/dictionary.js';
import { LANGUAGES } from '../../src/ui/language-names.js';
import { en } from '../../src/languages/en.js';
import { pl } from '../../src/languages/pl.js';
import { allRegions, findRegion } from '../../src/campaign/regions.js';
import '../../src/elements/activity/define.js';
import '../../src/elements/activity-list/define.js';
import '../../src/elements/campaign/define.js';
import '../../src/elements/exit/define.js';
import '../../src/elements/faq/define.js';
import '../../src/elements/help-banner/define.js';
import '../../src/elements/story/define.js';
import '../../src/elements/story-list/define.js';

const KIT: Kit = {
  address: 'https://campaign.example/1.0.0/',
  version: '1.0.0',
  files: { 'wtk.js': 'sha384-whole', 'wtk-help.js': 'sha384-help', 'frame.html': 'sha384-frame' },
};

const NUMBER = '<a href="tel:08002000">0800-2000</a>';
const HELP = `Zorgen over een kind? Bel gratis Veilig Thuis: ${NUMBER}. Direct gevaar: <a href="tel:112">112</a>.`;

const chosen = (query: string): Choice => readChoice(new URLSearchParams(query));
const snippet = (query: string): string => snippetOf(chosen(query), KIT);

/** The attributes that an element reads. */
function attributesOf(name: string): readonly string[] {
  const element = customElements.get(`wtk-${name}`) as unknown as {
    observedAttributes: readonly string[];
  };
  return element.observedAttributes;
}

describe('The code to paste', () => {
  it('is the help line for Zaanstad, with its script, whole', () => {
    expect(snippet('element=help-banner&region=zaanstad')).to.equal(
      `<wtk-help-banner region="Zaanstad"><p>${HELP}</p></wtk-help-banner>
<script async src="https://campaign.example/1.0.0/wtk-help.js" integrity="sha384-help" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    );
  });

  it('is a div with the same settings', () => {
    addLanguage('en', en.words);
    expect(snippet('element=story&pick=daily&lang=en&form=div')).to.include(
      '<div data-wtk="story" data-pick="daily" data-lang="en"><p lang="en">Read the stories at ',
    );
  });

  it('is a frame that tells no server what it is set to', () => {
    const code = snippet('element=help-banner&region=GGD+Hart+voor+Brabant&form=frame');
    expect(code).to.include(
      'src="https://campaign.example/1.0.0/frame.html#wtk=help-banner&amp;region=GGD+Hart+voor+Brabant"',
    );
    expect(code).to.match(/ title="Hulp bij zorgen over een kind" .*height="240"/);
    expect(code.endsWith(`<p>${HELP}</p>`)).to.equal(true);
  });

  it('says what the help line says, to whom it is for and as they are addressed', () => {
    const polite = snippet('element=help-banner&audience=parent&address=u');
    expect(polite).to.include('<p>Lukt het u thuis even niet? Bel gratis Veilig Thuis: ');
    expect(snippet('element=help-banner&audience=child')).to.include('Is het thuis niet fijn?');
    // Under a list for children stands help for whoever reads the page.
    expect(snippet('element=activity-list&audience=child')).to.include(HELP);
  });

  it('is in each language of the kit once its words are here, and in Dutch until then', () => {
    const query = 'element=help-banner&lang=pl&form=plain';
    expect(snippet(query)).to.include('<p lang="nl">Zorgen over een kind?');
    addLanguage('pl', pl.words);
    expect(snippet(query)).to.include('<p lang="pl">Martwisz się o dziecko?');
    const offered = OPTIONS.lang.choices.map(({ value }) => value);
    expect(offered).to.deep.equal(['', ...LANGUAGES]);
  });

  it('is plain HTML, in its own language', () => {
    expect(snippet('element=help-banner&form=plain')).to.equal(`<p lang="nl">${HELP}</p>`);
  });

  it('holds the number in every form of every element, and nothing to fill in', () => {
    for (const name of ELEMENT_NAMES) {
      for (const form of ['element', 'div', 'frame', 'plain']) {
        const code = snippet(`element=${name}&form=${form}`);
        expect(code.split(NUMBER), `${name} as ${form}`).to.have.lengthOf(2);
        expect(code).to.not.match(/…|\.\.\.|undefined|XX|\[/);
      }
    }
  });

  it('takes what was typed for text, whatever it looks like', () => {
    const code = snippet(
      `element=activity-list&search=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = code;
    expect(page.scripts).to.have.lengthOf(1);
    expect(page.querySelector('wtk-activity-list')?.getAttribute('search')).to.equal(
      '"><script>alert(1)</script>',
    );
  });

  it('takes a name of two words, and the space before the second is no mistake', () => {
    expect(snippet('element=help-banner&region=den+haag')).to.include(`region="'s-Gravenhage"`);
    expect(chosen('element=help-banner&region=den+').settings).to.deep.equal({ region: 'den ' });
  });

  it('leaves a municipality out that nobody knows', () => {
    expect(snippet('element=help-banner&region=Zaanstd')).to.include('<wtk-help-banner><p>');
  });

  it('names a region by a name that means that region', () => {
    for (const region of allRegions()) expect(findRegion(region.name)).to.equal(region);
  });
});

describe('The builder offers', () => {
  it('every element', () => {
    const folders = ['activity', 'activity-list', 'campaign', 'exit', 'faq', 'help-banner'];
    for (const name of [...folders, 'story', 'story-list']) {
      expect(ELEMENT_NAMES).to.include(name);
      expect(customElements.get(`wtk-${name}`), name).to.not.equal(undefined);
    }
  });

  it('for each element only attributes that it reads, each once', () => {
    for (const name of ELEMENT_NAMES) {
      const offered = ELEMENTS[name].options.map((option) => OPTIONS[option].attribute);
      expect(attributesOf(name), name).to.include.members(offered);
      expect(new Set(offered).size, name).to.equal(offered.length);
    }
  });
});

describe('The builder’s address', () => {
  it('opens what was chosen', () => {
    const query =
      'element=activity-list&region=Zaanstad&audience=parent&free=true&form=frame&host=school';
    expect(queryOf(chosen(query)).toString()).to.equal(query);
  });

  it('keeps a look, a colour that was changed and one that was taken away', () => {
    const query = 'element=story&--wtk-color-link=%230b5a6f&--wtk-radius=0';
    expect(chosen(query).theme).to.deep.equal({
      '--wtk-color-link': '#0b5a6f',
      '--wtk-radius': '0',
    });
    expect(queryOf(chosen(query)).toString()).to.equal(query);
  });

  it('opens the help line for what it does not know', () => {
    const query = 'element=klok&form=pdf&host=maan&region=&limit=-1&theme=x&--wtk-color-klok=3';
    expect(queryOf(chosen(query)).toString()).to.equal('element=help-banner');
  });

  it('never lets a colour out of its declaration', () => {
    for (const value of ['red}</style><script>', 'red;--x:1', 'url(//x.example)', '\\3c', '/*']) {
      const query = new URLSearchParams({ element: 'story', '--wtk-color-link': value });
      expect(themeSheet(readChoice(query).theme), value).to.equal('');
    }
    expect(themeSheet({ '--wtk-color-link': ' #0b5a6f ' })).to.equal(
      ':root {\n  --wtk-color-link: #0b5a6f;\n}',
    );
  });
});

describe('A file of design tokens', () => {
  const tokens = { nl: { link: { color: { $type: 'color', $value: '#00568b' } } } };

  it('gives its link colour, with no line of CSS', () => {
    const { theme } = themeOfTokens(JSON.stringify(tokens));
    expect(theme['--wtk-color-link']).to.equal('#00568b');
  });

  it('that is none sets nothing', () => {
    for (const text of ['', '{', '[]', '"nl"', '<html>']) {
      expect(themeOfTokens(text), text).to.deep.equal({ theme: {}, unknown: [] });
    }
  });
});

describe('The contrast of a colour', () => {
  it('is said against what it stands on, and whether it is enough', () => {
    expect(contrastNote('--wtk-color-link', { '--wtk-color-link': '#ff8800' })?.isEnough).to.equal(
      false,
    );
    const onDark = { '--wtk-color-link': '#ff8800', '--wtk-color-surface': '#000' };
    expect(contrastNote('--wtk-color-link', onDark)?.isEnough).to.equal(true);
  });

  it('is not said of a size, of nothing, and of what only a browser can work out', () => {
    expect(contrastNote('--wtk-radius', { '--wtk-radius': '0' })).to.equal(undefined);
    expect(contrastNote('--wtk-color-link', {})).to.equal(undefined);
    const inherited = { '--wtk-color-link': 'currentColor' };
    expect(contrastNote('--wtk-color-link', inherited)).to.equal(undefined);
  });
});

describe('The policy lines', () => {
  const lines = (query: string): readonly string[] =>
    policyLines(chosen(query), KIT).map(({ directive, source }) => `${directive} ${source}`);

  it('are the hash of one file and the feed for help', () => {
    expect(lines('element=help-banner')).to.deep.equal([
      "script-src 'sha384-help'",
      'connect-src https://campaign.example/1.0.0/feed.json',
    ]);
  });

  it('are besides pictures, recordings and one policy of Trusted Types for stories', () => {
    expect(lines('element=story')).to.deep.equal([
      "script-src 'sha384-whole'",
      'connect-src https://campaign.example/1.0.0/feed.json',
      'img-src https://campaign.example/1.0.0/media/',
      'media-src https://campaign.example/1.0.0/media/',
      'trusted-types wtk',
    ]);
  });

  it('are the frame’s address for a frame, and none for plain HTML', () => {
    expect(lines('element=story&form=frame')).to.deep.equal([
      'frame-src https://campaign.example/1.0.0/',
    ]);
    expect(lines('element=story&form=plain')).to.deep.equal([]);
  });
});
