import { forgetCampaigns } from '../feed/share-campaign.js';

/** How long a page that was out of sight may show what it read before: ten minutes. */
const FRESH = 600_000;

/** What is to be done when the feeds are read anew. */
const readers = new Set<() => void>();

let readAt = Date.now();

/**
 * Calls whenever the page's feeds are to be read anew, so that a story that was withdrawn goes from
 * a page that stays open: when the browser brings a page back as it was left, and when one comes
 * into sight again after ten minutes. Returns what stops it.
 */
export function whenRereading(read: () => void): () => void {
  if (readers.size === 0) {
    addEventListener('pageshow', onShow);
    document.addEventListener('visibilitychange', onSight);
  }
  readers.add(read);
  return () => {
    readers.delete(read);
    if (readers.size > 0) return;
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onSight);
  };
}

function onShow({ persisted }: PageTransitionEvent): void {
  if (persisted) readAgain();
}

function onSight(): void {
  if (document.visibilityState === 'visible' && Date.now() - readAt >= FRESH) readAgain();
}

function readAgain(): void {
  readAt = Date.now();
  forgetCampaigns();
  for (const read of readers) read();
}
