import { css } from 'lit';

export const styles = css`
  [part='card'] {
    display: flow-root;
    padding-block: 0.6em;
    padding-inline: var(--_space) 0.5em;
    border-inline-start: 0.25em solid var(--_color-accent);
    background: var(--_color-surface);
  }

  /* Each line is read in its own direction, and stands on the side of the card. */
  ::slotted(*) {
    max-inline-size: 45em;
    margin-block: 0 0.5em !important;
    text-align: -webkit-match-parent !important;
    text-align: match-parent !important;
  }

  ::slotted([slot='name']) {
    margin-block: 0 0.25em !important;
    font-size: 1.4em !important;
    line-height: 1.25 !important;
  }

  ::slotted([slot='theme']) {
    font-size: 1.1em !important;
    font-style: italic !important;
  }

  ::slotted(:is([slot='days'], [slot='soon'])) {
    font-weight: 700 !important;
  }

  ::slotted([slot='on']) {
    margin-block: 1em 0.25em !important;
  }

  ::slotted([slot='activities']) {
    margin-block: 0 !important;
    padding-block: 0.25em !important;
  }
`;
