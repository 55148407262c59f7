import type { Campaign } from '../campaign/campaign.js';
import { FeedError } from './feed-error.js';
import type { Loss } from './fields.js';
import { nextTask } from './next-task.js';
import { type FeedFile, readFeed } from './read-feed.js';
import { readRelease } from './release.js';
import { shareFile } from './share-file.js';
import { trust } from './trust.js';

export const MAXIMUM_FILES = 10;
export const MAXIMUM_ITEMS = 10_000;

/** A campaign as its feed gave it, and what was lost on the way. */
export interface Reading {
  readonly campaign: Campaign;
  readonly losses: readonly Loss[];
}

/**
 * Reads a feed, file after file by `next_url`, within 10 files and 10,000 items. When a further
 * file fails, what was read before it stands. Rejects with a FeedError when the first one fails.
 */
export async function loadCampaign(address: string, signal: AbortSignal): Promise<Reading> {
  const first = await loadFile(address, signal);
  const files: [FeedFile, ...FeedFile[]] = [first];
  const losses = [...first.losses];
  const seen = new Set([address]);
  for (
    let next = first.nextAddress;
    next !== undefined && !seen.has(next) && hasRoom(files);
    next = files.at(-1)?.nextAddress
  ) {
    seen.add(next);
    try {
      const file = await loadFile(next, signal, first);
      files.push(file);
      losses.push(...file.losses);
    } catch (thrown) {
      losses.push({ path: 'next_url', expected: `a readable file: ${String(thrown)}` });
      break;
    }
  }
  return deepFreeze({ campaign: joinFiles(files), losses });
}

interface LoadedFile extends FeedFile {
  /** Of a signed feed: all of its files are of one release. */
  readonly sequence?: number | undefined;
}

async function loadFile(
  address: string,
  signal: AbortSignal,
  first?: LoadedFile,
): Promise<LoadedFile> {
  const share = shareFile(address);
  const letGo = (): void => share.release();
  signal.addEventListener('abort', letGo);
  try {
    const value = await share.value;
    // A large file takes long to parse, and as long to read.
    await nextTask();
    // File by file, since to freeze thousands at once would hold up the page.
    const file = deepFreeze(readFeed(value, address));
    if (!trust) return file;
    const sequence = readRelease(value)?.sequence;
    if (first && sequence !== first.sequence) throw new FeedError('other-release', address);
    return { ...file, sequence };
  } finally {
    // What a campaign is shared by outlives its files.
    signal.removeEventListener('abort', letGo);
    letGo();
  }
}

function hasRoom(files: readonly FeedFile[]): boolean {
  return files.length < MAXIMUM_FILES && countItems(files) < MAXIMUM_ITEMS;
}

function countItems(files: readonly FeedFile[]): number {
  return files.reduce(
    (sum, { campaign }) => sum + campaign.stories.length + campaign.activities.length,
    0,
  );
}

/** The first file says what the campaign is; all files say what is in it, each id once. */
export function joinFiles(files: readonly [FeedFile, ...FeedFile[]]): Campaign {
  const gone = new Set(files.flatMap(({ withdrawn }) => withdrawn));
  let room = MAXIMUM_ITEMS;
  const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => {
    const seen = new Set(gone);
    const kept = items.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, room);
    room -= kept.length;
    return kept;
  };
  return {
    ...files[0].campaign,
    stories: unique(files.flatMap(({ campaign }) => campaign.stories)),
    activities: unique(files.flatMap(({ campaign }) => campaign.activities)),
  };
}

/** One campaign is shared by every element of a page: none can change it under another. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
