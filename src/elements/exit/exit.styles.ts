/**
 * The button stands in the top layer, where no cookie bar is above it, and covers the page when
 * it is used. The host itself keeps the room of what was pasted, so that nothing jumps.
 */
export const styles = /* css */ `
  :host {
    --_ground: var(--wtk-exit-background);
    --_ink: #1d1d1d;

    display: block;
    color: #fff !important;
    min-block-size: var(--_block, 0);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='corner'],
  [part='cover'] {
    font-size: max(1em, 14px);
  }

  [part='corner'] {
    position: fixed;
    inset-block: auto 0.75em;
    inset-inline: auto 0.75em;
    margin: 0;
    z-index: 2147483647;
    overflow: auto;
    max-inline-size: min(22em, 100vw - 1.5em);
    max-block-size: calc(100vh - 1.5em);
    padding: 0.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    line-height: 1.4;
  }

  [data-top] {
    inset-block: 0.75em auto;
  }

  ::slotted(a[slot='exit']) {
    display: grid !important;
    place-items: center !important;
    min-block-size: 44px !important;
    min-inline-size: 44px !important;
    margin: 0 !important;
    padding: 0 1em !important;
    border: 0 !important;
    border-radius: inherit !important;
    box-shadow: none !important;
    background: var(--_ink) !important;
    color: inherit !important;
    font-size: 1.1em !important;
    font-weight: 700 !important;
    text-decoration: none !important;
  }

  ::slotted(a[slot='exit']:hover) {
    text-decoration: underline !important;
  }

  ::slotted(a[slot='exit']:focus-visible) {
    outline: 3px solid var(--_ink) !important;
    outline-offset: 3px !important;
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }

  ::slotted(p) {
    margin: 0.5em !important;
    color: var(--_ink) !important;
    font-size: 0.9em !important;
  }

  button {
    min-block-size: 44px;
    inline-size: 100%;
    padding: 0 0.25em;
    border: 0;
    background: none !important;
    color: var(--_ink) !important;
    font: inherit;
    font-size: 0.9em;
    text-decoration: underline;
    cursor: pointer;
    touch-action: manipulation;
  }

  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  [part='cover'] {
    min-inline-size: 100%;
    min-block-size: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    background: #fff;
    color: #fff;
  }

  dialog[open] {
    display: grid;
    place-content: center;
  }

  [part='cover'] button {
    padding: 0 1em;
    font-size: 1em;
  }

  @media print {
    [part='corner'] {
      display: none;
    }
  }
`;
