import { isHelpLineId } from '../campaign/help-lines.js';
import { paragraphs } from '../campaign/rich-text.js';
import { NARRATORS, type Story, TOPICS, type Topic } from '../campaign/story.js';
import type { Fields } from './fields.js';
import { readRichText } from './read-rich-text.js';

/**
 * Reads one item as a story. An item of somebody else's JSON Feed, which has no `_wtk`, is one
 * too: what it tells is its `content_text`. Its `content_html` is never parsed; an item that has
 * nothing else shows its title, summary and link.
 */
export function readStory(item: Fields, base: string, language: string): Story {
  const own = item.object('_wtk');
  const part = (key: string): Story['happened'] => (own ? readRichText(own, key, base) : []);
  const happened = part('happened');
  return {
    id: item.need('id', item.id('id')),
    url: item.address('url') ?? item.address('external_url'),
    title: item.text('title'),
    summary: item.text('summary'),
    published: item.moment('date_published'),
    language: item.language('language') ?? language,
    example: own?.boolean('example') ?? false,
    narrator: own?.oneOf('narrator', NARRATORS),
    narratorLabel: own?.text('narratorLabel'),
    happened: happened.length > 0 ? happened : paragraphs(item.text('content_text') ?? ''),
    helped: part('helped'),
    how: part('how'),
    lesson: part('lesson'),
    topics: own?.texts('topics', `one of ${TOPICS.join(', ')}`, isTopic) ?? [],
    contentNote: own?.text('contentNote'),
    helpLines: own?.texts('helpLines', 'the id of a help line', isHelpLineId) ?? [],
  };
}

function isTopic(text: string): text is Topic {
  return (TOPICS as readonly string[]).includes(text);
}
