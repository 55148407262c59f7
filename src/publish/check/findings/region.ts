import { findRegion, overlapping } from '../../../campaign/regions.js';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

const WORDS: InEachLanguage<{
  readonly unknown: (code: string) => string;
  readonly find: string;
  readonly elsewhere: (place: string) => string;
  readonly compare: (code: string) => string;
}> = {
  nl: {
    unknown: (code) => `De regio ${code} bestaat niet. Wie op regio zoekt, vindt dit niet.`,
    find: 'Zoek de code van de gemeente, de GGD of Veilig Thuis op.',
    elsewhere: (place) => `${place} ligt niet in de regio’s die hier staan.`,
    compare: (code) => `Klopt de plaats? Zet dan ${code} bij region.`,
  },
  en: {
    unknown: (code) => `The region ${code} does not exist. Who looks by region won’t find this.`,
    find: 'Look up the code of the municipality, the GGD or Veilig Thuis.',
    elsewhere: (place) => `${place} is not in the regions that are named here.`,
    compare: (code) => `Is the place right? Then add ${code} to region.`,
  },
};

/** A region that nobody knows, or one that the place of an activity is not in. */
export const rule: Rule = {
  id: 'region',
  severity: 'error',
  summary: {
    nl: 'Een regio bestaat, en past bij de plaats.',
    en: 'A region exists, and fits the place.',
  },
  *inItem({ activity, path }, language) {
    if (!activity) return;
    const { unknown, find, elsewhere, compare } = WORDS[language];
    const at = [...path, '_wtk', 'region'];
    const { region: codes, location } = activity;
    const strangers = codes.filter((code) => findRegion(code)?.code !== code);
    for (const code of strangers) yield { at, what: unknown(code), how: find };
    const place = location?.addressLocality ?? '';
    const municipality = findRegion(place);
    if (codes.length === 0 || strangers.length > 0 || municipality?.kind !== 'municipality') return;
    if (codes.some((code) => overlapping(municipality.code).has(code))) return;
    yield { at, what: elsewhere(place), how: compare(municipality.code), severity: 'warning' };
  },
};
