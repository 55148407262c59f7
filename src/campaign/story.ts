import type { Attachment, Picture } from './attachment.js';
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
  /** Who wrote it, as any JSON Feed may say. */
  readonly authors: readonly string[];
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
  /** Questions to talk about in a team or a class. */
  readonly discussion: readonly string[];
  readonly picture: Picture | undefined;
  readonly attachments: readonly Attachment[];
}

/** Which story to show: one by its id, else the latest, one a day, or each day one of another narrator. */
export type StoryChoice =
  { readonly by: 'id'; readonly id: string } | { readonly by: 'latest' | 'daily' | 'narrators' };

/** Which stories are meant; what is undefined leaves all in. */
export interface StoryFilter {
  readonly narrator?: Narrator | undefined;
  readonly topic?: Topic | undefined;
}

/** The stories by such a narrator and on such a topic, in the order that they came in. */
export function filterStories(
  stories: readonly Story[],
  { narrator, topic }: StoryFilter,
): readonly Story[] {
  return stories.filter(
    (story) =>
      (narrator === undefined || story.narrator === narrator) &&
      (topic === undefined || story.topics.includes(topic)),
  );
}

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
    case 'narrators':
      return storyOfNarrators(stories, now.date) ?? published.at(-1);
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

/**
 * Each day another narrator's, in the order of NARRATORS, of those who had a story published before
 * the day began; each time that a narrator's turn comes, it is another of their stories.
 */
function storyOfNarrators(stories: readonly Story[], day: CalendarDate): Story | undefined {
  const before = publishedStories(stories, { date: day, time: undefined });
  const turns = NARRATORS.map((narrator) => filterStories(before, { narrator })).filter(
    ({ length }) => length > 0,
  );
  const own = turns[dayNumber(day) % turns.length];
  return own?.[Math.floor(dayNumber(day) / turns.length) % own.length];
}
