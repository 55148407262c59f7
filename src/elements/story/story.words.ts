import { type Language, langFor, languageOf } from '../../ui/language.js';
import { word } from '../../ui/words.js';

/** The element's own words, its controls' among them. */
export interface StoryWords {
  readonly example: string;
  readonly by: string;
  readonly and: string;
  readonly topics: string;
  /** The note of a story that has topics and no note of its own. */
  readonly note: (topics: string) => string;
  readonly read: string;
  readonly decline: string;
  readonly declined: string;
  readonly close: string;
  readonly happened: string;
  readonly helped: string;
  readonly how: string;
  readonly lesson: string;
  readonly discussion: string;
  readonly source: (host: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** What stands before a link that the browser does not let us copy. */
  readonly copyByHand: string;
  /** What stands before the link where it is pasted. It says nothing of what the story is about. */
  readonly shared: string;
  readonly loading: string;
  readonly empty: string;
}

const WORDS: Readonly<Record<Language, StoryWords>> = {
  nl: {
    example: 'Voorbeeldverhaal',
    by: 'Door',
    and: 'en',
    topics: 'Onderwerp:',
    note: (topics) => `Dit verhaal gaat over ${topics}.`,
    read: 'Lees het verhaal',
    decline: 'Liever niet',
    declined: 'Dat is goed. Praten kan ook. De nummers staan hieronder.',
    close: 'Sluit het verhaal',
    happened: 'Wat gebeurde er?',
    helped: 'Wat heeft mij geholpen?',
    how: 'Hoe kwam die hulp er?',
    lesson: 'Wat kunnen we ervan leren?',
    discussion: 'Vragen om over te praten',
    source: (host) => `Lees het verhaal op ${host}`,
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyByHand: 'Kopieer deze link:',
    shared: 'Een verhaal om te lezen:',
    loading: 'Het verhaal wordt opgehaald.',
    empty: 'Er is nu geen verhaal om te tonen.',
  },
  en: {
    example: 'Example story',
    by: 'By',
    and: 'and',
    topics: 'Topic:',
    note: (topics) => `This story is about ${topics}.`,
    read: 'Read the story',
    decline: 'Rather not',
    declined: 'That is fine. You can also talk to someone. The numbers are below.',
    close: 'Close the story',
    happened: 'What happened?',
    helped: 'What helped me?',
    how: 'How did that help come about?',
    lesson: 'What can we learn from it?',
    discussion: 'Questions to talk about',
    source: (host) => `Read the story on ${host}`,
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyByHand: 'Copy this link:',
    shared: 'A story to read:',
    loading: 'The story is being fetched.',
    empty: 'There is no story to show right now.',
  },
};

/** What the element says in its language. */
export function ownWords(host: HTMLElement): StoryWords {
  return WORDS[languageOf(host)];
}

/** What is said of a link that was to be copied. */
export function sharedWords(host: HTMLElement, url: string, isCopied: boolean): Node {
  const language = languageOf(host);
  const { copied, copyByHand } = WORDS[language];
  const text = isCopied ? copied : `${copyByHand} ${url}`;
  return word('p', { slot: 'shared', lang: langFor(host, language) }, text);
}

/** What is copied. */
export function shareText(host: HTMLElement, url: string): string {
  return `${WORDS[languageOf(host)].shared} ${url}`;
}
