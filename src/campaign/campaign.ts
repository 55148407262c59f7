import type { Activity } from './activity.js';
import type { Help } from './help.js';
import type { CalendarDate } from './moment.js';
import type { RichText } from './rich-text.js';
import type { Story } from './story.js';

/** A question that people ask about the week, and its answer. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: RichText;
}

/** One edition, as its feed tells it: plain frozen data, all the way down. */
export interface Campaign {
  readonly name: string;
  /** The motto of this edition; undefined when it has none. */
  readonly theme: string | undefined;
  /** First and last day; undefined when the feed does not say, as in somebody else's JSON Feed. */
  readonly startDate: CalendarDate | undefined;
  readonly endDate: CalendarDate | undefined;
  /** The campaign's own site. */
  readonly url: string | undefined;
  readonly hashtags: readonly string[];
  /** The language of its words (BCP 47). */
  readonly language: string;
  /** What it says about help. It can't change a line that is compiled in. */
  readonly help: Help;
  readonly questions: readonly Question[];
  readonly stories: readonly Story[];
  readonly activities: readonly Activity[];
}
