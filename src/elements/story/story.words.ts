import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { word } from '../../ui/words.js';

/** The element's own words, its controls' among them. */
export interface StoryWords {
  readonly example: string;
  readonly by: string;
  readonly and: string;
  readonly topics: string;
  /** The note of a story that has topics and no note of its own. */
  readonly note: string;
  readonly read: string;
  readonly decline: string;
  readonly declined: string;
  readonly close: string;
  readonly happened: string;
  readonly helped: string;
  readonly how: string;
  readonly lesson: string;
  readonly discussion: string;
  readonly source: string;
  readonly copy: string;
  readonly copied: string;
  /** What stands before a link that the browser does not let us copy. */
  readonly copyByHand: string;
  /** What stands before the link where it is pasted. It says nothing of what the story is about. */
  readonly shared: string;
  readonly loading: string;
  readonly empty: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly story: StoryWords;
  }
}

const WORDS = dictionary('story', {
  example: 'Voorbeeldverhaal',
  by: 'Door',
  and: 'en',
  topics: 'Onderwerp:',
  note: 'Dit verhaal gaat over {topics}.',
  read: 'Lees het verhaal',
  decline: 'Liever niet',
  declined: 'Dat is goed. Praten kan ook. De nummers staan hieronder.',
  close: 'Sluit het verhaal',
  happened: 'Wat gebeurde er?',
  helped: 'Wat heeft mij geholpen?',
  how: 'Hoe kwam die hulp er?',
  lesson: 'Wat kunnen we ervan leren?',
  discussion: 'Vragen om over te praten',
  source: 'Lees het verhaal op {host}',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopieer deze link:',
  shared: 'Een verhaal om te lezen:',
  loading: 'Het verhaal wordt opgehaald.',
  empty: 'Er is nu geen verhaal om te tonen.',
});

/** What the element says in its language. */
export function ownWords(host: HTMLElement): StoryWords {
  return WORDS[languageOf(host)];
}

/** What is said of a link that was to be copied. */
export function sharedWords(host: HTMLElement, url: string, isCopied: boolean): Node {
  const { copied, copyByHand } = ownWords(host);
  const text = isCopied ? copied : `${copyByHand} ${url}`;
  return word('p', { slot: 'shared', lang: ownLang(host) }, text);
}

/** What is copied. */
export function shareText(host: HTMLElement, url: string): string {
  return `${ownWords(host).shared} ${url}`;
}
