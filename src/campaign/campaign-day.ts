import { type Activity, isCalledOff, progressOf, upcomingFirst } from './activity.js';
import type { Campaign } from './campaign.js';
import type { Moment } from './moment.js';
import { type Phase, phaseOf } from './phase.js';

/** What the campaign has to say on one day. */
export interface CampaignDay {
  readonly phase: Phase;
  /**
   * During the week what takes place on this day and is not over, after it whatever can still be
   * visited, each in the order of their start; else none.
   */
  readonly activities: readonly Activity[];
}

export function campaignDay(campaign: Campaign, now: Moment): CampaignDay {
  const phase = phaseOf(campaign, now);
  if (phase !== 'during' && phase !== 'after') return { phase, activities: [] };
  const open = upcomingFirst(campaign.activities, now).filter(
    (activity) => !isCalledOff(activity) && progressOf(activity, now) !== 'ended',
  );
  return {
    phase,
    activities:
      phase === 'after' ? open : open.filter(({ startDate }) => startDate.date <= now.date),
  };
}
