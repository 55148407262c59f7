import type { RichText } from '../../campaign/rich-text.js';
import type { Story } from '../../campaign/story.js';
import type { Reader } from '../../campaign/story-help.js';
import { dayWords } from '../../ui/date-words.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { fill } from '../../ui/message.js';
import { picture as pictureNode } from '../../ui/picture.js';
import { headingLevelOf } from '../../ui/settings.js';
import { STORY_TERMS } from '../../ui/story-words.js';
import { link, richText, word } from '../../ui/words.js';
import { attachmentWords } from './attachment.words.js';
import { helpWords } from './story-help.words.js';
import { type StoryWords, ownWords, sharedWords } from './story.words.js';

/** Where the reader stands: not asked or not answered yet, reading, or having said 'rather not'. */
export type Stage = 'closed' | 'open' | 'declined';

/** What decides which of a story's words are on the page. */
export interface Telling {
  /** Undefined where there is none yet, and for one that was written by hand. */
  readonly story: Story | undefined;
  readonly stage: Stage;
  /** Whether the reader is asked before the text. */
  readonly asks: boolean;
  /** Whether something says beforehand what it is about, so that there is anything to decline. */
  readonly canDecline: boolean;
  /** Whether all of the story is to be read elsewhere. */
  readonly isCard: boolean;
  /** For whom the help is; undefined leaves it out. */
  readonly helpFor: Reader | undefined;
  /** Whether the link was copied, or could not be; undefined when nobody asked. */
  readonly copied: boolean | undefined;
}

/** Whether there is anything to read beyond the title and the summary. */
export function hasText({ happened, helped, how, lesson }: Story): boolean {
  return happened.length + helped.length + how.length + lesson.length > 0;
}

/** Whether anything says beforehand what the story is about. */
export function hasNote({ contentNote, topics }: Story): boolean {
  return contentNote !== undefined || topics.length > 0;
}

/** A story's words in the order to read them: what helped first, the way to help last. */
export function storyWords(host: HTMLElement, story: Story, telling: Telling): readonly Node[] {
  const { stage, asks, isCard, helpFor, copied } = telling;
  const writer = new Writer(host, story);
  return [
    ...writer.heading(),
    ...(asks || !hasText(story) ? writer.told('summary', story.summary) : []),
    ...writer.notes(),
    ...(stage === 'open' ? writer.text() : []),
    ...(copied === undefined || !story.url ? [] : [sharedWords(host, story.url, copied)]),
    ...(stage === 'declined' ? writer.own('declined', writer.say.declined) : []),
    ...(stage === 'open' || isCard ? writer.source() : []),
    ...(helpFor ? helpWords(host, helpFor, story.helpLines) : []),
  ];
}

/** Writes the parts of one story, its own words and the element's each in their language. */
class Writer {
  readonly say: StoryWords;
  readonly #host: HTMLElement;
  readonly #story: Story;
  readonly #language: Language;
  readonly #ownLang: string | undefined;
  readonly #toldLang: string | undefined;

  constructor(host: HTMLElement, story: Story) {
    this.#host = host;
    this.#story = story;
    this.#language = languageOf(host);
    this.say = ownWords(host);
    this.#ownLang = langFor(host, this.#language);
    this.#toldLang = langFor(host, story.language);
  }

  /** Words of the element's own in a slot. */
  own(slot: string, text: string, tag = 'p'): Node[] {
    return text ? [word(tag, { slot, lang: this.#ownLang }, text)] : [];
  }

  /** Words of the story in a slot. */
  told(slot: string, text: string | undefined, tag = 'p'): Node[] {
    return text ? [word(tag, { slot, lang: this.#toldLang }, text)] : [];
  }

  heading(): Node[] {
    const { example, title, published, narrator, narratorLabel, authors } = this.#story;
    const role = narrator && STORY_TERMS[this.#language].narrators[narrator];
    const by = authors.length > 0 ? [this.say.by, authors.join(` ${this.say.and} `)] : [];
    return [
      ...this.own('label', example ? this.say.example : ''),
      ...this.told('title', title, `h${headingLevelOf(this.#host)}`),
      ...(narratorLabel
        ? this.told('narrator', narratorLabel)
        : this.own('narrator', role ?? by.join(' '))),
      ...(published
        ? [
            word(
              'time',
              { slot: 'published', datetime: published.date, lang: this.#ownLang },
              dayWords(published.date, this.#language),
            ),
          ]
        : []),
    ];
  }

  notes(): Node[] {
    const { contentNote, topics } = this.#story;
    const terms = topics.map((topic) => STORY_TERMS[this.#language].topics[topic]);
    const names = terms.join(` ${this.say.and} `);
    if (contentNote === undefined) {
      return this.own('content-note', names && fill(this.say.note, { topics: names }));
    }
    return [
      ...this.told('content-note', contentNote),
      ...this.own('topics', names && `${this.say.topics} ${names}`),
    ];
  }

  text(): Node[] {
    const { picture, happened, helped, how, lesson, attachments, discussion } = this.#story;
    return [
      ...(picture ? [pictureNode(picture, 'picture')] : []),
      ...this.#part('helped', helped, this.say.helped),
      ...this.#part('happened', happened, helped.length > 0 ? this.say.happened : ''),
      ...this.#part('how', how, this.say.how),
      ...this.#part('lesson', lesson, this.say.lesson),
      ...attachments.flatMap((attachment, at) =>
        attachmentWords(this.#host, attachment, at, this.#toldLang),
      ),
      ...(discussion.length > 0
        ? [
            word(
              'ol',
              { slot: 'discussion', lang: this.#toldLang },
              ...discussion.map((question) => word('li', {}, question)),
            ),
          ]
        : []),
    ];
  }

  source(): Node[] {
    const { url } = this.#story;
    if (url === undefined) return [];
    const text = fill(this.say.source, { host: new URL(url).hostname.replace('www.', '') });
    return [link(url, { slot: 'source', lang: this.#ownLang }, text)];
  }

  #part(name: string, text: RichText, question: string): Node[] {
    if (text.length === 0) return [];
    const level = Math.min(headingLevelOf(this.#host) + 1, 6);
    return [
      ...this.own(`${name}-title`, question, `h${level}`),
      ...richText(text, { slot: name, lang: this.#toldLang }),
    ];
  }
}
