import { MEDIA_FOLDER } from '../content/content-folder.js';
import type { FeedItem } from '../content/feed-item.js';

/** The pictures and recordings that the feed names, so that no other leaves the content folder. */
export function usedMedia(items: readonly FeedItem[]): ReadonlySet<string> {
  const used = new Set<string>();
  JSON.stringify(items, (_, value: unknown) => {
    if (typeof value === 'string' && isMedia(value)) used.add(value);
    return value;
  });
  return used;
}

/** A file of the media folder, by a path that stays inside it. */
function isMedia(text: string): boolean {
  const [folder, ...rest] = text.split('/');
  return (
    folder === MEDIA_FOLDER && rest.length > 0 && rest.every((part) => /^[\w-][\w .-]*$/.test(part))
  );
}
