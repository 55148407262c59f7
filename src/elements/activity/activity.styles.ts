import { css } from 'lit';

export const styles = css`
  /* In a list, that is as wide as each row, and one container for them all. */
  :host(:not([slot^='items'])) {
    container-type: inline-size;
  }

  [part='card'] {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.6em;
    padding-inline: var(--_space) 0.5em;
    border-inline-start: 0.25em solid var(--_color-accent);
    background: var(--_color-surface);
  }

  /* Each line is read in its own direction, and stands on the side of the card. */
  ::slotted(*) {
    max-inline-size: 45em !important;
    margin-block: 0 0.15em !important;
    text-align: -webkit-match-parent !important;
    text-align: match-parent !important;
  }

  ::slotted([slot='title']) {
    font-size: 1.1em !important;
    line-height: 1.35 !important;
  }

  ::slotted([slot='when']) {
    font-weight: 700 !important;
  }

  ::slotted(:is([slot='status'], [slot='progress'])) {
    justify-self: start !important;
    font-weight: 700 !important;
  }

  ::slotted([slot='status']) {
    padding-inline: 0.6em !important;
    border: 2px solid currentColor !important;
    border-radius: var(--_radius) !important;
  }

  ::slotted(:is([slot='facts'], [slot='organizer'])) {
    font-size: 0.9em !important;
  }

  ::slotted([slot='register']) {
    justify-self: start !important;
  }

  @container (min-width: 34em) {
    [part='card'] {
      grid-template-columns: 10.5em minmax(0, 1fr);
    }

    ::slotted(*),
    [part='calendar'],
    [part='notice'],
    [part='retry'] {
      grid-column: 2;
    }

    ::slotted([slot='when']) {
      grid-area: 1 / 1 / span 12;
      line-height: 1.45 !important;
    }
  }
`;
