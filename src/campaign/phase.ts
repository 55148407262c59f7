import type { Campaign } from './campaign.js';
import { type Moment, dayNumber } from './moment.js';

/** What the campaign's days say about today, on Amsterdam's clock. */
export type Phase = 'before' | 'during' | 'after' | 'rest';

/** How many days ahead a week is announced, and looked back on afterwards: eight weeks. */
const NEAR = 56;

/**
 * Where today stands to the campaign's days. `rest` is all of the year that is far from them, and
 * always when the feed names no days. The first and the last day count whole.
 */
export function phaseOf(
  { startDate, endDate = startDate }: Pick<Campaign, 'startDate' | 'endDate'>,
  now: Moment,
): Phase {
  if (startDate === undefined || endDate === undefined) return 'rest';
  const today = dayNumber(now.date);
  if (now.date < startDate) return dayNumber(startDate) - today <= NEAR ? 'before' : 'rest';
  if (now.date <= endDate) return 'during';
  return today - dayNumber(endDate) <= NEAR ? 'after' : 'rest';
}
