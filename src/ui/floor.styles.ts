/**
 * The corners and colours of help and the way out. Their text keeps a contrast of 4.5, whatever a
 * page sets.
 *
 * A page chooses the ground alone, `--_ground`. It is made opaque, taken into what any screen can
 * show, and is the `color` of the panel or corner: where it is no colour at all, there stays what is
 * inherited, the element's own. The text, `--_ink`, is black or white, whichever stands out more.
 * They change places at a luminance of 0.179, where both have a contrast of 4.58 (WCAG 2.2, relative
 * luminance): that is a grey of 49.4 in Lab, and the Y of XYZ makes it of any colour. A browser that
 * can't reckon with `currentColor` (before Chrome 131, Firefox 133, Safari 18) keeps our colours.
 */
export const floor = /* css */ `
  :host {
    --_radius: var(
      --wtk-radius,
      var(
        --nl-button-border-radius,
        var(--utrecht-button-border-radius, var(--basis-border-radius-md, 0.375em))
      )
    );
  }

  [part='panel'],
  [part='corner'] {
    background: currentColor !important;
  }

  @supports (color: lab(from currentColor l a b)) {
    :host {
      --_ink: lab(
        from color(from currentColor xyz y y y) clamp(0, (49.4 - l) * 1e5, 100) 0 0
      );
    }

    [part='panel'],
    [part='corner'] {
      color: color(
        from var(--_ground) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1
      ) !important;
    }
  }
`;
