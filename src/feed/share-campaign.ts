import { type Reading, loadCampaign } from './load-campaign.js';
import { type Share, SharedByAddress, forgetAll } from './shared-by-address.js';

const campaigns = new SharedByAddress(loadCampaign);

/** Reads the feed at an address, once for any number of elements. */
export function shareCampaign(address: string): Share<Reading> {
  return campaigns.share(address);
}

/** Forgets every campaign that was read, so that who asks next reads what is published now. */
export function forgetCampaigns(): void {
  forgetAll();
}
