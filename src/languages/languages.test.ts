import { expect } from '@open-wc/testing';
import { TRANSLATIONS } from '../../test/page/languages.js';
import { place } from '../../test/page/place.js';
import { told } from '../../test/page/told.js';
import '../elements/help-banner/define.js';
import { LOCALES, languageName } from '../ui/locale-words.js';
import { dayWords, periodWords, timeWords } from '../ui/date-words.js';
import { type Language, LANGUAGES } from '../ui/language.js';
import { counted } from '../ui/message.js';
import { priceWords } from '../ui/price-words.js';

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

/** What stands in an amount besides the sign of the euro and the space around that. */
const FIGURES: readonly string[] = ['integer', 'group', 'decimal', 'fraction'];

describe('Days, times and amounts', () => {
  const start = { date: '2019-11-18', time: '14:00' };
  const end = { date: '2019-11-18', time: '16:30' };

  const SAID: Readonly<Record<Language, string>> = {
    nl: 'maandag 18 november 2019, 14.00 – 16.30 uur',
    en: 'Monday 18 November 2019, 14:00 – 16:30',
    pl: 'poniedziałek 18 listopada 2019, 14:00 – 16:30',
    tr: '18 Kasım 2019 Pazartesi, saat 14.00 – 16.30',
    ar: 'الاثنين 18 نوفمبر 2019, من الساعة 14:00 إلى الساعة 16:30',
    uk: 'понеділок 18 листопада 2019, 14:00 – 16:30',
    fy: 'moandei 18 novimber 2019, 14.00 – 16.30 oere',
  };

  for (const [language, words] of Object.entries(SAID)) {
    it(`are written as in ${language}`, () => {
      expect(periodWords(start, end, language as Language)).to.equal(words);
    });
  }

  for (const language of LANGUAGES) {
    const locale = LOCALES[language];
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    // A browser that knows no Frisian has nothing to compare with.
    if (!known?.startsWith(language)) continue;

    it(`call each day of a year as browsers do in ${language}`, () => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
      for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2021, 0, 1); at += 86_400_000) {
        const parts = format.formatToParts(at).filter(({ type }) => type !== 'literal');
        const date = new Date(at).toISOString().slice(0, 10);
        expect(dayWords(date, language).toLowerCase()).to.equal(
          parts.map(({ value }) => value.toLowerCase()).join(' '),
        );
        const withoutYear = parts.filter(({ type }) => type !== 'year');
        expect(dayWords(date, language, false).toLowerCase()).to.equal(
          withoutYear.map(({ value }) => value.toLowerCase()).join(' '),
        );
      }
    });

    it(`write the figures of an amount as browsers do in ${language}`, () => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
      for (const euros of [0.05, 7.5, 245.99, 12_500.25]) {
        const figures = format.formatToParts(euros).filter(({ type }) => FIGURES.includes(type));
        expect(priceWords(euros, language)).to.include(figures.map(({ value }) => value).join(''));
      }
      expect(priceWords(245, language)).to.match(/245(?![.,])/);
    });
  }

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
