/**
 * What of ours stands at the bottom of the window, so that one thing stands above another and
 * never over it.
 */
const listeners = new Set<(height: number) => void>();
let taken = 0;

/** Says how much of the window's bottom is taken by a bar, in px. */
export function takeBottomEdge(height: number): void {
  if (height === taken) return;
  taken = height;
  for (const listener of listeners) listener(height);
}

/** Hears how much is taken, now and whenever it changes, until the signal is aborted. */
export function watchBottomEdge(listener: (height: number) => void, signal: AbortSignal): void {
  listener(taken);
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}
