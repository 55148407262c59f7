import type { Phase } from '../../campaign/phase.js';
import { type Language, languageOf } from '../../ui/language.js';

/** What the campaign is told with, besides the feed's own words. */
export interface CampaignElementWords {
  /** Before the days, by whether they are still to come. */
  readonly days: Readonly<Record<Phase, (period: string, isOver: boolean) => string>>;
  /** How many days it is until the first day. */
  readonly soon: (days: number) => string;
  readonly today: string;
  /** What is still open after the week. */
  readonly open: string;
  readonly more: (count: number) => string;
  readonly nothingToday: string;
  readonly example: string;
  readonly site: string;
  readonly loading: string;
  readonly empty: string;
}

export const WORDS: Readonly<Record<Language, CampaignElementWords>> = {
  nl: {
    days: {
      before: (period) => `Binnenkort: ${period}`,
      during: (period) => `Nu: ${period}`,
      after: (period) => `De week is geweest: ${period}`,
      rest: (period, isOver) => `De ${isOver ? 'vorige' : 'volgende'} week: ${period}`,
    },
    soon: (days) => (days === 1 ? 'Morgen begint de week.' : `Over ${days} dagen begint de week.`),
    today: 'Vandaag',
    open: 'Nog te bezoeken',
    more: (count) => (count === 1 ? 'En nog 1 activiteit' : `En nog ${count} activiteiten`),
    nothingToday: 'Vandaag zijn er geen activiteiten.',
    example: 'Voorbeeld',
    site: 'Naar de site van de campagne',
    loading: 'De campagne wordt opgehaald.',
    empty: 'Er is nu geen campagne bekend.',
  },
  en: {
    days: {
      before: (period) => `Soon: ${period}`,
      during: (period) => `Now: ${period}`,
      after: (period) => `The week is over: ${period}`,
      rest: (period, isOver) => `The ${isOver ? 'last' : 'next'} week: ${period}`,
    },
    soon: (days) => (days === 1 ? 'The week begins tomorrow.' : `The week begins in ${days} days.`),
    today: 'Today',
    open: 'Still to visit',
    more: (count) => (count === 1 ? 'And 1 more activity' : `And ${count} more activities`),
    nothingToday: 'There are no activities today.',
    example: 'Example',
    site: 'To the campaign’s site (in Dutch)',
    loading: 'The campaign is being fetched.',
    empty: 'No campaign is known right now.',
  },
};

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}
