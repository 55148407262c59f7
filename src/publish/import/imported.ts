import type { ActivityRow, Column } from '../content/activity-columns.js';
import type { StoryFields } from '../content/story-fields.js';

/**
 * What a foreign file tells of one activity or story, in our terms. What it does not tell has no
 * field; a cell that is empty there is undefined.
 */
export type Imported =
  | { readonly kind: 'activities'; readonly id: string; readonly fields: ForeignRow }
  | { readonly kind: 'stories'; readonly id: string; readonly fields: StoryFields };

export type ForeignRow = Readonly<Partial<Record<Column, string | undefined>>>;

/** A row without the cells that nothing is known of. */
export function known(row: ForeignRow): ActivityRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value));
}
