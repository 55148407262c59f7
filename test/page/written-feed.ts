import type { Activity } from '../../src/campaign/activity.js';
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

function writtenStory({ id, url, title, summary, published, language, ...own }: Story): object {
  const date_published = writtenMoment(published);
  return { id, url, title, summary, date_published, language, _wtk: { type: 'story', ...own } };
}

function writtenActivity(activity: Activity): object {
  const { id, url, title, summary, language, tags, startDate, endDate, ...own } = activity;
  const days = { startDate: writtenMoment(startDate), endDate: writtenMoment(endDate) };
  return { id, url, title, summary, language, tags, _wtk: { type: 'activity', ...days, ...own } };
}

function writtenMoment(moment: Moment | undefined): string | undefined {
  return moment && [moment.date, moment.time].filter(Boolean).join('T');
}
