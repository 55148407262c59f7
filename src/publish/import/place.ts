import type { ActivityRow } from '../content/activity-columns.js';
import { COLUMNS } from '../content/activity-columns.js';
import { known } from './imported.js';

/**
 * A place that is written in one line, `Name, street 1, 1234 AB Town`, in its parts. Put together
 * again they are the same line, however wrong the parts.
 */
export function placeFields(line: string | undefined): ActivityRow {
  const parts = line?.split(/,\s*|\n/).filter((part) => part !== '') ?? [];
  if (parts.length < 2) return known({ locationName: parts[0] });
  const last = parts.pop() ?? '';
  const [, code, town] = /^(\d{4} ?[A-Z]{2}) (.+)$/.exec(last) ?? [];
  const postalCode = code && COLUMNS.postalCode.kind.read(code);
  const streetAddress = postalCode && parts.length > 1 ? parts.pop() : undefined;
  const locationName = parts.join(', ');
  return known({ locationName, streetAddress, postalCode, addressLocality: town ?? last });
}
