import { css } from 'lit';

/** The look of `<details>` in a dress: a line to press that is large enough for a finger. */
export const detailsStyles = css`
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 700;
    cursor: pointer;
    touch-action: manipulation;
  }

  summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
`;
