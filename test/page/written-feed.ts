import type { Activity } from '../../src/campaign/activity.js';
import type { Attachment } from '../../src/campaign/attachment.js';
import type { Campaign } from '../../src/campaign/campaign.js';
import type { Moment } from '../../src/campaign/moment.js';
import type { Story } from '../../src/campaign/story.js';

/** A campaign as a feed has it: the other way round than `readFeed`. */
export function writtenFeed(campaign: Campaign): object {
  const { name, theme, startDate, endDate, url, hashtags, language, help, questions } = campaign;
  return {
    language,
    items: [...campaign.stories.map(writtenStory), ...campaign.activities.map(writtenActivity)],
    _wtk: {
      campaign: { name: name || undefined, theme, startDate, endDate, url, hashtags },
      help,
      faq: questions,
    },
  };
}

function writtenStory(story: Story): object {
  const { id, url, title, summary, published, language, authors, attachments, ...own } = story;
  return {
    id,
    url,
    title,
    summary,
    date_published: writtenMoment(published),
    language,
    authors: authors.map((author) => ({ name: author })),
    attachments: attachments.flatMap(writtenAttachment),
    _wtk: { type: 'story', ...own },
  };
}

/** A recording is a file for each of its forms; the first one says the rest. */
function writtenAttachment({ title, sources, seconds, ...own }: Attachment): object[] {
  const { poster, captions, transcript } = own;
  return sources.map(({ url, type }, at) => ({
    url,
    mime_type: type,
    title,
    ...(at === 0 && {
      duration_in_seconds: seconds,
      _wtk: { poster, captions, transcript },
    }),
  }));
}

function writtenActivity(activity: Activity): object {
  const { id, url, title, summary, language, tags, dateModified, price, availability, ...own } =
    activity;
  return {
    id,
    url,
    title,
    summary,
    language,
    tags,
    date_modified: writtenMoment(dateModified),
    _wtk: {
      ...own,
      type: 'activity',
      startDate: writtenMoment(own.startDate),
      endDate: writtenMoment(own.endDate),
      previousStartDate: writtenMoment(own.previousStartDate),
      offers: { price, availability },
    },
  };
}

function writtenMoment(moment: Moment | undefined): string | undefined {
  return moment && [moment.date, moment.time].filter(Boolean).join('T');
}
