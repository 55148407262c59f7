import { createHash } from 'node:crypto';
import type { ActivityRow } from '../content/activity-columns.js';

/**
 * An id for an activity that came without one: the same for as long as its title, its organiser and
 * its first day are. Give it one of its own in the source, or a new title makes a new activity of it.
 */
export function rowId({ title, organizerName, startDate }: ActivityRow): string {
  const text = JSON.stringify([title, organizerName, startDate]);
  return `activiteit-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
