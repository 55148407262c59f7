import type { Check, Finding } from '../check.js';
import { contrastOf, leastContrast } from '../colour.js';
import type { Page } from '../page.js';

const NL = {
  what: (ratio: string) => `Een tekst is slecht leesbaar: het contrast is maar ${ratio} op 1.`,
  how: (least: string, words: string) =>
    `Het gaat om “${words}”. Nodig is ${least} op 1. Kies een andere kleur voor deze tekst of voor de achtergrond: in de stijl van je pagina, of met --wtk-color-link, --wtk-color-heading en --wtk-color-surface.`,
};

/** A long list looks alike from here on. */
const MOST_ELEMENTS = 100;

interface Measured {
  readonly element: Element;
  readonly ratio: number;
  readonly least: number;
}

/**
 * Words that stand out too little from their ground (WCAG 2.2, 1.4.3): only the worst of a page.
 * Those of the help line never do, whatever a page sets (`ui/floor.styles.ts`).
 */
export const check: Check = {
  id: 'low-contrast',
  look: ({ elements }: Page) => {
    const [worst] = elements
      .slice(0, MOST_ELEMENTS)
      .flatMap(wordsOf)
      .flatMap(measure)
      .filter(({ ratio, least }) => ratio < least)
      .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
    return worst ? [tell(worst)] : [];
  },
};

function wordsOf({ children }: Element): Element[] {
  return [...children]
    .filter(({ localName, textContent }) => !localName.startsWith('wtk-') && textContent.trim())
    .filter((word) => word.getBoundingClientRect().height > 0);
}

function tell({ element, ratio, least }: Measured): Finding {
  const words = element.textContent.trim();
  // Rounded down, so that what is too little never reads as enough.
  const what = NL.what(decimal(Math.floor(ratio * 10) / 10));
  return { severity: 'error', what, how: NL.how(decimal(least), words), where: [element] };
}

function measure(element: Element): Measured[] {
  const ratio = contrastOf(element);
  return ratio === undefined ? [] : [{ element, ratio, least: leastContrast(element) }];
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',').replace(',0', '');
}
