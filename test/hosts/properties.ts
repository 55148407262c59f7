/**
 * What is held against the plain page: of the dress (the host and all in its shadow root) and of
 * the words in its slots. Sizes that follow from the words themselves, such as `width`, say
 * nothing of the dress; whether the words can be read is tested apart.
 */
export const PROPERTIES = [
  'display',
  'position',
  'float',
  'clear',
  'z-index',
  'visibility',
  'opacity',
  'content-visibility',
  'clip-path',
  'mask-image',
  'filter',
  'backdrop-filter',
  'mix-blend-mode',
  'transform',
  'rotate',
  'scale',
  'translate',
  'perspective',
  'zoom',
  'animation-name',
  'transition-duration',
  'will-change',
  'box-sizing',
  'min-block-size',
  'max-inline-size',
  'overflow-x',
  'overflow-y',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'margin-inline-end',
  'padding-block-start',
  'padding-block-end',
  'padding-inline-start',
  'padding-inline-end',
  'border-block-start-style',
  'border-block-start-width',
  'border-block-end-style',
  'border-block-end-width',
  'border-inline-start-style',
  'border-inline-start-width',
  'border-inline-end-style',
  'border-inline-end-width',
  'border-start-start-radius',
  'border-end-end-radius',
  'outline-style',
  'box-shadow',
  'background-color',
  'background-image',
  'flex-direction',
  'flex-wrap',
  'align-items',
  'align-self',
  'justify-content',
  'justify-self',
  'column-gap',
  'row-gap',
  'column-count',
  'order',
  'vertical-align',
  'white-space',
  'word-break',
  'overflow-wrap',
  'text-align',
  'text-indent',
  'text-transform',
  'text-decoration-line',
  'text-shadow',
  'writing-mode',
  'pointer-events',
  'user-select',
  'cursor',
  'list-style-type',
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-caps',
  'line-height',
  'letter-spacing',
  'word-spacing',
] as const;

export type Property = (typeof PROPERTIES)[number];

/** What an element is made of: itself, the nodes of its shadow root, and the words in its slots. */
export type Kind = 'host' | 'dress' | 'word' | 'link';

type Reasons = Readonly<Partial<Record<Property, string>>>;

const FONT = 'the words take the font of the page, or they would look pasted on';
const SPACING = 'readers and pages set words wider to read them better (WCAG 2.2, 1.4.12)';
const LETTERS = 'how the letters of a heading or a link look is the page’s, like those around it';
const LINK = 'some pages draw the line under a link as a border, a shadow or a background';
const MARKER = 'how a list is marked is the page’s, and there is none in the dress';
const INERT = 'has no effect on words that are a plain block or inline';
const COLOUR = 'words that are part of the page have its colour, or they could not be read on it';
const BOX = 'the box of an element is the page’s: where it stands, its room, its frame';

const LEFT_OVER =
  'WebKit tells what is left over beside a short line from right to left, which no sheet decides';
const FIELD = 'a field to type in or choose from has the colours of the page’s own scheme';

/** What may differ of every node, and why. */
const EVERYWHERE: Reasons = {
  direction: 'the page knows which way its readers read',
  'font-family': FONT,
  'font-size': FONT,
  'font-weight': FONT,
  'font-style': FONT,
  'font-variant-caps': FONT,
  'line-height': SPACING,
  'letter-spacing': SPACING,
  'word-spacing': SPACING,
  'list-style-type': MARKER,
  'margin-inline-end': LEFT_OVER,
};

const WORD: Reasons = {
  'text-transform': LETTERS,
  'text-decoration-line': LETTERS,
  'text-shadow': LETTERS,
  'outline-style': 'the ring around what has the focus is the page’s',
  'margin-inline-end': LEFT_OVER,
  'z-index': INERT,
  'flex-direction': INERT,
  'flex-wrap': INERT,
  'align-items': INERT,
  'justify-content': INERT,
  'column-gap': INERT,
  'row-gap': INERT,
};

/** What else may differ of the words that are links. */
const LINKS: Reasons = {
  ...WORD,
  'border-block-start-style': LINK,
  'border-block-start-width': LINK,
  'border-block-end-style': LINK,
  'border-block-end-width': LINK,
  'border-inline-start-style': LINK,
  'border-inline-start-width': LINK,
  'border-inline-end-style': LINK,
  'border-inline-end-width': LINK,
  'border-start-start-radius': LINK,
  'border-end-end-radius': LINK,
  'padding-block-start': LINK,
  'padding-block-end': LINK,
  'padding-inline-start': LINK,
  'padding-inline-end': LINK,
  'margin-inline-start': LINK,
  'margin-inline-end': LINK,
  'box-shadow': LINK,
  'background-color': LINK,
  'background-image': LINK,
};

/** What must hold of the element itself: nothing hides it, bends it, or makes it move. */
const HOST_HOLDS: readonly Property[] = [
  'visibility',
  'opacity',
  'content-visibility',
  'clip-path',
  'mask-image',
  'filter',
  'backdrop-filter',
  'mix-blend-mode',
  'transform',
  'rotate',
  'scale',
  'translate',
  'perspective',
  'zoom',
  'animation-name',
  'transition-duration',
  'will-change',
  'column-count',
  'writing-mode',
  'white-space',
  'text-indent',
  'pointer-events',
  'user-select',
];

/** Why a property of a node may follow the page; undefined where it must hold. */
export function whyItFollows(tag: string, kind: Kind, property: Property): string | undefined {
  const isHelp = tag === 'wtk-help-banner' || tag === 'wtk-exit';
  if (kind === 'host' && !HOST_HOLDS.includes(property)) return BOX;
  // The help line stands out from any page; story and activities are read as part of it.
  if (property === 'color' && !isHelp) return COLOUR;
  if (property === 'background-color' && kind === 'dress' && !isHelp) return FIELD;
  if (kind === 'word' || kind === 'link') {
    const follows = kind === 'link' && !isHelp ? LINKS : WORD;
    if (follows[property]) return follows[property];
  }
  return EVERYWHERE[property];
}
