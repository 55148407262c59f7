import { extname } from 'node:path';
import {
  type ActivityRow,
  COLUMNS,
  COLUMN_NAMES,
  type Column,
  columnNamed,
} from './activity-columns.js';
import { type TableRow, readCsv, writeCsv } from './csv.js';
import type { Fault } from './fault.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** Which column of ours each column of a file is; undefined for one that we have no use for. */
export type Mapping = readonly (Column | undefined)[];

/** Whether a file has rows, by its name. */
export function isTable(path: string): boolean {
  return ['.csv', '.tsv', '.xlsx'].includes(extname(path).toLowerCase());
}

/**
 * The rows of a CSV file or a spreadsheet, the names of its columns first: a title above them, which
 * has one cell, is no row. What is lost of a spreadsheet is told.
 */
export async function* readTable(
  path: string,
  file: string,
  faults: Fault[],
): AsyncGenerator<TableRow> {
  const isSpreadsheet = extname(path).toLowerCase() === '.xlsx';
  let hasBegun = false;
  for await (const row of isSpreadsheet ? readXlsx(path, file, faults) : readCsv(path)) {
    hasBegun ||= row.cells.filter((cell) => cell.trim() !== '').length > 1;
    if (hasBegun) yield row;
  }
}

/** The columns that we know by their names. */
export function guessMapping(header: readonly string[]): Mapping {
  const seen = new Set<Column>();
  return header.map((name) => {
    const column = columnNamed(name);
    if (column === undefined || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}

/** One row in the feed's terms. A cell that is broken costs only itself, and is told. */
export function readRow(
  { cells, line }: TableRow,
  mapping: Mapping,
  file: string,
  faults: Fault[],
): ActivityRow {
  const row: Partial<Record<Column, string>> = {};
  mapping.forEach((column, at) => {
    const text = cells[at]?.trim() ?? '';
    if (column === undefined || text === '') return;
    const value = COLUMNS[column].kind.read(text);
    if (value === undefined) {
      faults.push({ kind: 'bad-value', file, line, name: COLUMNS[column].nl, value: text });
    } else if (value !== '') row[column] = value;
  });
  return splitMoments(row);
}

/** A day and time in one cell are two of ours. */
export function splitMoments(row: ActivityRow): ActivityRow {
  const [startDate, startTime] = row.startDate?.split(' ') ?? [];
  const [endDate, endTime] = row.endDate?.split(' ') ?? [];
  return {
    ...row,
    ...(startDate && { startDate }),
    ...(startTime && { startTime: row.startTime ?? startTime }),
    ...(endDate && { endDate }),
    ...(endTime && { endTime: row.endTime ?? endTime }),
  };
}

/**
 * The rows as a CSV file, in pieces, with all columns, so that an editor sees what can be filled in.
 */
export function writeTable(rows: Iterable<ActivityRow>): Iterable<string> {
  return writeCsv(cellsOf(rows));
}

function* cellsOf(rows: Iterable<ActivityRow>): Iterable<readonly string[]> {
  yield COLUMN_NAMES.map((column) => COLUMNS[column].nl);
  for (const row of rows) {
    yield COLUMN_NAMES.map((column) => {
      const value = row[column];
      return value === undefined ? '' : COLUMNS[column].kind.write(value);
    });
  }
}
