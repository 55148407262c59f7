/**
 * The strip takes the room of the pasted words and the white above and below them, no more: it
 * spreads into their margins instead of pushing the page down.
 */
export const styles = /* css */ `
  :host {
    --_ground: var(--wtk-help-background);
    --_ink: #fff;

    display: flow-root !important;
    margin-block: var(--_before, 0px) var(--_after, 0px);
    padding-block: var(--_within-before, 0px) var(--_within-after, 0px);
    color: #1d4e57 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='panel'] {
    margin-block: calc(-1 * var(--_spread-before, 0px)) calc(-1 * var(--_spread-after, 0px));
    padding: var(--_padding, 0.75em) 0.75em;
    border: 0 solid transparent;
    border-radius: var(--_radius);
    font-size: max(1em, 15px);
  }

  ::slotted(*) {
    display: inline !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    border-radius: 0 !important;
    background: none !important;
    box-shadow: none !important;
    color: inherit !important;
    font-size: 1em !important;
    line-height: inherit !important;
  }

  slot:not([name]),
  ::slotted([slot]:not([href^='tel:'])) {
    color: var(--_ink) !important;
  }

  ::slotted(a) {
    text-decoration: underline !important;
  }

  ::slotted(a[href^='tel:']) {
    padding: 0.1em 0.5em !important;
    border: 0.15em solid transparent !important;
    border-width: 0.15em 0 !important;
    background-clip: padding-box !important;
    border-radius: calc(var(--_radius) + 0.15em) !important;
    background-color: var(--_ink) !important;
    font-weight: 700 !important;
    text-decoration: none !important;
    white-space: nowrap !important;
  }

  ::slotted([slot='number']) {
    margin-inline-end: 0.5em !important;
  }

  .row {
    line-height: 1.5;
  }

  .row[data-density='close'],
  .row[data-density='tight'] {
    line-height: inherit;
  }

  [data-density='close'] {
    margin-inline: -0.35em;
  }

  [data-density='close'] ::slotted(a[href^='tel:']) {
    padding-inline: 0.25em !important;
  }

  [data-density='close'] ::slotted([slot='number']) {
    margin-inline-end: 0.25em !important;
  }

  [data-density='tight'] {
    margin-inline: -0.75em;
    padding-inline: 0.15em;
  }

  [data-density='tight'] ::slotted(a[href^='tel:']) {
    margin: 0 !important;
    padding-inline: 0.1em !important;
    font-weight: inherit !important;
  }

  [data-density='tight'] button {
    padding: 0;
  }

  [data-density='tight'] [aria-expanded='false']::before,
  [data-density='tight'] button::after {
    display: none;
  }

  ::slotted(a:hover) {
    text-decoration: underline !important;
    text-decoration-thickness: 2px !important;
  }

  ::slotted(a:focus-visible) {
    outline: 3px solid !important;
    outline-offset: 2px !important;
  }

  ::slotted(a[href^='tel:']:focus-visible) {
    outline-color: var(--_ink) !important;
  }

  button {
    position: relative;
    min-block-size: 1.5em;
    padding: 0 0.25em;
    border: 0;
    background: none !important;
    color: var(--_ink) !important;
    font: inherit;
    text-decoration: underline;
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  [data-face='card'] {
    padding: 1.25em;
  }

  [data-face='card'] [part='toggle'] {
    display: none;
  }

  [data-face='card'] ::slotted([slot='lead']),
  [data-face='card'] ::slotted([slot='danger']) {
    display: block !important;
  }

  [data-face='card'] ::slotted([slot='lead']) {
    font-size: 1.1em !important;
  }

  [data-face='card'] ::slotted([slot='number']),
  [data-face='card'] ::slotted([slot='emergency']) {
    display: inline-block !important;
    margin-block: 0.25em 0.5em !important;
    padding: 0.3em 0.6em !important;
    font-size: 1.4em !important;
  }

  [data-stuck] {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2147483646;
    max-block-size: 100vh;
    overflow: auto;
    margin: 0;
    padding: 0.5em 0.75em 1.5em;
    border-radius: 0;
  }

  [data-stuck='top'] {
    inset-block: 0 auto !important;
  }

  /* A finger has its 44 px, where no number is; what is written keeps its room. */
  [part='toggle']::before {
    content: '';
    position: absolute;
    inset: 0 0 calc(1.5em - 44px);
  }

  [part='toggle']::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [aria-expanded='true']::after {
    transform: rotate(225deg);
  }

  [part='languages'] {
    margin-inline: -0.5em;
  }

  /* One of them runs the other way, so both sides are alike. */
  [part='languages'] button {
    min-block-size: 44px;
    padding-inline: 0.5em;
  }

  [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }

  [part='more'] {
    display: flow-root;
    padding-block: 1.5em 0.5em;
  }

  [name='more'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }

  ::slotted(p[slot='more']) {
    inline-size: 100% !important;
    margin-block-start: 0.5em !important;
  }

  ::slotted([slot='more']:not(p)) {
    display: grid !important;
    place-items: center !important;
    min-block-size: 44px !important;
    min-inline-size: 44px !important;
    overflow-wrap: anywhere !important;
  }

  @media (forced-colors: active) {
    [part='panel'] {
      border-width: 1px;
    }
  }

  @media print {
    :host {
      --_ground: #fff;
      --_ink: #000;
    }

    [part='panel'] {
      position: static !important;
      border: 1px solid #000;
    }

    ::slotted(a[href^='tel:']) {
      background: none !important;
      color: var(--_ink) !important;
    }

    button {
      display: none;
    }

    #more {
      display: block;
      content-visibility: visible;
    }
  }
`;
