import type { ActivityRow } from '../content/activity-columns.js';
import type { StoryFields } from '../content/story-fields.js';

/** What a foreign file tells of one activity or story, in our terms; what it does not tell has no field. */
export type Imported =
  | { readonly kind: 'activities'; readonly id: string; readonly fields: ActivityRow }
  | { readonly kind: 'stories'; readonly id: string; readonly fields: StoryFields };

/** Fields without those that nothing is known of. */
export function known<Key extends string>(
  fields: Readonly<Record<Key, string | undefined>>,
): Readonly<Partial<Record<Key, string>>> {
  const entries = Object.entries<string | undefined>(fields).filter(([, value]) => value);
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}
