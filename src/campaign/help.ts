import { HELP_LINES, type HelpLineId } from './help-lines.js';

/** A line that the campaign adds for some regions. It is marked as regional wherever it stands. */
export interface RegionalLine {
  readonly id: string;
  readonly name: string;
  /** The number as the feed writes it. */
  readonly number: string;
  /** The same as a phone dials it. */
  readonly dial: string;
  /** Codes of the regions that it serves. */
  readonly region: readonly string[];
  readonly hours: string | undefined;
}

/**
 * What an edition says about help. It chooses among the lines that are compiled in, in its order;
 * it can't change one.
 */
export interface Help {
  readonly lines: readonly HelpLineId[];
  readonly hours: Readonly<Partial<Record<HelpLineId, string>>>;
  readonly regional: readonly RegionalLine[];
  /** Only a feed that is signed has one. */
  readonly override?: Override | undefined;
}

/** A number for the day that a line is down. */
export interface Override {
  /** The number as the feed writes it. */
  readonly number: string;
  /** The same as a phone dials it. */
  readonly dial: string;
  /** For what it is, without a number in it. */
  readonly text: string;
  /** From when and until when it is shown, in milliseconds since 1970 (UTC). */
  readonly from: number;
  readonly until: number;
  /** Whether it takes the place of 0800-2000; else it stands beside it. */
  readonly instead: boolean;
}

/**
 * The form to dial of a number that is not ours: a free one stays as it is, one of a subscriber
 * gets the country's code (RFC 3966, section 5.1.5). Undefined for any other: a short number or
 * one that costs, and one that belongs to a line that is compiled in.
 */
export function dialForm(number: string): string | undefined {
  if (!/^[\d\s()+.-]+$/.test(number)) return undefined;
  const digits = number.replace(/\D/g, '').replace(/^(00)?31/, '0');
  if (OURS.has(digits) || !/^(0800\d{4,7}|0(?!800|900|90[679])\d{9})$/.test(digits)) {
    return undefined;
  }
  return digits.startsWith('0800') ? `tel:${digits}` : `tel:+31${digits.slice(1)}`;
}

/** The digits of every line that is compiled in, in their national form. */
const OURS: ReadonlySet<string> = new Set(
  Object.values(HELP_LINES).map(({ dial = '' }) => dial.replace(/\D/g, '').replace(/^31/, '0')),
);

/** Whether words from a feed could pass for a number to call, hours of the day left aside. */
export function holdsNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const timeless = plain.replace(/(?<![\d.:])\d?\d[.:]\d\d(?![\d.:])/g, 'x');
  return /\d{3}|(\d\P{L}{0,3}){4}/u.test(timeless);
}
