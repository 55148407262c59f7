import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

/** One row of a spreadsheet, and the line of the file that it begins on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What begins a cell that a spreadsheet would run (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The rows of a file of comma-separated values (RFC 4180), one by one, so that a long one takes no
 * more room than a short one. Excel's habits are known: semicolons, a byte order mark, and the
 * character set of Western Windows where the file is not UTF-8.
 */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const encoding = await encodingOf(path);
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path, encoding),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  });
  const decoded = pipeline(createReadStream(path), decode(encoding), parser);
  // Whoever reads the rows meets the error; unheard here, it would end the program.
  decoded.catch(() => undefined);
  for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
    yield { line: info.lines, cells: record.map(bareCell) };
  }
  await decoded;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The same rows as a file that Dutch Excel opens as it is, and in which nothing is run, row by row. */
export function* writeCsv(rows: Iterable<readonly string[]>): Iterable<string> {
  let bom = true;
  for (const cells of rows) {
    yield stringify([cells.map(quietCell)], { bom, delimiter: ';', record_delimiter: '\n' });
    bom = false;
  }
}

/** An apostrophe makes text of a cell. One that stood there already gets another. */
function quietCell(cell: string): string {
  return FORMULA.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

function bareCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}

function decode(encoding: string): (chunks: AsyncIterable<Buffer>) => AsyncGenerator<string> {
  return async function* (chunks) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
}

/** UTF-8 where every byte of the file is; UTF-16 with its mark; else Windows-1252. */
async function encodingOf(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isStart = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (isStart && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      isStart = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (thrown) {
    if (thrown instanceof TypeError) return 'windows-1252';
    throw thrown;
  }
}

/** So much of a file is enough to tell what parts its cells. */
const HEADER_BYTES = 65_536;

/** What parts most of the first line. */
async function delimiterOf(path: string, encoding: string): Promise<string> {
  let header = '';
  for await (const text of decode(encoding)(createReadStream(path, { end: HEADER_BYTES }))) {
    header += text;
  }
  const [line = ''] = header.replace(/"[^"]*"/g, '').split(/\r?\n/);
  const counts = [';', ',', '\t'].map((one) => ({ one, count: line.split(one).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.one ?? ';';
}
