import type { Campaign } from '../campaign/campaign.js';
import { FeedError, asFeedError } from '../feed/feed-error.js';
import type { Loss } from '../feed/fields.js';
import { loadCampaign } from '../feed/load-campaign.js';
import { feedAddressOf, setting } from '../ui/settings.js';
import { isMade, knownAttributes } from './kit.js';

/** Why there was no answer, as far as a page can know. */
export type Obstacle =
  | { readonly by: 'policy'; readonly policy: string }
  | { readonly by: 'server' }
  | { readonly by: 'nobody' };

/** A feed that elements of the page read, read once more. */
export interface FeedVisit {
  /** The address; as it was written, where no feed may be read from there. */
  readonly address: string;
  readonly elements: readonly Element[];
  readonly campaign?: Campaign;
  readonly losses: readonly Loss[];
  readonly error?: FeedError;
  readonly obstacle?: Obstacle;
}

/** Reads every feed that an element on the page names or means. */
export function visitFeeds(elements: readonly Element[]): Promise<readonly FeedVisit[]> {
  const readers = new Map<string, Element[]>();
  for (const element of elements) {
    const named = setting(element, 'feed');
    const address =
      feedAddressOf(element) ?? (named?.toLowerCase() === 'false' ? undefined : named);
    if (address === undefined || !readsFeed(element)) continue;
    readers.set(address, [...(readers.get(address) ?? []), element]);
  }
  return Promise.all([...readers].map(([address, of]) => visit(address, of)));
}

/** Whether an element asks for a feed; one activity does so only when it is named. */
function readsFeed(element: Element): boolean {
  const known = knownAttributes(element.localName);
  const isNamed = !known.includes('activity') || element.hasAttribute('activity');
  return known.includes('feed') && isNamed && !isMade(element);
}

async function visit(address: string, elements: readonly Element[]): Promise<FeedVisit> {
  if (elements.every((element) => feedAddressOf(element) === undefined)) {
    return { address, elements, losses: [], error: new FeedError('address', address) };
  }
  const obstacle = hearPolicy(address);
  try {
    const { campaign, losses } = await loadCampaign(address, new AbortController().signal);
    return { address, elements, campaign, losses };
  } catch (thrown) {
    const error = asFeedError(thrown, 'network', address);
    if (error.fault !== 'network') return { address, elements, losses: [], error };
    const by = obstacle() ?? { by: (await answers(address)) ? 'server' : 'nobody' };
    return { address, elements, losses: [], error, obstacle: by };
  } finally {
    obstacle();
  }
}

/** Hears, until it is asked, whether the page's policy refuses the address. */
function hearPolicy(address: string): () => Obstacle | undefined {
  let obstacle: Obstacle | undefined;
  const hear = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective, blockedURI, originalPolicy } = event;
    if (disposition !== 'enforce' || !effectiveDirective.startsWith('connect-src')) return;
    if (address.startsWith(blockedURI)) obstacle = { by: 'policy', policy: originalPolicy };
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => {
    document.removeEventListener('securitypolicyviolation', hear);
    return obstacle;
  };
}

/** Whether a server answers at all, be it with what the page may not read. */
async function answers(address: string): Promise<boolean> {
  const asked: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
  return fetch(address, { ...asked, mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
}
