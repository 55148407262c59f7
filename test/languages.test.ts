import { expect } from '@open-wc/testing';
import { CAMPAIGN, freshName, release, requestsOf } from './page/servers.js';
import {
  ALL,
  PASTED,
  READ,
  inLanguage,
  inShadows,
  isLeftToRight,
  openAll,
  openStories,
} from './page/spoken-page.js';
import { whyNotTappable } from './page/tappable.js';
import { watchWords } from './page/told.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** What a reader of each language meets: on the banner, its way out, a story and the activities. */
const SAID: Readonly<
  Record<string, readonly [help: string, out: string, read: string, more: string]>
> = {
  nl: ['Zorgen over een kind?', 'Snel weg', 'Lees het verhaal', 'Meer activiteiten'],
  en: ['Worried about a child?', 'Leave quickly', 'Read the story', 'More activities'],
  pl: ['Martwisz się o dziecko?', 'Wyjdź szybko', 'Przeczytaj historię', 'Więcej wydarzeń'],
  tr: ['Bir çocuk için endişeli misiniz?', 'Hızlı çıkış', 'Hikâyeyi oku', 'Daha fazla etkinlik'],
  ar: ['هل أنت قلق على طفل؟', 'خروج سريع', 'اقرأ القصة', 'أنشطة أخرى'],
  uk: ['Хвилюєтеся за дитину?', 'Швидкий вихід', 'Читати історію', 'Більше заходів'],
  fy: ['Soargen oer in bern?', 'Gau fuort', 'Lês it ferhaal', 'Mear aktiviteiten'],
};

const BANNER = `<wtk-help-banner exit="false">${PASTED}</wtk-help-banner>`;

/** All that can be read on the page, controls included. */
function allText(visit: Visit): string {
  const controls = inShadows(visit, 'button, summary, label, option, p, li');
  return [visit.text('main'), ...controls.map(({ textContent }) => textContent)].join('\n');
}

function numbersOf(visit: Visit, banner = 'wtk-help-banner'): readonly HTMLElement[] {
  const links = visit.find(banner).querySelectorAll<HTMLElement>('a[href^="tel:"]');
  return [...links].slice(0, 2);
}

function expectNumbers(visit: Visit): void {
  const links = numbersOf(visit);
  expect(links.map(({ textContent }) => textContent)).to.deep.equal(['0800-2000', '112']);
  for (const link of links) expect(whyNotTappable(link, 12)).to.equal(undefined);
}

for (const [lang, [help, out, read, more]] of Object.entries(SAID)) {
  describe(`A page whose language is ${lang}`, () => {
    afterEach(leavePages);

    it('has every element in its language, with no word missing', async () => {
      const visit = await openAll(lang, out);
      const text = allText(visit);
      for (const words of [help, out, read, more]) expect(text.includes(words), words).to.be.true;
      expect(/[{}]|undefined|NaN|null/.exec(text)?.[0]).to.equal(undefined);
      if (lang !== 'nl') {
        for (const dutch of ['Zorgen over', 'Snel weg', 'Lees het', 'Meer activiteiten', ' uur']) {
          const own = [...visit.document.querySelectorAll('[slot]')].filter(
            (node) => node.closest('[lang]')?.getAttribute('lang') !== 'nl',
          );
          expect(own.find(({ textContent }) => textContent.includes(dutch))).to.equal(undefined);
        }
      }
      expect(visit.thrown).to.deep.equal([]);
    });

    it('has the two numbers as everywhere, from left to right', async () => {
      const visit = await openAll(lang, out);
      expectNumbers(visit);
      for (const link of numbersOf(visit)) expect(isLeftToRight(link)).to.equal(true);
    });

    for (const width of lang === 'ar' ? [320, 1280] : [320]) {
      it(`has nothing that is cut or runs out of a window of ${width} px`, async () => {
        const visit = await openStories(lang, out, width);
        const { scrollWidth, clientWidth } = visit.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const words = [...visit.document.querySelectorAll<HTMLElement>('[slot]')];
        for (const word of [...words, ...inShadows(visit, 'button, summary')]) {
          const { left, right, width: size } = word.getBoundingClientRect();
          if (size === 0) continue;
          expect(left, word.textContent).to.be.at.least(-0.5);
          expect(right, word.textContent).to.be.at.most(clientWidth + 0.5);
        }
      });
    }
  });
}

