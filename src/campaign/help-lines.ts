/**
 * The help lines that every copy of the kit knows.
 *
 * They are compiled in and keyed by id: a feed chooses among them and can never change a digit.
 * What a visitor reads about a line stands with the element that shows it; here is what must be
 * right in every language. Sources and their dates stand beside each line.
 */

export type HelpLineId =
  | '112'
  | 'veilig-thuis'
  | 'kindertelefoon'
  | '113'
  | 'centrum-seksueel-geweld'
  | 'buitenlandse-zaken'
  | 'teletolk';

/** A number or a site that a person can turn to. */
export interface HelpLine {
  readonly id: HelpLineId;

  /** The number as people write it; undefined for a line that is reached by its site alone. */
  readonly number: string | undefined;

  /**
   * The number as a phone dials it, the address of a `tel:` link. Short and free numbers keep
   * their national form: `tel:+31112` would reach nobody.
   */
  readonly dial: string | undefined;

  /** The line's own site, where it has one for the public. */
  readonly url: string | undefined;
}

export const HELP_LINES: { readonly [Id in HelpLineId]: HelpLine & { readonly id: Id } } = {
  // The Dutch emergency number.
  '112': { id: '112', number: '112', dial: 'tel:112', url: undefined },
  // The campaign's own text, 2019; veiligthuisutrecht.nl; gemeente.nu, 29-10-2025.
  'veilig-thuis': {
    id: 'veilig-thuis',
    number: '0800-2000',
    dial: 'tel:08002000',
    url: 'https://veiligthuis.nl/',
  },
  // flaironline.nl and metronieuws.nl, 09-2019; huisartsschoorl.nl.
  kindertelefoon: {
    id: 'kindertelefoon',
    number: '0800-0432',
    dial: 'tel:08000432',
    url: 'https://www.kindertelefoon.nl/',
  },
  // ANP, 03-10-2025: 113 is free since October 2025.
  '113': {
    id: '113',
    number: '113',
    dial: 'tel:113',
    url: 'https://www.113.nl/',
  },
  // nu.nl; veiligthuiswb.nl, 01-2018; ggdfryslan.nl, 02-11-2022.
  'centrum-seksueel-geweld': {
    id: 'centrum-seksueel-geweld',
    number: '0800-0188',
    dial: 'tel:08000188',
    url: 'https://centrumseksueelgeweld.nl/',
  },
  // rd.nl, 07-2019; blikopnieuws.nl. For people who were left behind abroad.
  'buitenlandse-zaken': {
    id: 'buitenlandse-zaken',
    number: '+31 247 247 247',
    dial: 'tel:+31247247247',
    url: undefined,
  },
  // ictmagazine.nl, 2023; contract until 10-2028. Text and video relay, no number of its own.
  teletolk: {
    id: 'teletolk',
    number: undefined,
    dial: undefined,
    url: undefined,
  },
};

/** What a banner shows beside 112 and Veilig Thuis when no feed says otherwise. */
export const MORE_HELP: readonly HelpLineId[] = [
  'kindertelefoon',
  '113',
  'centrum-seksueel-geweld',
];

export function isHelpLineId(text: string): text is HelpLineId {
  return Object.hasOwn(HELP_LINES, text);
}
