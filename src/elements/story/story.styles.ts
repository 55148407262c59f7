import { css } from 'lit';

export const styles = css`
  [part='card'] {
    padding: var(--_space);
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  /*
   * All of the card stands on the side of what it tells, the rule beside what helped too; each line
   * is read in its own direction.
   */
  ::slotted(*),
  summary {
    text-align: -webkit-match-parent !important;
    text-align: match-parent !important;
    unicode-bidi: plaintext !important;
  }

  button {
    unicode-bidi: plaintext;
  }

  /* A long address in what was pasted would else make a column of the page wider than a phone. */
  ::slotted(*) {
    overflow-wrap: anywhere !important;
    max-inline-size: 40em !important;
    margin-block: 0 0.75em !important;
  }

  ::slotted([slot='label']),
  ::slotted([slot='narrator']),
  ::slotted([slot='published']),
  ::slotted([slot='topics']) {
    font-size: 0.9em !important;
  }

  ::slotted([slot='label']) {
    display: inline-block !important;
    max-inline-size: 100% !important;
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

  ::slotted([slot='narrator']) {
    margin-block: 0 !important;
  }

  ::slotted([slot='published']) {
    display: block !important;
  }

  ::slotted([slot='content-note']) {
    margin-block: 0.5em 0.25em !important;
  }

  ::slotted([slot$='-title']) {
    margin-block: 1em 0.25em !important;
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

  ::slotted([slot='picture']),
  ::slotted([slot^='poster']) {
    display: block !important;
    inline-size: 100% !important;
    block-size: auto !important;
    margin-block: 0 1em !important;
    border-radius: var(--_radius) !important;
  }

  ::slotted([slot^='attachment']) {
    margin-block: 0 0.25em !important;
  }

  [part='choice'],
  [part='actions'],
  [part='help'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='choice'],
  [part='declined'],
  [part='text'],
  [part='attachment'],
  [part='actions'] {
    margin-block: 0.75em;
  }

  [part='read'] {
    font-weight: 700;
  }

  /* Read from here on; the ring is for what can be pressed. */
  [part='text'],
  [part='declined'] {
    outline: none;
  }

  [part='player'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
  }

  /* As one engine has it: the others make it less high than a finger. */
  audio {
    block-size: 54px;
  }

  video {
    aspect-ratio: 16 / 9;
    block-size: auto;
    background: #000;
  }

  [part='help'] {
    gap: 0 1em;
    align-items: baseline;
  }

  ::slotted([slot='help']) {
    margin-block: 0 !important;
    unicode-bidi: isolate !important;
  }

  ::slotted(p[slot='help']) {
    flex-basis: 100%;
    max-inline-size: none !important;
    margin-block-start: 0.5em !important;
  }

  ::slotted(a[slot='help']) {
    white-space: nowrap !important;
  }

  ::slotted(a[slot='help'][href^='tel']) {
    font-weight: 700 !important;
  }

  @media print {
    button,
    [part='player'] {
      display: none;
    }
  }
`;
