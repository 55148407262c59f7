const SECOND_TRY = 1500;

/**
 * Leaves the page for another, so that neither the eye nor the other side learns what it was.
 *
 * `location.replace` takes the page's place in the tab's history; the browser's own list of
 * visited pages keeps it, and no page can change that. The `meta` is what empties the referrer:
 * `replace` alone would tell the other side where it came from.
 *
 * Returns what makes the page itself again, should the Back button bring it back.
 */
export function leave(target: string): () => void {
  const { title } = document;
  document.title = '\u200b';
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  goTo(target);
  // Once more by `replace`: any other way would leave this page behind the Back button.
  const secondTry = setTimeout(() => goTo(target), SECOND_TRY);
  // A page that comes back comes back with its timers running.
  const stop = (): void => clearTimeout(secondTry);
  window.addEventListener('pageshow', stop, { once: true });
  return () => {
    stop();
    window.removeEventListener('pageshow', stop);
    document.title = title;
    policy.remove();
  };
}

/** From inside a frame the whole page is left, unless the frame is forbidden to. */
function goTo(target: string): void {
  try {
    (window.top ?? window).location.replace(target);
  } catch {
    window.location.replace(target);
  }
}
