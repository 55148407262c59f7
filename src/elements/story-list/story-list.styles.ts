import { css } from 'lit';

export const styles = css`
  [part='filters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }

  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 100%;
    min-inline-size: min(100%, 14em);
  }

  select {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

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
    [part='filters'],
    [part='more'] {
      display: none;
    }
  }
`;