describe('Words in another language than Dutch', () => {
  afterEach(leavePages);

  it('are no request on a Dutch page, and one on another, however many elements ask', async () => {
    for (const [lang, asked] of [
      ['nl', []],
      ['en', ['/words/en']],
    ] as const) {
      const name = freshName();
      const visit = await Visit.open({ src: inLanguage(lang, ALL) });
      await visit.addScript(`${CAMPAIGN}counted/${name}/wtk.js`);
      await visit.untilTold('wtk-load', READ);
      const words = (await requestsOf(name)).filter((path) => path.startsWith('/words'));
      expect(words.map((path) => path.replace(/\..*/, ''))).to.deep.equal(asked);
    }
  });

  for (const file of ['wtk.js', 'wtk-help.js']) {
    describe(`with ${file}`, () => {
      async function open(folder: string, body = BANNER): Promise<Visit> {
        const visit = await Visit.open({ src: inLanguage('en', body) });
        await visit.addScript(`${CAMPAIGN}${folder}/${file}`);
        return visit;
      }

      it('come without Dutch before them: the pasted words stay until then', async () => {
        const name = freshName();
        const visit = await Visit.open({ src: inLanguage('en', BANNER) });
        const seen = watchWords(visit.find('wtk-help-banner'));
        await visit.addScript(`${CAMPAIGN}held-words/${name}/${file}`);
        await visit.painted();
        expect(visit.text('wtk-help-banner')).to.include('Worried? Call 0800-2000, or 112.');
        expectNumbers(visit);
        await release(name);
        await visit.untilSaid('wtk-help-banner', 'Worried about a child?');
        expect(seen.filter((text) => text.includes('Zorgen'))).to.deep.equal([]);
        expect(seen.filter((text) => !/0800-2000.*112/.test(text))).to.deep.equal([]);
      });

      it('are waited for in Dutch where the numbers were not pasted', async () => {
        const name = freshName();
        const visit = await open(
          `held-words/${name}`,
          '<wtk-help-banner exit="false"><p>Worried? Ask your doctor.</p></wtk-help-banner>',
        );
        expect(visit.text('wtk-help-banner')).to.include('Zorgen over een kind?');
        expect(visit.find('wtk-help-banner p').lang).to.equal('nl');
        expectNumbers(visit);
        await release(name);
        await visit.untilSaid('wtk-help-banner', 'Worried about a child?');
        expectNumbers(visit);
      });

      it('keep the way out no longer than a moment: it comes in Dutch, and then in English', async () => {
        const name = freshName();
        const visit = await open(`held-words/${name}`, '<wtk-exit></wtk-exit>');
        await visit.untilSaid('wtk-exit', 'Snel weg');
        await release(name);
        await visit.untilSaid('wtk-exit', 'Leave quickly');
      });

      it('bring the way out with a banner that waits', async () => {
        const body = `<wtk-help-banner>${PASTED}</wtk-help-banner>`;
        const visit = await open(`held-words/${freshName()}`, body);
        await visit.untilSaid('wtk-exit', 'Snel weg');
        expect(visit.text('wtk-help-banner')).to.include('Worried? Call');
      });

      for (const [folder, what] of [
        ['no-words', 'are not there'],
        ['other-words', 'are not those that were published'],
      ] as const) {
        it(`that ${what} leave a banner in Dutch, marked as such, with both numbers`, async () => {
          const visit = await open(folder);
          await visit.untilSaid('wtk-help-banner', 'Zorgen over een kind?');
          expect(visit.find('wtk-help-banner p').lang).to.equal('nl');
          expect(visit.text('wtk-help-banner')).not.to.include('Nothing is wrong');
          expectNumbers(visit);
          expect(visit.thrown).to.deep.equal([]);
        });
      }
    });
  }

  it('that are not there leave what was pasted, and the feed’s words beside ours in Dutch', async () => {
    const body =
      '<wtk-story story="verhaal-01" id="told"></wtk-story><wtk-story story="geen"><p>Read.</p></wtk-story>';
    const visit = await Visit.open({ src: inLanguage('en', body) });
    await visit.addScript(`${CAMPAIGN}no-words/wtk.js`);
    await visit.untilSaid('#told', 'Voorbeeldverhaal');
    await visit.untilSaid('wtk-story:not(#told)', 'Er is nu geen verhaal');
    expect(visit.text('wtk-story:not(#told)')).to.include('Read.');
  });
});

