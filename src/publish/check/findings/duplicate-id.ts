import type { InEachLanguage } from '../../language.js';
import { placeText } from '../memory.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{
  readonly what: (id: string, title: string, where: string) => string;
  readonly how: string;
}> = {
  nl: {
    what: (id, title, where) =>
      `Het id ${id} is al van “${title}” (${where}). Dit wordt niet getoond.`,
    how: 'Geef dit een eigen id, of haal een van de twee weg.',
  },
  en: {
    what: (id, title, where) =>
      `The id ${id} belongs to “${title}” (${where}). This one is not shown.`,
    how: 'Give this an id of its own, or take one of the two away.',
  },
};

/** An item with the id of an earlier one: the elements show the first. */
export const rule: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  summary: { nl: 'Elk id staat er één keer.', en: 'Every id stands there once.' },
  *inItem({ story, activity, path, before }, language) {
    const id = (story ?? activity)?.id;
    const earlier = id === undefined ? undefined : before('id', id);
    if (id === undefined || !earlier) return;
    const { what, how } = WORDS[language];
    yield { at: [...path, 'id'], what: what(id, earlier.title, placeText(earlier)), how };
  },
};
