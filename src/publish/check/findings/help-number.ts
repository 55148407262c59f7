import { HELP_LINES, type HelpLine, type HelpLineId } from '../../../campaign/help-lines.js';
import type { InEachLanguage, Language } from '../../language.js';
import type { CheckedFeed } from '../checked-feed.js';
import { type Passage, passagesIn } from '../passages.js';
import type { Advice, Rule, Sighting } from '../rule.js';
import { sentencesOf } from '../sentences.js';

/** A free number or an information number, as people write it. */
const NUMBER = /\b0(?:800|900)[\s./-]*\d[\d\s-]{2,8}\d\b/g;

/** What a line is called in running text. */
const NAMES: Readonly<Partial<Record<HelpLineId, RegExp>>> = {
  'veilig-thuis': /veilig thuis/i,
  kindertelefoon: /kindertelefoon/i,
  'centrum-seksueel-geweld': /centrum seksueel geweld/i,
};

const WORDS: InEachLanguage<{
  readonly unknown: (number: string) => Advice;
  readonly mixed: (number: string, right: string) => Advice;
}> = {
  nl: {
    unknown: (number) => ({
      what: `Het nummer ${number} kent de kit niet. Een fout nummer kan iemand hulp kosten.`,
      how: 'Bel het nummer. Klopt het? Zet het dan bij help.regional en niet in de tekst.',
    }),
    mixed: (number, right) => ({
      what: `Het nummer ${number} is van een andere hulplijn dan de tekst zegt.`,
      how: `Schrijf ${right}.`,
    }),
  },
  en: {
    unknown: (number) => ({
      what: `The kit does not know the number ${number}. A wrong number can cost somebody help.`,
      how: 'Call the number. Is it right? Then put it in help.regional and not in the text.',
    }),
    mixed: (number, right) => ({
      what: `The number ${number} is of another help line than the text says.`,
      how: `Write ${right}.`,
    }),
  },
};

/** A number in the words of a feed that differs from the lines that are compiled in. */
export const rule: Rule = {
  id: 'help-number',
  severity: 'error',
  summary: {
    nl: 'Een nummer in een tekst is dat van de hulplijn die ernaast staat.',
    en: 'A number in a text is that of the help line beside it.',
  },
  inFeed(feed, language) {
    const { description } = feed.raw;
    const passages = [
      ...passagesIn(description, ['description']),
      ...passagesIn(feed.own['faq'], ['_wtk', 'faq']),
    ];
    return judge(passages, feed, language);
  },
  inItem: ({ passages, feed }, language) => judge(passages, feed, language),
};

function* judge(
  passages: readonly Passage[],
  { campaign: { help } }: CheckedFeed,
  language: Language,
): Iterable<Sighting> {
  const { unknown, mixed } = WORDS[language];
  const regional = new Set(help.regional.map(({ number }) => digitsOf(number)));
  for (const { path: at, text } of passages) {
    for (const sentence of sentencesOf(text)) {
      const named = linesNamedIn(sentence);
      for (const [number] of sentence.matchAll(NUMBER)) {
        const line = lineOf(number);
        const [only] = named;
        if (!line && !regional.has(digitsOf(number))) yield { at, ...unknown(number) };
        else if (line && only?.number && named.length === 1 && only !== line) {
          yield { at, ...mixed(number, only.number) };
        }
      }
    }
  }
}

function linesNamedIn(sentence: string): readonly HelpLine[] {
  return Object.values(HELP_LINES).filter(({ id }) => NAMES[id]?.test(sentence));
}

function lineOf(number: string): HelpLine | undefined {
  return Object.values(HELP_LINES).find((line) => digitsOf(line.number ?? '') === digitsOf(number));
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
