import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Campaign } from '../../campaign/campaign.js';
import { type Moment, withOffset } from '../../campaign/moment.js';
import { publishedStories } from '../../campaign/story.js';

/**
 * The stories that are out, for readers of RSS 2.0: their titles, what they are about and where
 * they stand. The text itself is not in it, since nobody chose to read it there.
 */
export function storyRss(campaign: Campaign, now: Moment): string {
  const { name, url, language, stories } = campaign;
  const items = publishedStories(stories, now).map((story) =>
    x('item', [
      story.title === undefined ? '' : x('title', story.title),
      story.url === undefined ? '' : x('link', story.url),
      x('guid', { isPermaLink: 'false' }, story.id),
      story.published ? x('pubDate', dateOf(story.published)) : '',
      x('description', [story.contentNote, story.summary].filter(Boolean).join(' ')),
    ]),
  );
  const about = [x('title', name), x('link', url ?? ''), x('description', name)];
  const channel = x('channel', [...about, x('language', language), ...items]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x('rss', { version: '2.0' }, channel))}\n`;
}

/** RFC 822, section 5, with a year of four digits. */
function dateOf({ date, time }: Moment): string {
  return new Date(withOffset(date, time ?? '00:00')).toUTCString();
}
