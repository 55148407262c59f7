import type { Activity } from '../../campaign/activity.js';
import type { Campaign } from '../../campaign/campaign.js';
import { type CampaignDay, campaignDay } from '../../campaign/campaign-day.js';
import { type Moment, dayNumber } from '../../campaign/moment.js';
import { periodWords, periodWordsUnderDay } from '../../ui/date-words.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { counted, fill } from '../../ui/message.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';
import { WORDS } from './campaign.words.js';

/** The campaign's words in the order to read them: what and when, what is on, where to go on. */
export function campaignWords(
  host: HTMLElement,
  campaign: Campaign,
  now: Moment,
  limit: number,
): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const own = { lang: langFor(host, language) };
  const told = { lang: langFor(host, campaign.language) };
  const level = headingLevelOf(host);
  const { name, theme, hashtags, url } = campaign;
  const day = campaignDay(campaign, now);
  return [
    ...(name ? [word(`h${level}`, { slot: 'name', ...told }, name)] : []),
    ...(theme ? [word('p', { slot: 'theme', ...told }, theme)] : []),
    ...daysWords(campaign, day, now, language, own),
    ...programmeWords(host, day, now, limit, language, `h${Math.min(level + 1, 6)}`),
    ...(hashtags.length > 0 ? [word('p', { slot: 'hashtags', ...told }, hashtags.join(' '))] : []),
    ...(url ? [link(url, { slot: 'site', ...own }, say.site)] : []),
  ];
}

type Lang = Readonly<{ lang: string | undefined }>;

/** When the week is, as it looks from today; nothing when the feed names no days. */
function daysWords(
  { startDate, endDate = startDate }: Campaign,
  { phase }: CampaignDay,
  now: Moment,
  language: Language,
  own: Lang,
): Node[] {
  if (startDate === undefined || endDate === undefined) return [];
  const say = WORDS[language];
  const [start, end] = [startDate, endDate].map((date) => ({ date, time: undefined }));
  const period = start ? periodWords(start, end, language) : '';
  const days = phase === 'rest' && endDate < now.date ? say.past : say.days[phase];
  const left = dayNumber(startDate) - dayNumber(now.date);
  const soon = left === 1 ? say.tomorrow : counted(say.soon, left, language);
  return [
    word('p', { slot: 'days', ...own }, fill(days, { period })),
    ...(phase === 'before' ? [word('p', { slot: 'soon', ...own }, soon)] : []),
  ];
}

/** What is on today, or what is still open when the week is over. */
function programmeWords(
  host: HTMLElement,
  { phase, activities }: CampaignDay,
  now: Moment,
  limit: number,
  language: Language,
  heading: string,
): Node[] {
  const say = WORDS[language];
  const own = { lang: langFor(host, language) };
  if (activities.length === 0) {
    return phase === 'during' ? [word('p', { slot: 'on', ...own }, say.nothingToday)] : [];
  }
  const rest = activities.length - limit;
  return [
    word(heading, { slot: 'on', ...own }, phase === 'after' ? say.open : say.today),
    ...activities
      .slice(0, limit)
      .map((activity) =>
        activityLine(host, activity, phase === 'after' ? undefined : now, language),
      ),
    ...(rest > 0 ? [word('p', { slot: 'more', ...own }, counted(say.more, rest, language))] : []),
  ];
}

/** One activity in one line: when, what, where. Under today's heading its day is not said. */
function activityLine(
  host: HTMLElement,
  { title, url, startDate, endDate, location, language: told, example }: Activity,
  today: Moment | undefined,
  language: Language,
): Node {
  // What began on another day has no hour at which it begins today.
  const start =
    today && startDate.date < today.date ? { ...startDate, time: undefined } : startDate;
  const when = (today ? periodWordsUnderDay : periodWords)(start, endDate, language);
  const lang = langFor(host, told);
  const name = url ? link(url, { lang }, title) : word('span', { lang }, title);
  const facts = [location?.addressLocality ?? location?.name, example && WORDS[language].example]
    .filter(Boolean)
    .map((fact) => `, ${fact}`);
  const attributes = { slot: 'activities', role: 'listitem', lang: langFor(host, language) };
  return word('p', attributes, `${when}: `, name, ...facts);
}
