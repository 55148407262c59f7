import { css } from 'lit';

export const styles = css`
  details {
    border-block-end: 1px solid var(--_color-line);
  }

  details:first-of-type {
    border-block-start: 1px solid var(--_color-line);
  }

  ::slotted([slot^='question']) {
    display: inline !important;
    margin: 0 !important;
    font-size: 1.1em !important;
    line-height: 1.4 !important;
  }

  ::slotted([slot^='answer']) {
    max-inline-size: 45em;
    margin-block: 0 0.75em !important;
  }
`;
