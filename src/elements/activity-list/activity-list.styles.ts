import { css } from 'lit';

export const styles = css`
  [part='list'] {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.5em;
  }

  ::slotted([slot^='day']) {
    margin-block: 0 0.5em !important;
    font-size: 1.25em !important;
    line-height: 1.3 !important;
  }

  ::slotted(p) {
    margin-block: 0 0.75em !important;
  }

  [part='more'] {
    font-weight: 700;
  }
`;
