import { css } from 'lit';

export const styles = css`
  /* 50 rows of about 9 lines, until the browser knows better. */
  .full {
    content-visibility: auto;
    contain-intrinsic-size: auto 700em;
  }

  [part='list'] {
    container-type: inline-size;
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

  [type='search'] {
    max-inline-size: 34em;
  }

  [part='note'] {
    grid-column: 1 / -1;
    margin: 0;
  }

  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
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
    .full {
      content-visibility: visible;
    }
  }
`;
