import { type Reading, loadCampaign } from './load-campaign.js';
import { forgetFiles } from './share-file.js';
import { type Share, SharedByAddress } from './shared-by-address.js';

let campaigns = new SharedByAddress(loadCampaign);

/** Reads the feed at an address, once for any number of elements. */
export function shareCampaign(address: string): Share<Reading> {
  return campaigns.share(address);
}

/**
 * Forgets every campaign that was read, so that who asks next reads what is published now: a story
 * may have been withdrawn since.
 */
export function forgetCampaigns(): void {
  forgetFiles();
  campaigns = new SharedByAddress(loadCampaign);
}
