import type { Visit } from './visit.js';

/** The sum of what the browser itself sees shift from now on; 0 where it does not look. */
export function layoutShifts(visit: Visit): () => number {
  const { PerformanceObserver } = visit.window;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => 0;
  const start = visit.window.performance.now();
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    entries.push(...observer.takeRecords());
    return entries
      .filter(({ startTime }) => startTime >= start)
      .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  };
}
