import { type Kind, PROPERTIES, type Property, whyItFollows } from './properties.js';

/** One node of an element, as the browser computed it. */
interface Piece {
  readonly kind: Kind;
  readonly values: ReadonlyMap<Property, string>;
  readonly fontSize: number;
}

/** An element as it looks, node by node; each node has a name that is the same on every page. */
export interface Dress {
  readonly tag: string;
  readonly pieces: ReadonlyMap<string, Piece>;
}

/** Where an element looks otherwise than on the plain page: 'p[slot=help] 1: float left, not none'. */
export interface Comparison {
  readonly differences: readonly string[];
  /** What follows the page on purpose. */
  readonly follows: readonly string[];
}

/** Takes down how an element looks, from its host to the words in its slots. */
export function dressOf(host: HTMLElement): Dress {
  const pieces = new Map<string, Piece>([['host', piece(host, 'host')]]);
  // Lit writes its sheets as elements where the page has taken away the browser's `Document`.
  const inside = host.shadowRoot?.querySelectorAll(':not(style)') ?? [];
  for (const [index, element] of [...inside].entries()) {
    pieces.set(`dress ${index} ${nameOf(element)}`, piece(element, 'dress'));
  }
  for (const [index, element] of [...host.children].entries()) {
    pieces.set(`word ${index} ${nameOf(element)}`, piece(element, kindOfWord(element)));
  }
  return { tag: host.localName, pieces };
}

function piece(element: Element, kind: Kind): Piece {
  const style = getComputedStyle(element);
  const values = new Map(
    PROPERTIES.map((property) => [property, style.getPropertyValue(property)]),
  );
  values.set('text-align', sideOf(element, style.textAlign));
  return { kind, values, fontSize: parseFloat(style.fontSize) };
}

/** Where lines stand in their box: browsers tell `match-parent` as a side of the screen. */
function sideOf({ assignedSlot, parentElement }: Element, textAlign: string): string {
  const box = assignedSlot ?? parentElement;
  if (!box || !['left', 'right'].includes(textAlign)) return textAlign;
  const isFromLeft = getComputedStyle(box).direction === 'ltr';
  return isFromLeft === (textAlign === 'left') ? 'start' : 'end';
}

/** An item of a list is an element with words of its own. */
function kindOfWord({ localName }: Element): Kind {
  if (localName.includes('-')) return 'host';
  return localName === 'a' ? 'link' : 'word';
}

function nameOf(element: Element): string {
  const name = element.getAttribute('slot') ?? element.getAttribute('part');
  return name === null ? element.localName : `${element.localName}[${name}]`;
}

/** Holds an element against the same one on the plain page. */
export function compare(dress: Dress, plain: Dress): Comparison {
  const differences: string[] = [];
  const follows: string[] = [];
  for (const name of new Set([...plain.pieces.keys(), ...dress.pieces.keys()])) {
    const [before, after] = [plain.pieces.get(name), dress.pieces.get(name)];
    if (!before || !after) {
      differences.push(`${name}: ${after ? 'is not on the plain page' : 'is missing'}`);
      continue;
    }
    for (const property of PROPERTIES) {
      if (isAlike(after, before, property)) continue;
      const [value, expected] = [after, before].map(({ values }) => values.get(property));
      const line = `${name}: ${property} ${value}, not ${expected}`;
      const list = whyItFollows(dress.tag, after.kind, property) ? follows : differences;
      list.push(line);
    }
  }
  return { differences, follows };
}

/** Sizes are compared in proportion to the letters; a border is drawn in whole pixels. */
function isAlike(piece: Piece, plain: Piece, property: Property): boolean {
  const value = inUnits(piece, property);
  const expected = inUnits(plain, property);
  const scale = piece.fontSize / plain.fontSize;
  return (
    value.frame === expected.frame &&
    value.lengths.every((length, index) => {
      const other = expected.lengths[index] ?? NaN;
      return Math.abs(length - other) < 0.6 || Math.abs(length - other * scale) < 1;
    })
  );
}

/** A value as its text without lengths, and its lengths in px. */
function inUnits({ values }: Piece, property: Property): { frame: string; lengths: number[] } {
  const value = values.get(property) ?? '';
  const lengths: number[] = [];
  const frame = value
    // What `auto` means for all but the items of a flexbox, such as the page may make of the host.
    .replace(/^auto$/, property === 'min-block-size' ? '0px' : 'auto')
    // The colour of the letters is compared by itself, not wherever it is drawn.
    .replaceAll(values.get('color') ?? '', 'currentcolor')
    .replace(/(-?[\d.]+(?:e-?\d+)?)px/g, (_match, length: string) => {
      lengths.push(Number(length));
      return 'px';
    });
  return { frame, lengths };
}
