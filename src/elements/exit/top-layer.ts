/** Whether an element stands in the top layer. */
export function isRaised(element: HTMLElement): boolean {
  try {
    return element.matches(':popover-open');
  } catch {
    return false;
  }
}

/** Puts an element into the top layer, above all that is there; an old browser has none. */
export function raise(element: HTMLElement): void {
  try {
    element.hidePopover();
    element.showPopover();
  } catch {
    // Its place is fixed and its z-index the highest; that must do.
  }
}
