import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import type { TableRow } from './csv.js';

/** A spreadsheet is a zip file: so much it may hold, unpacked. */
const MOST_BYTES = 100_000_000;

/** Thrown for a spreadsheet that unpacks to more than a spreadsheet of activities ever would. */
export class SpreadsheetTooLarge extends Error {
  override readonly name = 'SpreadsheetTooLarge';
}

/** The rows of a spreadsheet's first sheet (Office Open XML). What a formula gave last is its text. */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const file = await readFile(path);
  refuseBomb(file);
  const bytes = new Uint8Array(file).buffer;
  const rows = await readSheet(bytes);
  for (const [at, cells] of rows.entries()) {
    if (cells.every((cell) => cell === null)) continue;
    yield { line: at + 1, cells: cells.map(textOf) };
  }
}

/** Adds up what the zip file says of itself; what it unpacks to beyond that is cut off. */
function refuseBomb(file: Uint8Array): void {
  let bytes = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      return false;
    },
  });
  if (bytes > MOST_BYTES) throw new SpreadsheetTooLarge();
}

/** A day has no time, and a time no day: spreadsheets keep it on the last days of 1899. */
function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (!(cell instanceof Date)) return String(cell);
  const [date = '', time = ''] = new Date(Math.round(cell.getTime() / 60_000) * 60_000)
    .toISOString()
    .split(/T|:\d\d\./);
  if (date < '1901') return time;
  return time === '00:00' ? date : `${date} ${time}`;
}
