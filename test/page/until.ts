import { waitUntil } from '@open-wc/testing';

/** More than anything takes on a busy machine, and less than a test may take in all. */
const PATIENCE = { timeout: 50_000, interval: 10 };

/**
 * Waits until something holds; where it never does, the test fails by what was awaited. What throws
 * holds no more than what is false: an element that is asked may not be there yet.
 */
export function until(holds: () => unknown, what: string): Promise<void> {
  const asked = (): unknown => {
    try {
      return holds();
    } catch {
      return false;
    }
  };
  return waitUntil(asked, what, PATIENCE);
}
