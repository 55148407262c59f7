import { dictionary } from './dictionary.js';
import type { Language } from './language-names.js';
import { fill } from './message.js';

/** How amounts are written in one language: our own words, as those of days are. */
interface Amounts {
  readonly price: string;
  /** What stands before the cents. */
  readonly decimal: string;
  /** What stands between each three digits. */
  readonly thousands: string;
}

declare module './dictionary.js' {
  interface Dictionary {
    readonly amounts: Amounts;
  }
}

const AMOUNTS = dictionary('amounts', {
  price: '€\u00a0{amount}',
  decimal: ',',
  thousands: '.',
});

/** An amount in euros: '€ 12,50', and '€ 245' without cents. */
export function priceWords(euros: number, language: Language): string {
  const { price, decimal, thousands } = AMOUNTS[language];
  const [whole = '', cents = ''] = euros.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fill(price, { amount: cents === '00' ? grouped : grouped + decimal + cents });
}