describe('The choice of a language', () => {
  afterEach(leavePages);

  const TWO = `<wtk-help-banner id="one">${PASTED}</wtk-help-banner><wtk-help-banner id="two">${PASTED}</wtk-help-banner>`;

  function choice(visit: Visit, banner: string): readonly HTMLElement[] {
    const buttons = visit
      .find(banner)
      .shadowRoot?.querySelectorAll<HTMLElement>('[part=languages] *');
    return [...(buttons ?? [])];
  }

  function press(visit: Visit, banner: string, language: string): void {
    choice(visit, banner)
      .find(({ textContent }) => textContent === language)
      ?.click();
  }

  it('names each language in itself, behind the button for further help', async () => {
    const visit = await Visit.open({ src: inLanguage('nl', TWO) });
    await visit.addScript(`${CAMPAIGN}embed/wtk-help.js`);
    const buttons = choice(visit, '#one');
    expect(buttons.map(({ textContent, lang }) => `${lang} ${textContent}`)).to.deep.equal([
      'nl Nederlands',
      'en English',
      'pl Polski',
      'tr Türkçe',
      'ar العربية',
      'uk Українська',
      'fy Frysk',
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed')).join(' ')).to.equal(
      'true false false false false false false',
    );
  });

  it('changes that banner and its way out alone, and leaves no trace', async () => {
    const visit = await Visit.open({ src: inLanguage('nl', TWO) });
    await visit.addScript(`${CAMPAIGN}embed/wtk-help.js`);
    const { window, document } = visit;
    const [address, title, entries] = [document.URL, document.title, window.history.length];
    press(visit, '#one', 'العربية');
    await visit.untilSaid('#one', 'هل أنت قلق على طفل؟');
    expect(visit.text('#one wtk-exit')).to.include('خروج سريع');
    expect(visit.text('#two')).to.include('Zorgen over een kind?').and.to.include('Snel weg');
    for (const link of numbersOf(visit, '#one')) expect(isLeftToRight(link)).to.equal(true);
    expect(window.getComputedStyle(visit.find('#one p')).direction).to.equal('rtl');
    expect([document.URL, document.title, window.history.length]).to.deep.equal([
      address,
      title,
      entries,
    ]);
    expect(document.cookie).to.equal('');
    expect(window.localStorage).to.have.lengthOf(0);
    expect(window.sessionStorage).to.have.lengthOf(0);
    press(visit, '#one', 'Nederlands');
    await visit.untilSaid('#one', 'Zorgen over een kind?');
  });

  it('keeps what is there where the words do not come', async () => {
    const name = freshName();
    const visit = await Visit.open({ src: inLanguage('nl', BANNER) });
    await visit.addScript(`${CAMPAIGN}no-words/wtk-help.js?${name}`);
    const before = visit.text('wtk-help-banner');
    press(visit, 'wtk-help-banner', 'Polski');
    const asked = (): boolean =>
      visit.window.performance
        .getEntriesByType('resource')
        .some((entry) => entry.name.includes('/words/pl.'));
    await until(asked, 'the words');
    await visit.painted();
    expect(visit.text('wtk-help-banner')).to.equal(before);
  });

  it('is not there where only Dutch can be had', async () => {
    const script = await (await fetch(`${CAMPAIGN}embed/wtk-help.js`)).text();
    const visit = await Visit.open({ src: inLanguage('nl', BANNER) });
    // A script that was made on the page has nothing beside it.
    await visit.addScript(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    expect(visit.text('wtk-help-banner')).to.include('Zorgen over een kind?');
    expect(choice(visit, 'wtk-help-banner')).to.deep.equal([]);
  });
});
