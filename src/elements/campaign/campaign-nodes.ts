import type { Activity } from '../../campaign/activity.js';
import type { Campaign } from '../../campaign/campaign.js';
import { type CampaignDay, campaignDay } from '../../campaign/campaign-day.js';
import { type Moment, dayNumber } from '../../campaign/moment.js';
import { periodWords, periodWordsUnderDay } from '../../ui/date-words.js';
import { langFor, languageOf, ownLang } from '../../ui/language.js';
import { counted, fill } from '../../ui/message.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';
import { ownWords } from './campaign.words.js';

/** The campaign's words in the order to read them: what and when, what is on, where to go on. */
export function campaignWords(
  host: HTMLElement,
  campaign: Campaign,
  now: Moment,
  limit: number,
): Node[] {
  const own = { lang: ownLang(host) };
  const told = { lang: langFor(host, campaign.language) };
  const { name, theme, hashtags, url } = campaign;
  const day = campaignDay(campaign, now);
  return [
    ...(name ? [word(`h${headingLevelOf(host)}`, { slot: 'name', ...told }, name)] : []),
    ...(theme ? [word('p', { slot: 'theme', ...told }, theme)] : []),
    ...daysWords(host, campaign, day, now),
    ...programmeWords(host, day, now, limit),
    ...(hashtags.length > 0 ? [word('p', { slot: 'hashtags', ...told }, hashtags.join(' '))] : []),
    ...(url ? [link(url, { slot: 'site', ...own }, ownWords(host).site)] : []),
  ];
}

/** When the week is, as it looks from today; nothing when the feed names no days. */
function daysWords(
  host: HTMLElement,
  { startDate, endDate = startDate }: Campaign,
  { phase }: CampaignDay,
  now: Moment,
): Node[] {
  if (startDate === undefined || endDate === undefined) return [];
  const language = languageOf(host);
  const own = { lang: ownLang(host) };
  const say = ownWords(host);
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
): Node[] {
  const say = ownWords(host);
  const own = { lang: ownLang(host) };
  if (activities.length === 0) {
    return phase === 'during' ? [word('p', { slot: 'on', ...own }, say.nothingToday)] : [];
  }
  const isOver = phase === 'after';
  const heading = `h${Math.min(headingLevelOf(host) + 1, 6)}`;
  const lines = activities
    .slice(0, limit)
    .map((activity) => activityLine(host, activity, isOver ? undefined : now));
  const rest = activities.length - lines.length;
  const more = counted(say.more, rest, languageOf(host));
  return [
    word(heading, { slot: 'on', ...own }, isOver ? say.open : say.today),
    ...lines,
    ...(rest > 0 ? [word('p', { slot: 'more', ...own }, more)] : []),
  ];
}

/** One activity in one line: when, what, where. Under today's heading its day is not said. */
function activityLine(
  host: HTMLElement,
  { title, url, startDate, endDate, location, language, example }: Activity,
  today: Moment | undefined,
): Node {
  // What began on another day has no hour at which it begins today.
  const start =
    today && startDate.date < today.date ? { ...startDate, time: undefined } : startDate;
  const periodText = today ? periodWordsUnderDay : periodWords;
  const when = periodText(start, endDate, languageOf(host));
  const told = { lang: langFor(host, language) };
  const name = url ? link(url, told, title) : word('span', told, title);
  const facts = [location?.addressLocality ?? location?.name, example && ownWords(host).example]
    .filter(Boolean)
    .map((fact) => `, ${fact}`);
  const attributes = { slot: 'activities', role: 'listitem', lang: ownLang(host) };
  return word('p', attributes, `${when}: `, name, ...facts);
}
