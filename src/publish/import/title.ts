import type { ActivityRow } from '../content/activity-columns.js';
import { known } from './imported.js';

/** What begins the title of an example, where none of our elements stands beside it. */
const EXAMPLE = 'Voorbeeld: ';

/** A title that says it is an example loses the word for the mark. */
export function titleFields(title: string | undefined): ActivityRow {
  if (!title?.startsWith(EXAMPLE)) return known({ title });
  return { title: title.slice(EXAMPLE.length), example: 'yes' };
}
