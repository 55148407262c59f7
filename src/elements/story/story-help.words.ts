import { HELP_LINES, type HelpLineId } from '../../campaign/help-lines.js';
import { type Reader, linesFor } from '../../campaign/story-help.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { link, word } from '../../ui/words.js';

interface StoryHelpWords {
  /** What stands before the number of Veilig Thuis, for each reader. */
  readonly veiligThuis: Readonly<Record<Reader, string>>;
  readonly lines: Readonly<Record<Exclude<HelpLineId, 'veilig-thuis'>, string>>;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly 'story-help': StoryHelpWords;
  }
}

const WORDS = dictionary('story-help', {
  veiligThuis: {
    everyone: 'Zorgen over een kind? Bel gratis Veilig Thuis:',
    child: 'Of bel gratis Veilig Thuis:',
    parent: 'Lukt het thuis even niet? Bel gratis Veilig Thuis:',
    professional: 'Zorgen over een kind of gezin? Vraag advies aan Veilig Thuis:',
  },
  lines: {
    '112': 'Direct gevaar? Bel:',
    kindertelefoon: 'Ben je jonger dan 18? Bel gratis de Kindertelefoon:',
    '113': 'Gedachten aan zelfdoding? Bel gratis 113 Zelfmoordpreventie:',
    'centrum-seksueel-geweld': 'Seksueel geweld? Bel gratis Centrum Seksueel Geweld:',
    'buitenlandse-zaken':
      'Achtergelaten in het buitenland? Bel het ministerie van Buitenlandse Zaken:',
    teletolk: 'Doof of slechthorend? Bellen kan met een tolk, via KPN Teletolk.',
  },
});

/** The ways to help under a story, each with what it is for: this reader's first, 112 last. */
export function helpWords(
  host: HTMLElement,
  reader: Reader,
  named: readonly HelpLineId[],
): readonly Node[] {
  const { veiligThuis, lines } = WORDS[languageOf(host)];
  const lang = ownLang(host);
  return linesFor(reader, named).flatMap((id) => [
    word('p', { slot: 'help', lang }, id === 'veilig-thuis' ? veiligThuis[reader] : lines[id]),
    ...waysOf(id),
  ]);
}

/** The number to call, and the site for who would rather chat. */
function waysOf(id: HelpLineId): Node[] {
  const { number, dial, url } = HELP_LINES[id];
  return [
    ...(number === undefined ? [] : [word('a', { slot: 'help', href: dial, dir: 'ltr' }, number)]),
    ...(url === undefined
      ? []
      : [link(url, { slot: 'help', dir: 'ltr' }, new URL(url).hostname.replace('www.', ''))]),
  ];
}
