import { isObject } from '../../feed/fields.js';
import { type WholeRow, NEEDED, activityItem } from '../content/activity-item.js';
import { type ActivityRow, COLUMNS } from '../content/activity-columns.js';
import { ACTIVITIES_FILE, CAMPAIGN_FILE, type Content } from '../content/content-folder.js';
import type { Fault } from '../content/fault.js';
import type { FeedItem } from '../content/feed-item.js';
import { cleanTree, parseMarkdown } from '../content/markdown.js';
import { storyItem, tombstone } from '../content/story-item.js';

/** A feed before it is cut into files: all but its items, and those. */
export interface WholeFeed {
  readonly top: Readonly<Record<string, unknown>>;
  readonly items: readonly FeedItem[];
}

/**
 * Makes the feed of a content folder: what is published in it, and the tombstones. The order is by
 * id, so that a small change of content is a small change of the file.
 */
export function makeFeed({ campaign, stories, activities }: Content, faults: Fault[]): WholeFeed {
  const language = typeof campaign['language'] === 'string' ? campaign['language'] : 'nl';
  const told = inOrder(stories).filter(([, fields]) => fields.published === true);
  const gone = inOrder(stories).filter(([, fields]) => fields.withdrawn === true);
  const rows = inOrder(activities).filter(([, row]) => row.published === 'yes');
  return {
    top: makeTop(campaign, faults),
    items: [
      ...told
        .filter(([, { withdrawn }]) => withdrawn !== true)
        .map(([id, fields]) => storyItem(id, fields, language)),
      ...rows.flatMap(([, row]) => (isWhole(row, faults) ? [activityItem(row, language)] : [])),
      ...gone.map(([id]) => tombstone(id)),
    ],
  };
}

/** By id, as computers sort: the same on every machine. */
function inOrder<Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isWhole(row: ActivityRow, faults: Fault[]): row is WholeRow {
  const missing = NEEDED.filter((column) => row[column] === undefined);
  for (const column of missing) {
    faults.push({
      kind: 'missing',
      file: ACTIVITIES_FILE,
      name: COLUMNS[column].nl,
      value: row.id,
    });
  }
  return missing.length === 0;
}

/** The campaign's file, with the answers to its questions, which are Markdown there, as trees. */
function makeTop(campaign: Content['campaign'], faults: Fault[]): WholeFeed['top'] {
  const own = isObject(campaign['_wtk']) ? campaign['_wtk'] : {};
  const faq: unknown = own['faq'];
  if (!Array.isArray(faq)) return campaign;
  return { ...campaign, _wtk: { ...own, faq: faq.map((entry) => withTree(entry, faults)) } };
}

function withTree(entry: unknown, faults: Fault[]): unknown {
  if (!isObject(entry) || typeof entry['answer'] !== 'string') return entry;
  const { tree, lost } = cleanTree(parseMarkdown(entry['answer']).children);
  for (const type of lost) faults.push({ kind: 'left-out', file: CAMPAIGN_FILE, name: type });
  return { ...entry, answer: tree };
}
