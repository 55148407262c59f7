/**
 * For bundlers: the classes, with nothing registered. A page registers what it uses, under the
 * tags of `elements/<name>/define.js` or its own. It speaks Dutch, and each language that
 * the page adds: `pl` of `wtk/languages/pl.js`, as in `addLanguage('pl', pl.words)`.
 */
export { WtkActivity } from './elements/activity/activity.js';
export { WtkActivityList } from './elements/activity-list/activity-list.js';
export { WtkCampaign } from './elements/campaign/campaign.js';
export { WtkExit } from './elements/exit/exit.js';
export { WtkFaq } from './elements/faq/faq.js';
export { WtkHelpBanner } from './elements/help-banner/help-banner.js';
export { WtkStory } from './elements/story/story.js';
export { WtkStoryList } from './elements/story-list/story-list.js';
export type { Activity } from './campaign/activity.js';
export type { Campaign } from './campaign/campaign.js';
export type { Story } from './campaign/story.js';
export { addLanguage } from './ui/dictionary.js';
export { WtkErrorEvent, WtkExitEvent, WtkLoadEvent } from './ui/events.js';
