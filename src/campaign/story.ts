import type { HelpLineId } from './help-lines.js';
import { type CalendarDate, type Moment, compareMoments, dayNumber } from './moment.js';
import type { RichText } from './rich-text.js';

/** Who tells a story. */
export const NARRATORS = ['professional', 'parent', 'child', 'bystander', 'foster-parent'] as const;
export type Narrator = (typeof NARRATORS)[number];

/** What a story is about, by the standard Dutch terms. */
export const TOPICS = [
  'lichamelijke-mishandeling',
  'lichamelijke-verwaarlozing',
  'emotionele-mishandeling',
  'emotionele-verwaarlozing',
  'seksueel-misbruik',
  'getuige-huiselijk-geweld',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What somebody went through, and above all what helped. */
export interface Story {
  readonly id: string;
  /** Where the story stands on the campaign's site; undefined when it stands nowhere else. */
  readonly url: string | undefined;
  /** Where that is, to be read in its link: undefined for the campaign's own site. */
  readonly host: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  /** When it was published; undefined counts as long ago. */
  readonly published: Moment | undefined;
  /** The language of its words (BCP 47). */
  readonly language: string;
  /** True when nobody told it: it was written to show the kit, and every element says so. */
  readonly example: boolean;
  readonly narrator: Narrator | undefined;
  /** Who tells it in the feed's own words. */
  readonly narratorLabel: string | undefined;
  readonly happened: RichText;
  /** The answer to the one question that every story answers: what helped me? */
  readonly helped: RichText;
  readonly how: RichText;
  readonly lesson: RichText;
  readonly topics: readonly Topic[];
  /** One neutral sentence that says what the story is about, to be shown before it. */
  readonly contentNote: string | undefined;
  /** The help lines that fit who recognises themselves in it, the best first. */
  readonly helpLines: readonly HelpLineId[];
}

/** Which story to show: one by its id, else the latest, or one a day. */
export type StoryChoice =
  { readonly by: 'id'; readonly id: string } | { readonly by: 'latest' } | { readonly by: 'daily' };

/** The stories that are published at the given moment, the latest first. */
export function publishedStories(stories: readonly Story[], now: Moment): readonly Story[] {
  return stories
    .filter(({ published }) => !published || compareMoments(published, now) <= 0)
    .sort((a, b) => compareMoments(b.published ?? LONG_AGO, a.published ?? LONG_AGO));
}

const LONG_AGO: Moment = { date: '0000-01-01', time: undefined };

/** The story that is meant, or undefined when it is not there or not published yet. */
export function chooseStory(
  stories: readonly Story[],
  choice: StoryChoice,
  now: Moment,
): Story | undefined {
  const published = publishedStories(stories, now);
  switch (choice.by) {
    case 'id':
      return published.find(({ id }) => id === choice.id);
    case 'latest':
      return published[0];
    case 'daily':
      return storyOfDay(stories, now.date) ?? published.at(-1);
  }
}

/**
 * The same for every visitor on one day of Amsterdam's calendar, and another one the next day: a
 * story that was published before the day began. The latest has its first whole day, and those
 * before it the days until there is a later one; then they all come round.
 */
function storyOfDay(stories: readonly Story[], day: CalendarDate): Story | undefined {
  const latestFirst = publishedStories(stories, { date: day, time: undefined });
  const { date, time } = latestFirst[0]?.published ?? LONG_AGO;
  const firstWholeDay = dayNumber(date) + (time === undefined ? 0 : 1);
  return latestFirst[(dayNumber(day) - firstWholeDay) % latestFirst.length];
}
