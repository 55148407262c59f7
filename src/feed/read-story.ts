import { isHelpLineId } from '../campaign/help-lines.js';
import { paragraphs } from '../campaign/rich-text.js';
import { NARRATORS, type Story, TOPICS, type Topic } from '../campaign/story.js';
import type { Fields } from './fields.js';
import { readAttachments, readPicture } from './read-attachment.js';
import { readRichText } from './read-rich-text.js';

/** What an item has from its feed when it does not say itself. */
export interface Inherited {
  readonly language: string;
  readonly authors: readonly string[];
}

/**
 * Reads one item and its `_wtk` as a story. An item of somebody else's JSON Feed, which has no
 * `_wtk`, is one too: what it tells is its `content_text`. Its `content_html` is never parsed; an
 * item that has nothing else shows its title, summary and link.
 */
export function readStory(
  item: Fields,
  own: Fields | undefined,
  base: string,
  { language, authors }: Inherited,
): Story {
  const part = (key: string): Story['happened'] => (own ? readRichText(own, key, base) : []);
  const tree = part('happened');
  const story = {
    id: item.need('id', item.id('id')),
    url: untracked(item.address('url') ?? item.address('external_url')),
    title: item.text('title'),
    summary: item.text('summary'),
    published: item.moment('date_published'),
    language: item.language('language') ?? language,
    example: own?.boolean('example') ?? false,
    narrator: own?.oneOf('narrator', NARRATORS),
    narratorLabel: own?.text('narratorLabel'),
    authors: item.has('authors') || item.has('author') ? readAuthors(item) : authors,
    happened: tree.length > 0 ? tree : paragraphs(item.text('content_text') ?? ''),
    helped: part('helped'),
    how: part('how'),
    lesson: part('lesson'),
    topics: own?.texts('topics', `one of ${TOPICS.join(', ')}`, isTopic) ?? [],
    contentNote: own?.text('contentNote'),
    helpLines: own?.texts('helpLines', 'the id of a help line', isHelpLineId) ?? [],
    discussion: own?.texts('discussion', 'text', (text): text is string => text !== '') ?? [],
    picture: readPicture(own, 'picture', base),
    attachments: readAttachments(item, base),
  };
  // Without a word or a way to one it would take the place of what was pasted, and say nothing.
  const { happened, helped, title, summary, url } = story;
  item.need('content_text', happened[0] ?? helped[0] ?? title ?? summary ?? url);
  return story;
}

function isTopic(text: string): text is Topic {
  return (TOPICS as readonly string[]).includes(text);
}

/** The names of `authors`, or of the one `author` that JSON Feed 1.0 has. */
export function readAuthors(fields: Fields): string[] {
  const names = fields.objects('authors', (author) => author.text('name'));
  const all = fields.has('authors') ? names : [fields.object('author')?.text('name')];
  return all.filter((name) => name !== undefined);
}

/** A link without what its writer added to follow who uses it. */
function untracked(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|mc_|fbclid|gclid)/.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
