import type { Activity } from '../campaign/activity.js';
import type { Campaign, Question } from '../campaign/campaign.js';
import type { CalendarDate } from '../campaign/moment.js';
import type { Story } from '../campaign/story.js';
import { FeedError } from './feed-error.js';
import { Fields, type Loss } from './fields.js';
import { readActivity } from './read-activity.js';
import { readHelp } from './read-help.js';
import { readRichText } from './read-rich-text.js';
import { type Inherited, readAuthors, readStory } from './read-story.js';

/** One file of a feed, read: what it says of the campaign, and where the next one is. */
export interface FeedFile {
  readonly campaign: Campaign;
  readonly nextAddress: string | undefined;
  /** Ids that this file takes off every page. */
  readonly withdrawn: readonly string[];
  readonly losses: readonly Loss[];
}

/**
 * Reads what JSON made of a file, item by item (JSON Feed 1.1). A broken item costs itself, a
 * broken optional field only that field, and each loss is reported. Throws a FeedError when
 * the value is no feed at all.
 */
export function readFeed(value: unknown, address: string): FeedFile {
  const losses: Loss[] = [];
  const feed = new Fields(value, '', address, losses);
  if (!Array.isArray(feed.raw('items'))) throw new FeedError('feed', address);
  const language = feed.language('language') ?? 'nl';
  const inherited = { language, authors: readAuthors(feed) };
  const items: Items = { stories: [], activities: [], withdrawn: [] };
  feed.objects('items', (item) => readItem(item, address, inherited, items));
  const expired = feed.boolean('expired') === true;
  return {
    campaign: {
      ...readEdition(feed, address),
      help: readHelp(value, (path, expected) => losses.push({ path, expected })),
      language,
      stories: expired ? [] : items.stories,
      activities: expired ? [] : items.activities,
    },
    nextAddress: expired ? undefined : feed.address('next_url'),
    withdrawn: items.withdrawn,
    losses,
  };
}

/** The items of a file, each with its kind. */
interface Items {
  readonly stories: Story[];
  readonly activities: Activity[];
  readonly withdrawn: string[];
}

/** Reads one item, and puts it with its kind. */
function readItem(item: Fields, base: string, inherited: Inherited, items: Items): void {
  const own = item.object('_wtk');
  if (own?.boolean('withdrawn') === true) {
    items.withdrawn.push(item.need('id', item.id('id')));
    return;
  }
  const type = own?.oneOf('type', ['story', 'activity']);
  if (own?.has('type') && type === undefined) own.need('type', type);
  if (own && type === 'activity') {
    items.activities.push(readActivity(item, own, base, inherited.language));
  } else items.stories.push(readStory(item, own, base, inherited));
}

type Edition = Omit<Campaign, 'language' | 'help' | 'stories' | 'activities'>;

function readEdition(feed: Fields, base: string): Edition {
  const own = feed.object('_wtk');
  const campaign = own?.object('campaign');
  return {
    name: campaign?.text('name') ?? feed.text('title') ?? '',
    theme: campaign?.text('theme'),
    startDate: readDay(campaign, 'startDate'),
    endDate: readDay(campaign, 'endDate'),
    url: campaign?.address('url') ?? feed.address('home_page_url'),
    hashtags: campaign?.texts('hashtags', 'a word after #', isHashtag) ?? [],
    questions: own?.objects('faq', (question) => readQuestion(question, base)) ?? [],
  };
}

function readDay(campaign: Fields | undefined, key: string): CalendarDate | undefined {
  return campaign?.moment(key)?.date;
}

function readQuestion(fields: Fields, base: string): Question {
  return {
    id: fields.need('id', fields.id('id')),
    question: fields.need('question', fields.text('question')),
    answer: readRichText(fields, 'answer', base),
  };
}

function isHashtag(text: string): text is string {
  return /^#[\p{L}\p{N}_]+$/u.test(text);
}
