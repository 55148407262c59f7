import { type TemplateResult, css, html } from 'lit';
import { allRegions } from '../../campaign/regions.js';

/**
 * The Netherlands as a map of tiles: one for each GGD region, about where it lies, five to a row
 * from the north down; "-" is water or another country. Each is large enough to tap on a phone,
 * which the outlines of the real regions are not.
 */
const TILES = `
  -    -    -    7206 0111
  -    2707 -    1009 0706
  3109 7306 2209 1413 1106
  4506 3406 3606 1911 -
  7014 4607 2514 2014 -
  -    4816 5406 6011 -
  5006 5206 5608 6106 -`
  .trim()
  .split(/\s+/);

/** What the regions of the map are called, what each leaves, and which one is chosen. */
interface RegionMap {
  readonly name: string;
  readonly count: (code: string) => number;
  readonly chosen: string | undefined;
  /** Chooses the region of a name, or none for an empty one. */
  readonly choose: (region: string) => void;
}

/** The picture, whose tiles are the buttons of a filter. */
export function regionMap(map: RegionMap): TemplateResult {
  const names = new Map(allRegions().map(({ code, name }) => [code, name]));
  return html`<div part="map" role="group" aria-label=${map.name}>
    ${TILES.map((tile) => {
      const code = `GG${tile}`;
      const name = names.get(code);
      return name === undefined ? html`<span></span>` : regionTile(map, code, name);
    })}
  </div>`;
}

function regionTile(map: RegionMap, code: string, name: string): TemplateResult {
  const isChosen = map.chosen === code;
  return html`<button
    part="region"
    type="button"
    aria-pressed=${isChosen}
    @click=${() => map.choose(isChosen ? '' : name)}
  >
    ${shortName(name)} <b>${map.count(code)}</b>
  </button>`;
}

/**
 * "Gelderland-Midden" for "Veiligheids- en Gezondheidsregio Gelderland-Midden", with soft hyphens:
 * few browsers know where a Dutch name may be broken.
 */
function shortName(name: string): string {
  return name
    .replace(/^.*(GGD|regio|Jeugd) /, '')
    .replace(/\B(land|dam|streek|mond|gen\b)/g, '\u00AD$1');
}

export const mapStyles = css`
  [part='map'] {
    /* West is left on a map in any language. */
    direction: ltr;
    container-type: inline-size;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 2px;
    max-inline-size: 34em;
  }

  [part='region'] {
    display: grid;
    align-content: space-between;
    min-block-size: 4.5em;
    padding: 0.2em;
    font-size: 0.65em;
    line-height: 1.15;
    text-align: start;
    overflow-wrap: anywhere;
  }

  [part='region'] b {
    font-size: 1.6em;
  }

  [part='region'][aria-pressed='true'] {
    background: CanvasText;
    color: Canvas;
  }

  @container (min-width: 26em) {
    [part='region'] {
      padding: 0.4em;
      font-size: 0.8em;
    }
  }
`;
