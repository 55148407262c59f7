import type { Check } from '../check.js';
import { nearest } from '../nearest.js';
import type { Page } from '../page.js';

const NL = {
  what: (kind: string, id: string) => `${kind} met de naam “${id}” staat niet in de feed.`,
  meant: (meant: string) => `Bedoel je ${meant}?`,
  look: 'Kijk op de site van de campagne welke naam erbij hoort. Misschien is het weggehaald.',
};

const KINDS = [
  { attribute: 'story', list: 'stories', kind: 'Een verhaal' },
  { attribute: 'activity', list: 'activities', kind: 'Een activiteit' },
] as const;

/** A story or an activity that is named and not there. */
export const check: Check = {
  id: 'unknown-id',
  look: ({ feeds }: Page) =>
    feeds.flatMap(({ campaign, elements }) =>
      elements.flatMap((element) =>
        KINDS.flatMap(({ attribute, list, kind }) => {
          const id = element.getAttribute(attribute)?.trim();
          const ids = campaign?.[list].map((item) => item.id) ?? [];
          if (!id || ids.length === 0 || ids.includes(id)) return [];
          const meant = nearest(id, ids);
          const how = meant === undefined ? NL.look : NL.meant(meant);
          return [{ severity: 'error' as const, what: NL.what(kind, id), how, where: [element] }];
        }),
      ),
    ),
};
