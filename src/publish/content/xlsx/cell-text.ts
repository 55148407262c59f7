import { serialMoment } from '../cells.js';
import type { Workbook } from './workbook.js';

/** A cell as it is written down (ECMA-376, part 1, section 18.3.1.4). */
export interface Cell {
  /** What kind of value it is (18.18.11): `n` for a number, `s` for a shared text. */
  readonly type: string;
  /** The number of its format. */
  readonly format: number;
  /** Of a formula, what it gave last. */
  readonly value: string;
}

/** So many days lie between the two days that spreadsheets count from. */
const DAYS_TO_1904 = 1462;

/** The last day that a spreadsheet knows, 31 December 9999. */
const LAST_DAY = 2_958_465;

/** What stands in a cell, as a reader would say it: days and times as ISO 8601 has them. */
export function cellText({ type, format, value }: Cell, workbook: Workbook): string {
  switch (type) {
    case 's':
      return sharedString(value, workbook);
    case 'b':
      return value === '1' ? 'ja' : 'nee';
    case 'd':
      return value.replace('T', ' ').replace(/ 00:00(:00(\.0+)?)?Z?$/, '');
    case 'n':
      return numberText(value, workbook.dateFormats.has(format), workbook.isFrom1904);
    default:
      return value;
  }
}

function sharedString(value: string, { sharedStrings }: Workbook): string {
  const text = value === '' ? '' : sharedStrings.at(Number(value));
  if (text === undefined) throw new Error(`The shared text ${value} is missing.`);
  return text;
}

/** A number as Excel shows it, in fifteen digits; a time alone has no day. */
function numberText(value: string, isDate: boolean, isFrom1904: boolean): string {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return value;
  if (!isDate || number < 0 || number > LAST_DAY) return String(Number(number.toPrecision(15)));
  const isTime = number < 1;
  const moment = serialMoment(isFrom1904 && !isTime ? number + DAYS_TO_1904 : number);
  return isTime ? moment.slice(11) || '00:00' : moment;
}
