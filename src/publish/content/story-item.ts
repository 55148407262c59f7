import type { StoryItem, Tombstone } from './feed-item.js';
import { stampOf } from './activity-item.js';
import { plainText } from './markdown.js';
import { SECTION_NAMES, type StoryFields } from './story-fields.js';

/** What begins the plain text of a story that nobody told, for readers that know no more of it. */
const EXAMPLE = { nl: 'Voorbeeldverhaal.', en: 'Example story.' };

/** A story as an item of the feed: in front matter its fields have the feed's own terms. */
export function storyItem(id: string, fields: StoryFields, language: string): StoryItem {
  const { title, summary, url, tags, authors, attachments, datePublished, dateModified } = fields;
  const { narrator, narratorLabel, topics, contentNote, helpLines, discussion, picture } = fields;
  const { happened, helped, how, lesson } = fields;
  return {
    id,
    url,
    title,
    summary,
    content_text: contentText(fields, language),
    date_published: stampOf(datePublished),
    date_modified: stampOf(dateModified),
    language: fields.language ?? language,
    tags,
    authors,
    attachments,
    _wtk: {
      type: 'story',
      example: fields.example === true ? true : undefined,
      ...{ narrator, narratorLabel, happened, helped, how, lesson },
      ...{ topics, contentNote, helpLines, discussion, picture },
    },
  };
}

export function tombstone(id: string): Tombstone {
  return { id, _wtk: { withdrawn: true } };
}

/** The whole story in words, for any reader of JSON Feeds. */
function contentText(fields: StoryFields, language: string): string {
  const parts = SECTION_NAMES.map((name) => plainText(fields[name] ?? []));
  const isEnglish = (fields.language ?? language).startsWith('en');
  const label = fields.example === true ? EXAMPLE[isEnglish ? 'en' : 'nl'] : '';
  return [label, ...parts].filter((part) => part !== '').join('\n\n');
}
