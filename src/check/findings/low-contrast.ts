import type { Check, Finding } from '../check.js';
import { contrastOf, leastContrast } from '../colour.js';
import type { Page } from '../page.js';

const NL = {
  what: (ratio: string) => `De hulplijn is slecht leesbaar: het contrast is maar ${ratio} op 1.`,
  how: (least: string, words: string) =>
    `Het gaat om “${words}”. Nodig is ${least} op 1. Kies andere kleuren voor --wtk-help-color en --wtk-help-background, of haal ze weg: dan gelden de kleuren van de kit.`,
};

interface Measured {
  readonly element: Element;
  readonly ratio: number;
  readonly least: number;
}

/** Words of the help line that stand out too little from their ground (WCAG 2.2, 1.4.3). */
export const check: Check = {
  id: 'low-contrast',
  look: ({ elements }: Page) =>
    elements.filter(({ localName }) => localName === 'wtk-help-banner').flatMap(lookAtBanner),
};

function lookAtBanner(banner: Element): Finding[] {
  const [worst] = [...banner.children]
    .filter(({ localName, textContent }) => !localName.startsWith('wtk-') && textContent.trim())
    .filter((element) => element.getBoundingClientRect().height > 0)
    .flatMap(measure)
    .filter(({ ratio, least }) => ratio < least)
    .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
  if (!worst) return [];
  const words = worst.element.textContent.trim();
  // Rounded down, so that what is too little never reads as enough.
  const ratio = decimal(Math.floor(worst.ratio * 10) / 10);
  const how = NL.how(decimal(worst.least), words);
  return [{ severity: 'error', what: NL.what(ratio), how, where: [worst.element] }];
}

function measure(element: Element): Measured[] {
  const ratio = contrastOf(element);
  return ratio === undefined ? [] : [{ element, ratio, least: leastContrast(element) }];
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',').replace(',0', '');
}
