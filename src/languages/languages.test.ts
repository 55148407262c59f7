import { expect } from '@open-wc/testing';
import { TRANSLATIONS } from '../../test/page/languages.js';
import { place } from '../../test/page/place.js';
import { told } from '../../test/page/told.js';
import '../elements/help-banner/define.js';
import { LOCALES, languageName, priceWords } from '../ui/locale-words.js';
import { periodWords, timeWords } from '../ui/date-words.js';
import { type Language, LANGUAGES } from '../ui/language.js';
import { counted } from '../ui/message.js';

type Tree = string | { readonly [name: string]: Tree };

/** Every sentence of a language, by its path: `story.read`. */
function sentences(tree: Tree, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([name, below]) =>
    sentences(below, path ? `${path}.${name}` : name),
  );
}

/** Sentences that depend on a number, by their path. */
function countedForms(tree: Tree, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof tree === 'string') return [];
  if ('other' in tree) return [[path, Object.keys(tree)]];
  return Object.entries(tree).flatMap(([name, below]) => countedForms(below, `${path}.${name}`));
}

const CATEGORY = /\.(zero|one|two|few|many|other)$/;
const wordsIn = (language: keyof typeof TRANSLATIONS): Tree =>
  TRANSLATIONS[language].words as unknown as Tree;
const english = new Map(sentences(wordsIn('en')));

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(text.match(pattern) ?? [])].sort();
}

for (const language of LANGUAGES.filter((one) => one !== 'nl')) {
  describe(`The words in ${language}`, () => {
    it('are a draft until the campaign has approved them', () => {
      expect(TRANSLATIONS[language].status).to.equal('draft');
    });

    it('have the same places to fill in as those in English', () => {
      for (const [path, text] of sentences(wordsIn(language))) {
        const like = english.get(path) ?? english.get(path.replace(CATEGORY, '.other')) ?? '';
        const places = matches(text, /\{\w+\}/g).filter((place) => place !== '{n}');
        expect(places, path).to.deep.equal(
          matches(like, /\{\w+\}/g).filter((place) => place !== '{n}'),
        );
      }
    });

    it('name no other number than English does, in the digits of a telephone', () => {
      for (const [path, text] of sentences(wordsIn(language))) {
        const digits = matches(text, /\p{Nd}+/gu);
        if (path.includes('presses')) continue;
        const like = english.get(path) ?? '';
        for (const number of digits) expect(like, `${path}: ${text}`).to.include(number);
        expect(/[٠-٩۰-۹]/.test(text), path).to.equal(false);
      }
    });

    it('have a form for each kind of number that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(LOCALES[language]).resolvedOptions();
      for (const [path, forms] of countedForms(wordsIn(language))) {
        if (forms.length > 1) expect(forms, path).to.have.members(pluralCategories);
      }
    });

    it('make a banner that is accessible, closed and open, with a choice of languages', async () => {
      const banner = place('wtk-help-banner', { lang: language, exit: 'false', region: 'GG7306' });
      await expect(banner).to.be.accessible();
      banner.shadowRoot?.querySelector<HTMLElement>('[part=toggle]')?.click();
      await expect(banner).to.be.accessible();
      expect(told(banner)).to.match(/0800-2000.*112/);
    });
  });
}

describe('Days, times and amounts', () => {
  const start = { date: '2019-11-18', time: '14:00' };
  const end = { date: '2019-11-18', time: '16:30' };

  const SAID: Readonly<Record<Exclude<Language, 'fy'>, string>> = {
    nl: 'maandag 18 november 2019, 14.00 – 16.30 uur',
    en: 'Monday 18 November 2019, 14:00 – 16:30',
    pl: 'poniedziałek 18 listopada 2019, 14:00 – 16:30',
    tr: '18 Kasım 2019 Pazartesi, saat 14.00 – 16.30',
    ar: 'الاثنين 18 نوفمبر 2019, من الساعة 14:00 إلى الساعة 16:30',
    uk: 'понеділок 18 листопада 2019, 14:00 – 16:30',
  };

  for (const [language, words] of Object.entries(SAID)) {
    it(`are written as in ${language}`, () => {
      expect(periodWords(start, end, language as Language)).to.equal(words);
    });
  }

  it('are written in Frisian, or in Dutch where the browser has no Frisian days', () => {
    expect(periodWords(start, end, 'fy')).to.match(
      /^(moandei 18 [Nn]ovimber|maandag 18 november) 2019, 14\.00 – 16\.30 oere$/,
    );
  });

  it('have the digits of a telephone in Arabic', () => {
    expect(timeWords('09:30', undefined, 'ar')).to.equal('الساعة 09:30');
    expect(priceWords(12.5, 'ar')).to.match(/12[.,٫]50/);
    expect(languageName('tr', 'ar')).to.equal('التركية');
  });

  it('have the form for the number', () => {
    const forms = { one: '{n} dzień', few: '{n} dni', many: '{n} dni', other: '{n} dnia' };
    expect([1, 3, 5].map((n) => counted(forms, n, 'pl'))).to.deep.equal([
      '1 dzień',
      '3 dni',
      '5 dni',
    ]);
  });
});
