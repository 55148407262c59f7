import type { Topic, Narrator } from '../../campaign/story.js';
import type { HelpLineId } from '../../campaign/help-lines.js';
import type { RichText } from '../../campaign/rich-text.js';

/** An item of a feed as it is written down: `src/feed/feed.schema.json` says what may stand where. */
interface ItemBase {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly date_published?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly language?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface StoryItem extends ItemBase {
  readonly content_text: string;
  readonly authors?: readonly unknown[] | undefined;
  readonly attachments?: readonly unknown[] | undefined;
  readonly _wtk: {
    readonly type: 'story';
    readonly example?: true | undefined;
    readonly narrator?: Narrator | undefined;
    readonly narratorLabel?: string | undefined;
    readonly happened?: RichText | undefined;
    readonly helped?: RichText | undefined;
    readonly how?: RichText | undefined;
    readonly lesson?: RichText | undefined;
    readonly topics?: readonly Topic[] | undefined;
    readonly contentNote?: string | undefined;
    readonly helpLines?: readonly HelpLineId[] | undefined;
    readonly discussion?: readonly string[] | undefined;
    readonly picture?: unknown;
  };
}

export interface ActivityItem extends ItemBase {
  readonly _wtk: {
    readonly type: 'activity';
    readonly example?: true | undefined;
    readonly startDate: string;
    readonly endDate?: string | undefined;
    readonly previousStartDate?: string | undefined;
    readonly eventStatus: string;
    readonly eventAttendanceMode?: string | undefined;
    readonly location?: object | undefined;
    readonly organizer?: object | undefined;
    readonly audience?: readonly string[] | undefined;
    readonly inLanguage?: readonly string[] | undefined;
    readonly isAccessibleForFree?: boolean | undefined;
    readonly offers?: object | undefined;
    readonly registrationUrl?: string | undefined;
    readonly region?: readonly string[] | undefined;
  };
}

/** What takes an item off every page. */
export interface Tombstone {
  readonly id: string;
  readonly _wtk: { readonly withdrawn: true };
}

export type FeedItem = StoryItem | ActivityItem | Tombstone;
