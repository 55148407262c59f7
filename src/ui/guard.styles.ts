/**
 * What no page may do to an element or to a word of its dress, whatever it does to `*`: hide, bend,
 * blur or move it, or set its letters so that they run out of sight. An inner `!important` beats
 * any rule of the page. The element's own sheet comes after this one and wins over it.
 *
 * What follows the page is left out: the font with its size, weight and spacing, the colour of
 * words, the look of links; and where the element stands and how much room it has.
 */
export const guard = /* css */ `
  :host,
  ::slotted(*) {
    opacity: 1 !important;
    content-visibility: visible !important;
    clip-path: none !important;
    mask: none !important;
    filter: none !important;
    backdrop-filter: none !important;
    mix-blend-mode: normal !important;
    transform: none !important;
    rotate: none !important;
    scale: none !important;
    translate: none !important;
    perspective: none !important;
    zoom: 1 !important;
    animation: none !important;
    transition: none !important;
    will-change: auto !important;
    columns: auto !important;
    writing-mode: horizontal-tb !important;
    text-align: start !important;
    text-indent: 0 !important;
    white-space: normal !important;
    word-break: normal !important;
    overflow-wrap: break-word !important;
    pointer-events: auto !important;
    user-select: auto !important;
    cursor: auto !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
  }

  :host([lang]),
  [lang] {
    direction: ltr;
  }

  :host([lang|='ar']),
  [lang|='ar'] {
    direction: rtl;
  }

  :host {
    visibility: visible !important;
    text-transform: none !important;
    text-decoration: none !important;
    text-shadow: none !important;
  }

  ::slotted(*) {
    visibility: inherit !important;
  }

  /* A page may write something beside each link; '(tel:112)' on paper is no number to read out. */
  ::slotted([href^='tel'])::before,
  ::slotted([href^='tel'])::after {
    content: none !important;
  }

  ::slotted(:where([slot], p)) {
    display: block !important;
    position: static !important;
    float: none !important;
    clear: none !important;
    order: 0 !important;
    align-self: auto !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    block-size: auto !important;
    min-inline-size: 0 !important;
    min-block-size: 0 !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    overflow: visible !important;
    vertical-align: baseline !important;
  }

  ::slotted(:where(a, time)) {
    display: inline-block !important;
  }

  ::slotted(:where([slot], p):where(:not(a, blockquote))) {
    margin-inline-start: 0 !important;
  }

  ::slotted(:where([slot], p):where(:not(a, ol, ul))) {
    padding-inline-start: 0 !important;
  }

  ::slotted(:where([slot], p):where(:not(a))) {
    margin-inline-end: 0 !important;
    padding-block: 0 !important;
    padding-inline-end: 0 !important;
    border: 0 !important;
    border-radius: 0 !important;
    background: none !important;
    box-shadow: none !important;
  }
`;
