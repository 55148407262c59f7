/**
 * Hears what outside of a host gets the focus by the keyboard, until the signal is aborted: what is
 * fixed to the window may not lie over it (WCAG 2.4.11). A tap moves the focus too, and nothing may
 * move under the finger. What listens at the window hears it after what listens at the document.
 */
export function watchFocus(
  at: Document | Window,
  host: Element,
  act: (focused: Element) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event): void => {
    const path = event.composedPath();
    const [focused] = path;
    // Scripts of a page may tell of a focus by themselves, on anything.
    if (!(focused instanceof Element) || path.includes(host)) return;
    if (focused.matches(':focus-visible')) act(focused);
  };
  at.addEventListener('focusin', hear, { signal });
}
