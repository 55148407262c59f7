/** The overlay's own look, on a ground of its own: nothing of the page reaches it. */
export const styles = /* css */ `
  :host {
    all: initial !important;
    display: block !important;
    --_ground: #fff;
    --_ink: #1b1b1b;
    --_soft: #595959;
    --_line: #d4d4d4;
    --_code: #f3f3f3;
    --_error: #b3261e;
    --_warning: #8a4b00;
    --_note: #1d4e57;
    --_fine: #1e6b34;
    color-scheme: light !important;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --_ground: #1c1d20;
      --_ink: #f1f1f1;
      --_soft: #b9b9bd;
      --_line: #45464b;
      --_code: #2a2b2f;
      --_error: #ffa39b;
      --_warning: #ffc27a;
      --_note: #a9ccf5;
      --_fine: #8fdba5;
      color-scheme: dark !important;
    }
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  section {
    position: fixed;
    inset: 0.75em 0.75em auto auto;
    z-index: 2147483647;
    overflow: auto;
    overscroll-behavior: contain;
    inline-size: min(26em, 100vw - 1.5em);
    max-block-size: calc(100vh - 8em);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_ground);
    color: var(--_ink);
    font: 1em/1.5 system-ui, sans-serif;
    overflow-wrap: anywhere;
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 25%);
  }

  section[data-aside] {
    inset-inline: 0.75em auto;
  }

  /* The focus is put here to be read from, not to act on. */
  section:focus {
    outline: none;
  }

  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-block-end: 1px solid var(--_line);
    background: var(--_ground);
  }

  h2 {
    font-size: 1.1em;
    line-height: 1.3;
  }

  h3 {
    font-size: 1em;
    line-height: 1.4;
  }

  .summary {
    padding: 1em;
    font-weight: 700;
  }

  [data-outcome='fine'] .summary {
    color: var(--_fine);
  }

  ul {
    list-style: none;
  }

  li {
    display: grid;
    gap: 0.4em;
    padding: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .severity {
    color: var(--_note);
    font-size: 0.875em;
    font-weight: 700;
  }

  [data-severity='error'] .severity {
    color: var(--_error);
  }

  [data-severity='warning'] .severity {
    color: var(--_warning);
  }

  pre {
    padding: 0.6em 0.75em;
    border-radius: 0.25em;
    background: var(--_code);
    font: 0.8125em/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }

  code {
    font: inherit;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  li .actions {
    padding-block-start: 0.35em;
  }

  footer {
    display: grid;
    gap: 0.75em;
    padding: 1em 1.15em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: 0.875em;
  }

  /* Where it is seen, wherever the button that it answers to stands. */
  .told {
    position: sticky;
    inset-block-end: 0;
    padding: 0.75em 1.15em;
    border-block-start: 1px solid var(--_line);
    background: var(--_ground);
    font-size: 0.875em;
  }

  .told:empty {
    display: none;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_soft);
    border-radius: 0.25em;
    background: var(--_code);
    color: inherit;
    font: inherit;
  }

  button {
    min-block-size: 2.5em;
    padding-inline: 0.9em;
    border: 1px solid var(--_soft);
    border-radius: 0.25em;
    background: none;
    color: var(--_ink);
    font: inherit;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  button:focus-visible,
  textarea:focus-visible {
    outline: 3px solid var(--_note);
    outline-offset: 2px;
  }

  .marker {
    position: absolute;
    inset: auto;
    border: 3px solid #c2185b;
    border-radius: 0.25em;
    outline: 2px solid #fff;
    background: none;
    pointer-events: none;
  }

  .marker:not(:popover-open) {
    display: none;
  }

  @media (max-width: 47.99em) {
    section {
      max-block-size: 55vh;
    }

    section[data-aside] {
      inset-block: auto 7em;
      max-block-size: 40vh;
    }
  }

  @media print {
    section,
    .marker {
      display: none !important;
    }
  }
`;
