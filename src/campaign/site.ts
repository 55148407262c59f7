/** The campaign's own site: where visitors find it when its feed can't be read. */
export const CAMPAIGN_SITE = 'https://weektegenkindermishandeling.nl/';
