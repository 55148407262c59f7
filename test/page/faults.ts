import { FeedError, type FeedFault } from '../../src/feed/feed-error.js';

/** The fault that a promise rejects with, or 'none' when it doesn't; throws what is no FeedError. */
export async function faultOf(promise: Promise<unknown>): Promise<FeedFault | 'none'> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof FeedError) return thrown.fault;
    throw thrown;
  }
}
