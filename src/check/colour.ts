/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/** The contrast of an element's text with the ground that it stands on; undefined where an image is in between. */
export function contrastOf(element: Element): number | undefined {
  const ground = groundUnder(element);
  return ground && contrast(over(parse(getComputedStyle(element).color), ground), ground);
}

/** WCAG 2.2, 1.4.3: 3 for large text, that is from 24 px, or bold from 18.66 px; else 4.5. */
export function leastContrast(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** What is painted under an element's text: the first opaque ground, with what is clear above it. */
function groundUnder(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let at: Element | undefined = element; at; at = parentInSight(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const layer = parse(backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), WHITE);
}

/** What an element is drawn in: its slot, its parent, or the host of its shadow root. */
export function parentInSight(element: Element): Element | undefined {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  return element.assignedSlot ?? element.parentElement ?? host;
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Contrast ratio, as WCAG 2.2 defines it. */
function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A computed colour: `rgb()` as nearly all are; a canvas reads the rest, such as `oklch()`. */
function parse(colour: string): Colour {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (!parts) return painted(colour);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [red, green, blue, alpha];
}

/** One for all colours: a page that asks for thousands may get none in the end. */
let canvas: CanvasRenderingContext2D | null | undefined;

function painted(colour: string): Colour {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return WHITE;
  canvas.clearRect(0, 0, 1, 1);
  // What a canvas can't read changes nothing, and would be the colour before this one.
  canvas.fillStyle = '#000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
