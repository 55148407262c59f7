import { css } from 'lit';

export const styles = css`
  [part='card'] {
    padding: var(--_space);
    border: 1px solid color-mix(in srgb, var(--_color-line) 30%, transparent);
    border-block-start: 0.25em solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  ::slotted(*) {
    max-inline-size: 40em !important;
    margin-block: 0 0.75em !important;
  }

  ::slotted([slot='label']),
  ::slotted([slot='narrator']),
  ::slotted([slot='content-note']) {
    font-size: 0.9em !important;
  }

  ::slotted([slot='label']) {
    display: inline-block !important;
    margin-block: 0 0.5em !important;
    padding-inline: 0.6em !important;
    border: 1px solid currentColor !important;
    border-radius: var(--_radius) !important;
  }

  ::slotted([slot='title']) {
    margin-block: 0 0.25em !important;
    line-height: 1.25 !important;
    text-wrap: balance;
  }

  ::slotted([slot='content-note']) {
    font-style: italic !important;
  }

  ::slotted([slot$='-title']) {
    margin-block: 0 0.25em !important;
    font-size: 1.1em !important;
    line-height: 1.3 !important;
  }

  ::slotted([slot='helped-title']),
  ::slotted([slot='helped']) {
    margin-block: 0 !important;
    padding-block-end: 0.5em !important;
    padding-inline-start: var(--_space) !important;
    border-inline-start: 0.25em solid var(--_color-accent) !important;
  }

  ::slotted([slot='helped']) {
    font-size: 1.1em !important;
  }

  ::slotted([slot='how-title']) {
    margin-block-start: 1em !important;
  }

  ::slotted([slot='source']) {
    display: inline-block !important;
  }

  [part='help'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: baseline;
    margin-block-start: 0.5em;
  }

  ::slotted([slot='help']) {
    margin-block: 0 !important;
  }

  ::slotted(a[slot='help']) {
    display: inline-block !important;
    padding-block: 0.4em !important;
    font-weight: 700 !important;
    white-space: nowrap !important;
  }
`;
