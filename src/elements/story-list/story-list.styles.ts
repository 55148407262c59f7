import { css } from 'lit';

export const styles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 1em;
    align-items: start;
    margin-block-end: 1em;
  }

  :host([face='whole']) [part='list'] {
    grid-template-columns: minmax(0, 1fr);
  }

  ::slotted(p) {
    margin-block: 0 0.75em !important;
  }

  ::slotted(wtk-story:not([slot])) {
    margin-block-end: 1em !important;
  }

  [part='more'] {
    font-weight: 700;
  }

  @media print {
    [part='more'] {
      display: none;
    }
  }
`;
