import { isHelpLineId } from '../campaign/help-lines.js';
import { paragraphs } from '../campaign/rich-text.js';
import { NARRATORS, type Story, TOPICS, type Topic } from '../campaign/story.js';
import { foreignHost } from './address.js';
import type { Fields } from './fields.js';
import { readRichText } from './read-rich-text.js';

/**
 * Reads one item and its `_wtk` as a story. An item of somebody else's JSON Feed, which has no
 * `_wtk`, is one too: what it tells is its `content_text`. Its `content_html` is never parsed; an
 * item that has nothing else shows its title, summary and link.
 */
export function readStory(
  item: Fields,
  own: Fields | undefined,
  base: string,
  language: string,
): Story {
  const part = (key: string): Story['happened'] => (own ? readRichText(own, key, base) : []);
  const tree = part('happened');
  const address = item.address('url') ?? item.address('external_url');
  const story = {
    id: item.need('id', item.id('id')),
    url: address,
    host: address === undefined ? undefined : foreignHost(address, base),
    title: item.text('title'),
    summary: item.text('summary'),
    published: item.moment('date_published'),
    language: item.language('language') ?? language,
    example: own?.boolean('example') ?? false,
    narrator: own?.oneOf('narrator', NARRATORS),
    narratorLabel: own?.text('narratorLabel'),
    happened: tree.length > 0 ? tree : paragraphs(item.text('content_text') ?? ''),
    helped: part('helped'),
    how: part('how'),
    lesson: part('lesson'),
    topics: own?.texts('topics', `one of ${TOPICS.join(', ')}`, isTopic) ?? [],
    contentNote: own?.text('contentNote'),
    helpLines: own?.texts('helpLines', 'the id of a help line', isHelpLineId) ?? [],
  };
  // Without a word or a way to one it would take the place of what was pasted, and say nothing.
  const { happened, helped, title, summary, url } = story;
  item.need('content_text', happened[0] ?? helped[0] ?? title ?? summary ?? url);
  return story;
}

function isTopic(text: string): text is Topic {
  return (TOPICS as readonly string[]).includes(text);
}
