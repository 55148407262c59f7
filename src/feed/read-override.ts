import { type Override, dialForm, holdsNumber } from '../campaign/help.js';
import { readInstant } from './release.js';

/** The longest that a number is shown in the place of one that is down: 72 hours. */
const LONGEST = 259_200_000;

/**
 * Reads the number that a signed feed gives for the day that a line is down. It is held to what
 * holds for a regional line: it is no number of ours, none that costs, and its text has none.
 */
export function readOverride(value: unknown): Override | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { number, text, from, until, instead } = value as Readonly<Record<string, unknown>>;
  const [start, end] = [readInstant(from), readInstant(until)];
  if (typeof number !== 'string' || typeof text !== 'string' || !start || !end) return undefined;
  const dial = dialForm(number);
  if (!dial || text.trim() === '' || text.length >= 200 || holdsNumber(text)) return undefined;
  return {
    number,
    dial,
    text: text.trim(),
    from: start,
    until: Math.min(end, start + LONGEST),
    instead: instead === true,
  };
}
