import { HELP_LINES, type HelpLine, type HelpLineId } from '../../campaign/help-lines.js';
import type { Help } from '../../campaign/help.js';
import type { Region } from '../../campaign/regions.js';
import { overrideWords } from '../../ui/help-override.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { choice } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';

/** For whom the banner speaks. */
const AUDIENCES = ['everyone', 'child', 'parent', 'professional'] as const;
type Audience = (typeof AUDIENCES)[number];

/** How a language addresses the reader: `je` is familiar, `u` is polite. */
interface Leads {
  readonly je: Readonly<Record<Audience, string>>;
  /** Only what differs. A child is never addressed politely. */
  readonly u?: Readonly<Partial<Record<Audience, string>>>;
}

interface HelpBannerWords {
  readonly leads: Leads;
  readonly danger: string;
  readonly more: string;
  /** What the choice of a language is called. */
  readonly language: string;
  readonly place: string;
  /** The same, to the child itself. */
  readonly ownPlace: string;
  readonly region: string;
  readonly regions: string;
  /** What stands before the name of a line that the campaign adds for the region. */
  readonly regional: string;
  readonly lines: Readonly<Record<HelpLineId, string>>;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly 'help-banner': HelpBannerWords;
  }
}

const WORDS = dictionary('help-banner', {
  leads: {
    je: {
      everyone: 'Zorgen over een kind? Bel gratis Veilig Thuis:',
      child: 'Is het thuis niet fijn? Je kunt gratis bellen met Veilig Thuis:',
      parent: 'Lukt het je thuis even niet? Bel gratis Veilig Thuis:',
      professional: 'Zorgen over een kind of gezin? Vraag advies aan Veilig Thuis:',
    },
    u: { parent: 'Lukt het u thuis even niet? Bel gratis Veilig Thuis:' },
  },
  danger: 'Direct gevaar:',
  more: 'Meer hulp',
  language: 'Taal',
  place:
    'Noem aan de telefoon de plaats waar het kind woont. Bellen kan dag en nacht, ook voor advies.',
  ownPlace: 'Noem aan de telefoon de plaats waar je woont. Bellen kan dag en nacht.',
  region: 'De organisatie in deze regio is:',
  regions: 'De organisaties in deze regio zijn:',
  regional: 'Alleen in deze regio:',
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
    teletolk: 'Doof of slechthorend? Bellen kan met een tolk, via KPN Teletolk.',
  },
});

/** What stands on the banner's controls. */
export function controlWords(host: HTMLElement): Pick<HelpBannerWords, 'more' | 'language'> {
  return WORDS[languageOf(host)];
}

/** Whether Veilig Thuis and 112 stand in what was pasted. */
export function holdsNumbers({ textContent }: HTMLElement): boolean {
  return ['veilig-thuis' as const, '112' as const].every((id) =>
    textContent.includes(HELP_LINES[id].number ?? id),
  );
}

/** The banner's words in the order to read them: the two numbers first. */
export function helpWords(host: HTMLElement, region: Region | undefined, help: Help): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const lang = ownLang(host);
  const override = overrideWords?.(help);
  const further = (...texts: (string | undefined)[]): Node =>
    word('p', { slot: 'more', lang }, texts.filter(Boolean).join(' '));
  return [
    ...(override?.instead
      ? []
      : [
          word('p', { slot: 'lead', lang }, lead(host, say.leads)),
          ...numberLink(HELP_LINES['veilig-thuis'], 'number'),
        ]),
    ...(override?.words ?? []),
    word('p', { slot: 'danger', lang }, say.danger),
    ...numberLink(HELP_LINES['112'], 'emergency'),
    further(audienceOf(host) === 'child' ? say.ownPlace : say.place),
    ...siteLink(HELP_LINES['veilig-thuis']),
    ...(region ? [further(region.veiligThuis.length > 1 ? say.regions : say.region)] : []),
    ...(region?.veiligThuis ?? []).map(({ name, url }) =>
      url ? link(url, { slot: 'more' }, name) : word('span', { slot: 'more' }, name),
    ),
    ...regionalLines(region, help).flatMap((line) => [
      further(say.regional, line.name, line.hours),
      ...numberLink(line, 'more'),
    ]),
    ...help.lines.flatMap((id) => [
      further(say.lines[id], help.hours[id]),
      ...numberLink(HELP_LINES[id], 'more'),
      ...siteLink(HELP_LINES[id]),
    ]),
  ];
}

function regionalLines(region: Region | undefined, { regional }: Help): Help['regional'] {
  return regional.filter((line) => line.region.some((code) => region?.within.includes(code)));
}

function audienceOf(host: HTMLElement): Audience {
  return choice(host, 'audience', AUDIENCES, 'everyone');
}

function lead(host: HTMLElement, { je, u }: Leads): string {
  const audience = audienceOf(host);
  return (choice(host, 'address', ['je', 'u'], 'je') === 'u' && u?.[audience]) || je[audience];
}

/** The number as plain visible text: it is what a voice says, a hand copies and paper shows. */
function numberLink(line: NumberedLine, slot: string): Node[] {
  return line.number === undefined
    ? []
    : [word('a', { slot, href: line.dial, dir: 'ltr' }, line.number)];
}

/** The line's own site, for who would rather chat than be heard. */
function siteLink({ url }: HelpLine): Node[] {
  return url === undefined
    ? []
    : [link(url, { slot: 'more', dir: 'ltr' }, new URL(url).hostname.replace('www.', ''))];
}

interface NumberedLine {
  readonly number: string | undefined;
  readonly dial: string | undefined;
}
