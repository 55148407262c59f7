import { type Activity, canBeVisited, upcomingFirst } from './activity.js';
import type { Campaign } from './campaign.js';
import type { Moment } from './moment.js';
import { type Phase, phaseOf } from './phase.js';

/** What the campaign has to say on one day. */
export interface CampaignDay {
  readonly phase: Phase;
  /**
   * During the week what takes place on this day and is not over: what has its hour today first,
   * then what lasts for days. After it whatever can still be visited. Else none.
   */
  readonly activities: readonly Activity[];
}

export function campaignDay(
  campaign: Pick<Campaign, 'startDate' | 'endDate' | 'activities'>,
  now: Moment,
): CampaignDay {
  const phase = phaseOf(campaign, now);
  if (phase !== 'during' && phase !== 'after') return { phase, activities: [] };
  const open = upcomingFirst(campaign.activities, now).filter((activity) =>
    canBeVisited(activity, now),
  );
  if (phase === 'after') return { phase, activities: open };
  const today = open.filter(({ startDate }) => startDate.date <= now.date);
  const hasHour = ({ startDate }: Activity): boolean =>
    startDate.date === now.date && startDate.time !== undefined;
  return {
    phase,
    activities: [...today.filter(hasHour), ...today.filter((activity) => !hasHour(activity))],
  };
}
