import type { Activity } from '../../../campaign/activity.js';
import { plain } from '../../../campaign/plain-text.js';
import type { InEachLanguage } from '../../language.js';
import { placeText } from '../memory.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{
  readonly what: (title: string, where: string) => string;
  readonly how: string;
}> = {
  nl: {
    what: (title, where) => `Dit lijkt dezelfde activiteit als “${title}” (${where}).`,
    how: 'Meldden twee organisaties hem aan? Houd er één, en noem beide namen bij organizer.',
  },
  en: {
    what: (title, where) => `This looks like the same activity as “${title}” (${where}).`,
    how: 'Did two organisations send it in? Keep one, and name both in organizer.',
  },
};

/** An activity that two organisers sent in: the same title or the same room, at the same time. */
export const rule: Rule = {
  id: 'duplicate-activity',
  severity: 'warning',
  summary: { nl: 'Elke activiteit staat er één keer.', en: 'Every activity stands there once.' },
  *inItem({ activity, path, before }, language) {
    if (!activity) return;
    const [earlier] = keysOf(activity).flatMap((key) => before('activity', key) ?? []);
    const { what, how } = WORDS[language];
    if (earlier) yield { at: path, what: what(earlier.title, placeText(earlier)), how };
  },
};

/** What no two activities have in common. One that lasts all day shares its room with others. */
function keysOf({ title, startDate, location }: Activity): readonly string[] {
  const when = `${startDate.date}T${startDate.time ?? ''}`;
  const { addressLocality = '', streetAddress } = location ?? {};
  return [
    [when, plain(title), plain(addressLocality)].join(),
    ...(startDate.time && streetAddress
      ? [[when, plain(streetAddress), plain(addressLocality)].join()]
      : []),
  ];
}
