import type { Phase } from '../../campaign/phase.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf } from '../../ui/language.js';
import type { Counted } from '../../ui/message.js';

/** What the campaign is told with, besides the feed's own words. */
export interface CampaignElementWords {
  /** The days as they look from today; in the rest of the year, those that come. */
  readonly days: Readonly<Record<Phase, string>>;
  /** The days in the rest of the year, when they are over. */
  readonly past: string;
  readonly tomorrow: string;
  /** How many days it is until the first day, when that is not tomorrow. */
  readonly soon: Counted;
  readonly today: string;
  /** What is still open after the week. */
  readonly open: string;
  readonly more: Counted;
  readonly nothingToday: string;
  readonly example: string;
  readonly site: string;
  readonly loading: string;
  readonly empty: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly campaign: CampaignElementWords;
  }
}

const WORDS = dictionary('campaign', {
  days: {
    before: 'Binnenkort: {period}',
    during: 'Nu: {period}',
    after: 'De week is geweest: {period}',
    rest: 'De volgende week: {period}',
  },
  past: 'De vorige week: {period}',
  tomorrow: 'Morgen begint de week.',
  soon: { other: 'Over {n} dagen begint de week.' },
  today: 'Vandaag',
  open: 'Nog te bezoeken',
  more: { one: 'En nog {n} activiteit', other: 'En nog {n} activiteiten' },
  nothingToday: 'Vandaag zijn er geen activiteiten.',
  example: 'Voorbeeld',
  site: 'Naar de site van de campagne',
  loading: 'De campagne wordt opgehaald.',
  empty: 'Er is nu geen campagne bekend.',
});

/** What the element says in its language. */
export function ownWords(host: HTMLElement): CampaignElementWords {
  return WORDS[languageOf(host)];
}
