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
    // Nothing but an element gets the focus (UI Events, section 5.2.4).
    const focused = path[0] as Element;
    if (!path.includes(host) && focused.matches(':focus-visible')) act(focused);
  };
  at.addEventListener('focusin', hear, { signal });
}
