import type { Check } from '../check.js';
import { isRunning } from '../kit.js';
import { nearest } from '../nearest.js';
import type { Page } from '../page.js';

/** The tags of every folder in `src/elements/`, as `vite.config.ts` found them. */
declare const WTK_TAGS: readonly string[];

const NL = {
  what: (tag: string) => `Een onderdeel met de naam ${tag} bestaat niet.`,
  meant: (tag: string) => `Verbeter de naam. Bedoel je ${tag}?`,
  known: `Kies uit: ${WTK_TAGS.join(', ')}.`,
};

/** A tag, or the `data-wtk` of a `<div>`, that names no element of ours. */
export const check: Check = {
  id: 'unknown-tag',
  covers: /^data-wtk=.* is not known/s,
  look({ elements }: Page) {
    if (!isRunning(elements)) return [];
    const written = [
      ...elements.map((element) => ({ element, tag: element.localName })),
      ...[...document.querySelectorAll<HTMLElement>('[data-wtk]')].map((element) => ({
        element,
        tag: `wtk-${element.dataset['wtk']?.trim().toLowerCase().replace(/^wtk-/, '')}`,
      })),
    ];
    return written
      .filter(({ tag }) => !WTK_TAGS.includes(tag))
      .map(({ element, tag }) => {
        const meant = nearest(tag, WTK_TAGS);
        const how = meant === undefined ? NL.known : NL.meant(meant);
        return { severity: 'error', what: NL.what(tag), how, where: [element] };
      });
  },
};
