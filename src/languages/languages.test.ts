import { expect } from '@open-wc/testing';
import { TRANSLATIONS } from '../../test/page/languages.js';
import { place } from '../../test/page/place.js';
import { told } from '../../test/page/told.js';
import { type Tree, sentences } from '../../test/page/sentences.js';
import '../elements/help-banner/define.js';
import '../index.js';
import { allWords } from '../ui/dictionary.js';
import { LOCALES, languageName } from '../ui/locale-words.js';
import { dayWords, periodWords, timeWords } from '../ui/date-words.js';
import { type Language, LANGUAGES } from '../ui/language-names.js';
import { counted } from '../ui/message.js';
import { priceWords } from '../ui/price-words.js';

/** Sentences that depend on a number, by their path. */
function countedForms(tree: Tree, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof tree === 'string') return [];
  if ('other' in tree) return [[path, Object.keys(tree)]];
  return Object.entries(tree).flatMap(([name, below]) => countedForms(below, `${path}.${name}`));
}

const CATEGORY = /\.(zero|one|two|few|many|other)$/;
const wordsIn = (language: keyof typeof TRANSLATIONS): object => TRANSLATIONS[language].words;
const dutch = new Map(sentences(allWords('nl')));

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(text.match(pattern) ?? [])].sort();
}

for (const language of LANGUAGES.filter((one) => one !== 'nl')) {
  describe(`The words in ${language}`, () => {
    it('are a draft until the campaign has approved them', () => {
      expect(TRANSLATIONS[language].status).to.equal('draft');
    });

    it('have the same places to fill in as those in Dutch', () => {
      for (const [path, text] of sentences(wordsIn(language))) {
        const like = dutch.get(path) ?? dutch.get(path.replace(CATEGORY, '.other')) ?? '';
        const places = matches(text, /\{\w+\}/g).filter((place) => place !== '{n}');
        expect(places, path).to.deep.equal(
          matches(like, /\{\w+\}/g).filter((place) => place !== '{n}'),
        );
      }
    });

    it('name no other number than Dutch does, in the digits of a telephone', () => {
      for (const [path, text] of sentences(wordsIn(language))) {
        const digits = matches(text, /\p{Nd}+/gu);
        if (path.includes('presses')) continue;
        const like = dutch.get(path) ?? '';
        for (const number of digits) expect(like, `${path}: ${text}`).to.include(number);
        expect(/[٠-٩۰-۹]/.test(text), path).to.equal(false);
      }
    });

    it('have a form for each kind of number that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(LOCALES[language]).resolvedOptions();
      for (const [path, forms] of countedForms(wordsIn(language) as Tree)) {
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
});

describe('How many there are', () => {
  /** One of each kind of number that a language may have (Unicode, UTS 35, "Language Plural Rules"). */
  const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 100];

  const ACTIVITIES: Readonly<Partial<Record<Language, string>>> = {
    en: '0 activities, 1 activity, 2 activities, 3 activities, 5 activities, 11 activities, 21 activities, 22 activities, 100 activities',
    fy: '0 aktiviteiten, 1 aktiviteit, 2 aktiviteiten, 3 aktiviteiten, 5 aktiviteiten, 11 aktiviteiten, 21 aktiviteiten, 22 aktiviteiten, 100 aktiviteiten',
    pl: '0 wydarzeń, 1 wydarzenie, 2 wydarzenia, 3 wydarzenia, 5 wydarzeń, 11 wydarzeń, 21 wydarzeń, 22 wydarzenia, 100 wydarzeń',
    tr: '0 etkinlik, 1 etkinlik, 2 etkinlik, 3 etkinlik, 5 etkinlik, 11 etkinlik, 21 etkinlik, 22 etkinlik, 100 etkinlik',
    uk: '0 заходів, 1 захід, 2 заходи, 3 заходи, 5 заходів, 11 заходів, 21 захід, 22 заходи, 100 заходів',
    ar: 'لا أنشطة, نشاط واحد, نشاطان, 3 أنشطة, 5 أنشطة, 11 نشاطًا, 21 نشاطًا, 22 نشاطًا, 100 نشاط',
  };
  const STORIES: Readonly<Partial<Record<Language, string>>> = {
    pl: '0 historii, 1 historia, 2 historie, 3 historie, 5 historii, 11 historii, 21 historii, 22 historie, 100 historii',
    uk: '0 історій, 1 історія, 2 історії, 3 історії, 5 історій, 11 історій, 21 історія, 22 історії, 100 історій',
    ar: 'لا قصص, قصة واحدة, قصتان, 3 قصص, 5 قصص, 11 قصة, 21 قصة, 22 قصة, 100 قصة',
  };
  const DAYS: Readonly<Partial<Record<Language, string>>> = {
    pl: '2 dni, 3 dni, 5 dni, 11 dni, 21 dni, 22 dni, 100 dni',
    uk: '2 дні, 3 дні, 5 днів, 11 днів, 21 день, 22 дні, 100 днів',
    ar: 'يومين, 3 أيام, 5 أيام, 11 يومًا, 21 يومًا, 22 يومًا, 100 يوم',
  };

  const inEach = (
    said: typeof ACTIVITIES,
  ): readonly (readonly [Exclude<Language, 'nl'>, string])[] =>
    Object.entries(said) as [Exclude<Language, 'nl'>, string][];

  for (const [language, words] of inEach(ACTIVITIES)) {
    it(`is said of activities as one says it in ${language}`, () => {
      const { count } = TRANSLATIONS[language].words['activity-list'];
      expect(NUMBERS.map((n) => counted(count, n, language)).join(', ')).to.equal(words);
    });
  }

  for (const [language, words] of inEach(STORIES)) {
    it(`is said of stories as one says it in ${language}`, () => {
      const { count } = TRANSLATIONS[language].words['story-list'];
      expect(NUMBERS.map((n) => counted(count, n, language)).join(', ')).to.equal(words);
    });
  }

  for (const [language, words] of inEach(DAYS)) {
    it(`is said of days as one says it in ${language}`, () => {
      const { soon } = TRANSLATIONS[language].words.campaign;
      const days = NUMBERS.filter((n) => n > 1);
      const said = days.map((n) => counted(soon, n, language));
      for (const [at, day] of words.split(', ').entries()) expect(said[at]).to.include(` ${day}.`);
      expect(said).to.have.length(words.split(', ').length);
    });
  }
});
