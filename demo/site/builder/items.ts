import type { Choosable } from './options.js';

/** The feed's stories and activities, to choose one from. */
export interface Items {
  readonly story: readonly Choosable[];
  readonly activity: readonly Choosable[];
}

export const NO_ITEMS: Items = { story: [], activity: [] };

/** An item as the builder needs it; the elements read the feed with all care themselves. */
interface Item {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly _wtk?: { readonly type?: unknown; readonly withdrawn?: unknown };
}

/** Reads the feed beside the kit. Without it there is nothing to choose from, and all else works. */
export async function loadItems(feed: string): Promise<Items> {
  try {
    const response = await fetch(feed, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const { items = [] } = (await response.json()) as { items?: readonly Item[] };
    return { story: choosable(items, 'story'), activity: choosable(items, 'activity') };
  } catch {
    return NO_ITEMS;
  }
}

function choosable(items: readonly Item[], type: 'story' | 'activity'): Choosable[] {
  return items.flatMap(({ id, title, _wtk }) => {
    const isWanted = _wtk?.type === type && _wtk.withdrawn !== true;
    if (!isWanted || typeof id !== 'string' || typeof title !== 'string') return [];
    return [{ value: id, label: title }];
  });
}
