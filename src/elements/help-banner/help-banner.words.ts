import { HELP_LINES, type HelpLine, type HelpLineId } from '../../campaign/help-lines.js';
import type { Region } from '../../campaign/regions.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { link, word } from '../../ui/words.js';

interface HelpBannerWords {
  readonly worried: string;
  readonly danger: string;
  readonly more: string;
  readonly region: (names: number) => string;
  readonly say: string;
  readonly lines: Readonly<Record<HelpLineId, string>>;
}

const WORDS: Readonly<Record<Language, HelpBannerWords>> = {
  nl: {
    worried: 'Zorgen over een kind? Bel gratis Veilig Thuis:',
    danger: 'Direct gevaar:',
    more: 'Meer hulp',
    region: (names) =>
      names === 1 ? 'De organisatie in deze regio is:' : 'De organisaties in deze regio zijn:',
    say: 'Noem aan de telefoon de plaats waar het kind woont. Bellen kan dag en nacht, ook voor advies.',
    lines: {
      '112': 'Bij direct gevaar, dag en nacht:',
      'veilig-thuis': 'Veilig Thuis. Dag en nacht, gratis:',
      kindertelefoon:
        'De Kindertelefoon, voor kinderen van 8 tot 18 jaar. Gratis, elke dag van 11.00 tot 21.00 uur:',
      '113': '113 Zelfmoordpreventie, bij gedachten aan zelfdoding. Gratis, dag en nacht:',
      'centrum-seksueel-geweld':
        'Centrum Seksueel Geweld, bij seksueel geweld. Gratis, dag en nacht:',
      'buitenlandse-zaken':
        'Achtergelaten in het buitenland? Ministerie van Buitenlandse Zaken, dag en nacht:',
      teletolk: 'Doof of slechthorend? Bel met hulp van KPN Teletolk.',
    },
  },
  en: {
    worried: 'Worried about a child? Call Veilig Thuis for free:',
    danger: 'Immediate danger:',
    more: 'More help',
    region: (names) =>
      names === 1 ? 'The organisation in this region is:' : 'The organisations in this region are:',
    say: 'On the phone, say the town where the child lives. Call day or night, for advice as well.',
    lines: {
      '112': 'In immediate danger, day and night:',
      'veilig-thuis': 'Veilig Thuis. Day and night, free:',
      kindertelefoon:
        'De Kindertelefoon, for children from 8 to 18. Free, every day from 11:00 to 21:00:',
      '113': '113 suicide prevention, when thinking of suicide. Free, day and night:',
      'centrum-seksueel-geweld':
        'Centrum Seksueel Geweld, about sexual violence. Free, day and night:',
      'buitenlandse-zaken': 'Left behind abroad? Ministry of Foreign Affairs, day and night:',
      teletolk: 'Deaf or hard of hearing? Call with the help of KPN Teletolk.',
    },
  },
};

export function moreText(host: HTMLElement): string {
  return WORDS[languageOf(host)].more;
}

/** The banner's words in the order to read them: the two numbers first. */
export function helpWords(
  host: HTMLElement,
  region: Region | undefined,
  more: readonly HelpLineId[],
): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const lang = langFor(host, language);
  return [
    word('p', { slot: 'lead', lang }, say.worried),
    ...numberLink(HELP_LINES['veilig-thuis'], 'number'),
    word('p', { slot: 'danger', lang }, say.danger),
    ...numberLink(HELP_LINES['112'], 'emergency'),
    word('p', { slot: 'more', lang }, say.say),
    ...(region ? regionWords(region, say, lang) : []),
    ...more.flatMap((id) => [
      word('p', { slot: 'more', lang }, say.lines[id]),
      ...numberLink(HELP_LINES[id], 'more'),
    ]),
  ];
}

/**
 * Which organisation is there for this region. It does not say that 0800-2000 rings there: where
 * a call goes, the place decides that the caller names.
 */
function regionWords(region: Region, say: HelpBannerWords, lang: string | undefined): Node[] {
  const organisations = region.veiligThuis;
  return [
    word('p', { slot: 'more', lang }, say.region(organisations.length)),
    ...organisations.map(({ name, url }) =>
      url ? link(url, { slot: 'more' }, name) : word('span', { slot: 'more' }, name),
    ),
  ];
}

/** The number as plain visible text: it is what a voice says, a hand copies and paper shows. */
function numberLink({ number, dial }: HelpLine, slot: string): Node[] {
  return number === undefined ? [] : [word('a', { slot, href: dial }, number)];
}
