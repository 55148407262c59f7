import { findRegion } from '../../campaign/regions.js';
import { type ActivityRow, COLUMNS, columnNamed } from '../content/activity-columns.js';
import type { Content } from '../content/content-folder.js';
import type { StoryFields } from '../content/story-fields.js';
import type { Records } from '../spool.js';
import type { Imported } from './imported.js';
import type { Ledger } from './ledger.js';
import { type Fields, mergeFields } from './merge-fields.js';

/** How many activities and stories were read, and what became of them. */
export interface Counts {
  read: number;
  added: number;
  changed: number;
  /** Neither published nor here before. */
  skipped: number;
}

/** A field that both the source and an editor have changed: the editor's stands. */
export interface Kept {
  readonly id: string;
  readonly fields: readonly string[];
}

/** What a content folder holds, into which foreign activities and stories are merged by their ids. */
export class ContentMerge {
  readonly activities: Records<ActivityRow>;
  readonly stories: Map<string, StoryFields>;
  /** The ids of the stories that are new or not what they were. */
  readonly changedStories = new Set<string>();
  readonly counts: Counts = { read: 0, added: 0, changed: 0, skipped: 0 };
  readonly kept: Kept[] = [];
  readonly #ledger: Ledger;
  #hasNewRows = false;

  constructor({ activities, stories }: Content, ledger: Ledger) {
    this.activities = activities;
    this.stories = new Map(stories);
    this.#ledger = ledger;
  }

  /** Whether the spreadsheet is no longer what it was. */
  get hasNewRows(): boolean {
    return this.#hasNewRows;
  }

  take({ kind, id, fields }: Imported): void {
    this.counts.read += 1;
    const mine: Fields | undefined = this[kind].get(id);
    const last = this.#ledger.last(kind, id);
    if (!mine && !last && !isPublished(fields)) {
      this.counts.skipped += 1;
      return;
    }
    this.#ledger.remember(kind, id, { ...last, ...fields });
    if (mine) this.#change(kind, id, mine, mergeFields(last ?? {}, mine, fields));
    // What was here before and is gone, an editor took away: it stays away.
    else if (!last) this.#add(kind, id, fields);
  }

  #add(kind: Imported['kind'], id: string, fields: Fields): void {
    this.counts.added += 1;
    this.#set(kind, id, kind === 'activities' ? withRegion(fields) : fields);
  }

  #change(
    kind: Imported['kind'],
    id: string,
    mine: Fields,
    { fields, kept }: ReturnType<typeof mergeFields>,
  ): void {
    if (kept.length > 0) this.kept.push({ id, fields: kept.map((name) => labelOf(kind, name)) });
    if (JSON.stringify(fields) === JSON.stringify(mine)) return;
    this.counts.changed += 1;
    this.#set(kind, id, fields);
  }

  /** Fields come from readers of this kind alone, so that they are what their kind has. */
  #set(kind: Imported['kind'], id: string, fields: Fields): void {
    if (kind === 'activities') {
      this.activities.set(id, fields);
      this.#hasNewRows = true;
    } else {
      this.stories.set(id, fields);
      this.changedStories.add(id);
    }
  }
}

function isPublished({ published, withdrawn }: Fields): boolean {
  return published === 'yes' || published === true || withdrawn === true;
}

/** What an editor calls the field: the column's name, or the key in front matter. */
function labelOf(kind: Imported['kind'], name: string): string {
  const column = kind === 'activities' ? columnNamed(name) : undefined;
  return column === undefined ? name : COLUMNS[column].nl;
}

/** An activity on the spot is for its own municipality until somebody says otherwise. */
function withRegion(fields: ActivityRow): ActivityRow {
  const { region, addressLocality, attendanceMode } = fields;
  if (region !== undefined || attendanceMode === 'OnlineEventAttendanceMode') return fields;
  const own = findRegion(addressLocality ?? '');
  return own?.kind === 'municipality' ? { ...fields, region: own.code } : fields;
}
