import type { TableRow } from '../csv.js';
import { cellText } from './cell-text.js';
import type { Attributes, XmlReader } from './read-xml.js';
import { StringText, type Workbook, isTrue } from './workbook.js';

/** No form has more questions: what stands further to the right is not read. */
const MOST_COLUMNS = 1000;

/** What a sheet has that a table has not. */
export interface SheetOddities {
  /** The row numbers of what can't be seen. */
  readonly hiddenRows: number[];
  /** The cells that are one from row to row, such as `B2:B4`: the first alone holds what it says. */
  readonly mergedCells: string[];
}

/** Reads the rows of a sheet (ECMA-376, part 1, section 18.3.1.73) that have anything in them. */
export class SheetRows implements XmlReader {
  readonly oddities: SheetOddities = { hiddenRows: [], mergedCells: [] };
  readonly #workbook: Workbook;
  readonly #emit: (row: TableRow) => void;
  readonly #inline = new StringText();
  #line = 0;
  #isHidden = false;
  #cells: string[] = [];
  #column = -1;
  #cell: Attributes = {};
  #isValue = false;
  #value = '';

  constructor(workbook: Workbook, emit: (row: TableRow) => void) {
    this.#workbook = workbook;
    this.#emit = emit;
  }

  open(element: string, attributes: Attributes): void {
    this.#inline.open(element);
    if (element === 'row') this.#openRow(attributes);
    else if (element === 'c') this.#openCell(attributes);
    else if (element === 'v') this.#isValue = true;
    else if (element === 'mergeCell') this.#merge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    this.#inline.add(text);
    if (this.#isValue) this.#value += text;
  }

  close(element: string): void {
    this.#inline.close(element);
    if (element === 'v') this.#isValue = false;
    else if (element === 'c') this.#closeCell();
    else if (element === 'row') this.#closeRow();
  }

  /** Without a number a row is the one below the last. */
  #openRow({ r, hidden }: Attributes): void {
    this.#line = r === undefined ? this.#line + 1 : Number(r);
    this.#isHidden = isTrue(hidden);
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes;
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#cell = attributes;
    this.#value = '';
    this.#inline.clear();
  }

  #closeCell(): void {
    if (this.#column >= MOST_COLUMNS) return;
    const { t: type = 'n', s: format = '0' } = this.#cell;
    const value = type === 'inlineStr' ? this.#inline.value : this.#value;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = cellText({ type, format: Number(format), value }, this.#workbook);
  }

  #closeRow(): void {
    if (this.#cells.every((cell) => cell === '')) return;
    if (this.#isHidden) this.oddities.hiddenRows.push(this.#line);
    this.#emit({ line: this.#line, cells: this.#cells });
  }

  #merge(range: string): void {
    const [first, last] = range.split(':').map((cell) => cell.replace(/\D/g, ''));
    if (first !== last) this.oddities.mergedCells.push(range);
  }
}

/** `A1` is in the first column, 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
