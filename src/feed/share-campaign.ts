import { type Reading, loadCampaign } from './load-campaign.js';
import { type Share, SharedByAddress } from './shared-by-address.js';

const campaigns = new SharedByAddress(loadCampaign);

/** Reads the feed at an address, once for any number of elements. */
export function shareCampaign(address: string): Share<Reading> {
  return campaigns.share(address);
}
