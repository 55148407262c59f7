import type { Check } from '../check.js';
import { isMade, knownAttributes } from '../kit.js';
import type { Page } from '../page.js';

const NL = {
  what: (from: number, to: number) => `De koppen slaan een niveau over: na h${from} komt h${to}.`,
  setting: (level: number) =>
    `Wie laat voorlezen, raakt zo de weg kwijt. Zet op het onderdeel: heading-level="${level}".`,
  words: (level: number) =>
    `Wie laat voorlezen, raakt zo de weg kwijt. Maak van de kop een h${level}.`,
};

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

/** Headings of an element that skip a level after those of the page. */
export const check: Check = {
  id: 'heading-order',
  look({ elements }: Page) {
    const all = [...document.querySelectorAll(HEADINGS)].filter(isInSight);
    return elements
      .filter((element) => !isMade(element))
      .flatMap((element) => {
        const first = all.findIndex((heading) => element.contains(heading));
        const [before, own] = [all[first - 1], all[first]];
        if (!before || !own || levelOf(own) <= levelOf(before) + 1) return [];
        const level = levelOf(before) + 1;
        const isSet = knownAttributes(element.localName).includes('heading-level') && level > 1;
        const what = NL.what(levelOf(before), levelOf(own));
        const how = isSet ? NL.setting(level) : NL.words(level);
        return [{ severity: 'warning' as const, what, how, where: [own] }];
      });
  },
};

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
}

function isInSight(heading: Element): boolean {
  return heading.getClientRects().length > 0;
}
