import { type CSSResultArray, css } from 'lit';
import { guard } from './guard.styles.js';

/** The tag called by hand: the same text guards the elements without Lit. */
const guardStyles = css([guard] as unknown as TemplateStringsArray);

/**
 * The kit's design tokens, each read once: the partner's own value, else the token that a host on
 * NL Design System already has, else what the host's text does. Sizes are in `em` of the host's
 * text, never in `rem`, which a host may have set to anything, and letters are never smaller than
 * 14 px.
 */
const tokenStyles = css`
  :host {
    --_color-accent: var(
      --wtk-color-accent,
      var(--nl-link-color, var(--utrecht-link-color, currentColor))
    );
    --_color-line: var(--wtk-color-line, var(--utrecht-separator-color, currentColor));
    --_color-surface: var(--wtk-color-surface, transparent);
    --_color-focus: var(
      --wtk-color-focus,
      var(--nl-focus-outline-color, var(--utrecht-focus-outline-color, currentColor))
    );
    --_radius: var(--wtk-radius, var(--utrecht-button-border-radius, 0.25em));
    --_space: var(--wtk-space, 1em);

    box-sizing: border-box;
    display: block;
  }

  :host > * {
    font-size: max(1em, 14px);
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
`;

/** What every element with Lit is dressed in first: the guard, then the tokens. */
export const tokens: CSSResultArray = [guardStyles, tokenStyles];
