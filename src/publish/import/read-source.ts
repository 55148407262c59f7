import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { visit } from 'unist-util-visit';
import { toString } from 'hast-util-to-string';
import { isObject } from '../../feed/fields.js';
import { parseJson } from '../../feed/parse-json.js';
import { COLUMNS, type Column } from '../content/activity-columns.js';
import { type Mapping, isTable, readRow, readTable } from '../content/activity-table.js';
import type { TableRow } from '../content/csv.js';
import type { Fault } from '../content/fault.js';
import { readStoryFile } from '../content/story-file.js';
import { isEventsCalendar, readEventsCalendar } from './events-calendar.js';
import { parseHtml } from './html.js';
import { type CalendarContext, readIcalendar } from './icalendar.js';
import type { ForeignRow, Imported } from './imported.js';
import { readJsonFeed } from './json-feed.js';
import { readJsonLd } from './json-ld.js';
import { rowId } from './row-id.js';
import { isWordPress, readWordPress } from './wordpress.js';

/** What a reader may ask of the content folder, and where it tells what it could not take over. */
export interface Context extends CalendarContext {
  readonly columnsOf: (header: readonly string[], file: string) => Promise<Mapping>;
  /** The id of one in the content folder that has the same address; else the name itself. */
  readonly idByUrl: (url: string | undefined, name: string) => string;
}

/** A file that is read as a whole is no larger than this. */
const MOST_BYTES = 50_000_000;

/** Thrown for a file of no kind that is known. */
export class UnknownKind extends Error {
  override readonly name = 'UnknownKind';
}

/** Thrown for a file that is too large to be read as a whole. */
export class SourceTooLarge extends Error {
  override readonly name = 'SourceTooLarge';
}

/** Thrown for a file of rows in which no row names the columns. */
export class EmptyTable extends Error {
  override readonly name = 'EmptyTable';
}

/** What a foreign file holds, one by one. Throws for a file that can't be read at all. */
export async function* readSource(path: string, context: Context): AsyncGenerator<Imported> {
  if (isTable(path)) yield* readRows(path, context);
  else yield* readWhole(extname(path).toLowerCase(), await readText(path), basename(path), context);
}

async function* readRows(path: string, context: Context): AsyncGenerator<Imported> {
  const file = basename(path);
  let mapping: Mapping | undefined;
  for await (const tableRow of readTable(path, file, context.faults)) {
    if (mapping === undefined) {
      mapping = await context.columnsOf(tableRow.cells, file);
      continue;
    }
    const { faults } = context;
    const row = readRow(tableRow, mapping, file, faults);
    const { line } = tableRow;
    if (row.title === undefined || row.startDate === undefined) {
      const name = row.title === undefined ? COLUMNS.title.nl : COLUMNS.startDate.nl;
      const fault: Fault = { kind: 'missing', file, line, name, value: row.title ?? row.id };
      // What is not published may be half done.
      if (row.published === 'yes') faults.push(fault);
      continue;
    }
    const id = row.id ?? rowId(row);
    const published = row.published ?? 'no';
    yield {
      kind: 'activities',
      id,
      fields: { ...emptyCells(tableRow, mapping), ...row, id, published },
    };
  }
  if (mapping === undefined) throw new EmptyTable();
}

/** What the row leaves empty, the times among it that its days could have had. */
function emptyCells({ cells }: TableRow, mapping: Mapping): ForeignRow {
  const empty: Partial<Record<Column, undefined>> = {};
  mapping.forEach((column, at) => {
    if (column === 'startDate') empty.startTime = undefined;
    if (column === 'endDate') empty.endTime = undefined;
    if (column !== undefined && (cells[at] ?? '').trim() === '') empty[column] = undefined;
  });
  return empty;
}

async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > MOST_BYTES) throw new SourceTooLarge();
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}

function readWhole(kind: string, text: string, file: string, context: Context): Imported[] {
  const { faults } = context;
  switch (kind) {
    case '.ics':
      return readIcalendar(text, file, context);
    case '.json':
    case '.jsonld':
      return readJson(parseJson(text), file, context);
    case '.html':
    case '.htm':
      return scriptsIn(text).flatMap((script) => readJson(parseJson(script), file, context));
    case '.md':
    case '.markdown':
      return [readStory(text, file, faults)];
    default:
      throw new UnknownKind();
  }
}

function readJson(value: unknown, file: string, { faults, idByUrl }: Context): Imported[] {
  if (isEventsCalendar(value)) return readEventsCalendar(value, file, faults);
  if (isWordPress(value)) return readWordPress(value, file, faults);
  if (isObject(value) && Array.isArray(value['items'])) return readJsonFeed(value, file, faults);
  return readJsonLd(value, file, idByUrl, faults);
}

/** The JSON-LD of a page, which is parsed and never run. */
function scriptsIn(html: string): string[] {
  const scripts: string[] = [];
  visit(parseHtml(html), 'element', (node) => {
    const { type } = node.properties;
    if (node.tagName === 'script' && type === 'application/ld+json') scripts.push(toString(node));
  });
  return scripts;
}

function readStory(text: string, file: string, faults: Fault[]): Imported {
  const { id = file.replace(/\.\w+$/, ''), fields, faults: own } = readStoryFile(text, file);
  faults.push(...own);
  return { kind: 'stories', id, fields };
}
