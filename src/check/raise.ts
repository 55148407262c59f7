/** Puts an element into the top layer. An old browser has none: there its place and its z-index must do. */
export function raise(element: HTMLElement): void {
  try {
    element.hidePopover();
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}
