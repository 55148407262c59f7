import type { RichText } from '../../campaign/rich-text.js';
import type { Story } from '../../campaign/story.js';
import { dayWords } from '../../ui/date-words.js';
import { langFor, languageOf, ownLang } from '../../ui/language.js';
import type { Language } from '../../ui/language-names.js';
import { fill } from '../../ui/message.js';
import { picture as pictureNode } from '../../ui/picture.js';
import { richTextWords } from '../../ui/rich-text-words.js';
import { headingLevelOf } from '../../ui/settings.js';
import { STORY_TERMS } from '../../ui/story-words.js';
import { link, word } from '../../ui/words.js';
import { attachmentWords } from './attachment.words.js';
import { helpWords } from './story-help.words.js';
import { type StoryWords, ownWords, sharedWords } from './story.words.js';
import { type Telling, hasText } from './telling.js';

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
    this.#ownLang = ownLang(host);
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
    const { example, title } = this.#story;
    return [
      ...this.own('label', example ? this.say.example : ''),
      ...this.told('title', title, `h${headingLevelOf(this.#host)}`),
      ...this.#narrator(),
      ...this.#published(),
    ];
  }

  /** Who tells it in the feed's own words, else in what role, else who wrote it. */
  #narrator(): Node[] {
    const { narrator, narratorLabel, authors } = this.#story;
    if (narratorLabel) return this.told('narrator', narratorLabel);
    const role = narrator && STORY_TERMS[this.#language].narrators[narrator];
    const by = authors.length > 0 ? `${this.say.by} ${authors.join(` ${this.say.and} `)}` : '';
    return this.own('narrator', role ?? by);
  }

  #published(): Node[] {
    const { published } = this.#story;
    if (!published) return [];
    const attributes = { slot: 'published', datetime: published.date, lang: this.#ownLang };
    return [word('time', attributes, dayWords(published.date, this.#language))];
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
    const { picture, happened, helped, how, lesson, attachments } = this.#story;
    return [
      ...(picture ? [pictureNode(picture, 'picture')] : []),
      ...this.#part('helped', helped, this.say.helped),
      ...this.#part('happened', happened, helped.length > 0 ? this.say.happened : ''),
      ...this.#part('how', how, this.say.how),
      ...this.#part('lesson', lesson, this.say.lesson),
      ...attachments.flatMap((attachment, at) =>
        attachmentWords(this.#host, attachment, at, this.#toldLang),
      ),
      ...this.#discussion(),
    ];
  }

  #discussion(): Node[] {
    const questions = this.#story.discussion.map((question) => word('li', {}, question));
    if (questions.length === 0) return [];
    return [word('ol', { slot: 'discussion', lang: this.#toldLang }, ...questions)];
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
      ...richTextWords(text, { slot: name, lang: this.#toldLang }),
    ];
  }
}
