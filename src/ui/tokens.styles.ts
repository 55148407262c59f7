import { type CSSResultArray, css } from 'lit';
import { guard } from './guard.styles.js';

/** The tag called by hand: the same text guards the elements without Lit. */
const guardStyles = css([guard] as unknown as TemplateStringsArray);

/**
 * The kit's design tokens, each read once: the partner's own value, else the token that a host on
 * NL Design System already has, else what the host's text does. Sizes are in `em` of the host's
 * text, never in `rem`, which a host may have set to anything, and letters are never smaller than
 * 14 px. Links and headings are words, so a rule of the page goes before ours.
 */
const tokenStyles = css`
  :host {
    --_link: var(
      --nl-link-color,
      var(--utrecht-link-color, var(--basis-color-action-2-color-default))
    );
    --_color-accent: var(--wtk-color-accent, var(--_link, #b0562b));
    --_color-line: var(
      --wtk-color-line,
      var(
        --utrecht-separator-color,
        var(--basis-color-default-border-default, color-mix(in srgb, currentColor 30%, transparent))
      )
    );
    --_color-surface: var(--wtk-color-surface, transparent);
    --_radius: var(
      --wtk-radius,
      var(
        --nl-button-border-radius,
        var(--utrecht-button-border-radius, var(--basis-border-radius-md, 0.375em))
      )
    );
    --_space: var(--wtk-space, 1.25em);

    box-sizing: border-box;
    display: block;
  }

  ::slotted(a) {
    color: var(--wtk-color-link, var(--_link, revert));
  }

  /* What stands apart from running words is as large as a finger. */
  ::slotted(a[slot]) {
    display: inline-grid !important;
    align-content: center !important;
    min-inline-size: 44px !important;
    min-block-size: 44px !important;
  }

  ::slotted(:is(h2, h3, h4, h5, h6)) {
    color: var(
      --wtk-color-heading,
      var(
        --nl-heading-level-3-color,
        var(--utrecht-heading-3-color, var(--basis-heading-color, inherit))
      )
    );
    font-family: var(
      --wtk-font-heading,
      var(
        --nl-heading-level-3-font-family,
        var(--utrecht-heading-3-font-family, var(--basis-heading-font-family, inherit))
      )
    );
    font-weight: var(
      --wtk-weight-heading,
      var(
        --nl-heading-level-3-font-weight,
        var(--utrecht-heading-3-font-weight, var(--basis-heading-font-weight, 700))
      )
    );
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
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1px solid
      var(
        --wtk-button-border,
        var(
          --nl-button-secondary-border-color,
          var(
            --utrecht-button-secondary-action-border-color,
            var(--basis-color-action-1-border-default, currentColor)
          )
        )
      );
    border-radius: var(--_radius);
    background: var(
      --wtk-button-background,
      var(
        --nl-button-secondary-background-color,
        var(--utrecht-button-secondary-action-background-color, transparent)
      )
    );
    color: var(
      --wtk-button-color,
      var(
        --nl-button-secondary-color,
        var(
          --utrecht-button-secondary-action-color,
          var(--basis-color-action-1-color-default, inherit)
        )
      )
    );
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  :focus-visible,
  ::slotted(:focus-visible) {
    outline: 3px var(--basis-focus-outline-style, var(--utrecht-focus-outline-style, solid))
      var(
        --wtk-color-focus,
        var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, currentColor))
      );
    outline-offset: 2px;
  }
`;

/** What every element with Lit is dressed in first: the guard, then the tokens. */
export const tokens: CSSResultArray = [guardStyles, tokenStyles];
