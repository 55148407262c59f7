import type { Activity } from '../../campaign/activity.js';
import type { Campaign } from '../../campaign/campaign.js';
import { type CampaignDay, campaignDay } from '../../campaign/campaign-day.js';
import { type Moment, dayNumber } from '../../campaign/moment.js';
import { periodWords, periodWordsUnderDay } from '../../ui/date-words.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';
import { type CampaignElementWords, WORDS } from './campaign.words.js';

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
    ...programmeWords(host, day, limit, language, `h${Math.min(level + 1, 6)}`),
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
  const days = dayNumber(startDate) - dayNumber(now.date);
  return [
    word('p', { slot: 'days', ...own }, say.days[phase](period, endDate < now.date)),
    ...(phase === 'before' ? [word('p', { slot: 'soon', ...own }, say.soon(days))] : []),
  ];
}

/** What is on today, or what is still open when the week is over. */
function programmeWords(
  host: HTMLElement,
  { phase, activities }: CampaignDay,
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
      .map((activity) => activityLine(host, activity, phase === 'after', language, say)),
    ...(rest > 0 ? [word('p', { slot: 'more', ...own }, say.more(rest))] : []),
  ];
}

/** One activity in one line: when, what, where. */
function activityLine(
  host: HTMLElement,
  { title, url, startDate, endDate, location, language: told, example }: Activity,
  withDay: boolean,
  language: Language,
  say: CampaignElementWords,
): Node {
  const when = (withDay ? periodWords : periodWordsUnderDay)(startDate, endDate, language);
  const lang = langFor(host, told);
  const name = url ? link(url, { lang }, title) : word('span', { lang }, title);
  const place = [location?.addressLocality ?? location?.name, example ? say.example : '']
    .filter(Boolean)
    .map((fact) => `, ${fact}`)
    .join('');
  const attributes = { slot: 'activities', role: 'listitem', lang: langFor(host, language) };
  return word('p', attributes, `${when}: `, name, place);
}
