import { css } from 'lit';

export const styles = css`
  .group {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0.75em;
    content-visibility: auto;
    contain-intrinsic-size: auto 400em;
  }

  [part='list'] {
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

  [type='search'] {
    max-inline-size: 34em;
  }

  [part='note'] {
    grid-column: 1 / -1;
    margin: 0;
  }

  summary {
    padding-block: 0.65em;
    font-weight: 700;
    cursor: pointer;
  }

  [part='ways'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='more'] {
    font-weight: 700;
  }

  @media print {
    .group {
      content-visibility: visible;
    }
  }
`;
