import { isDateFormat } from 'numfmt';
import { TextList } from '../../spool.js';
import { type Relationship, type WorkbookPackage } from './workbook-package.js';
import { readXml } from './read-xml.js';

/** What a spreadsheet says of itself, and what the cells of its first sheet refer to. */
export interface Workbook {
  /** The part that is the first sheet that can be seen. */
  readonly sheetPart: string;
  readonly sheetName: string;
  /** The names of the further sheets that can be seen. */
  readonly otherSheets: readonly string[];
  /** Whether days are counted from 1904, as early Macs did, and not from 1900. */
  readonly isFrom1904: boolean;
  /** The texts that cells have in common. */
  readonly sharedStrings: TextList;
  /** The numbers of the cell formats that show a number as a day or a time. */
  readonly dateFormats: ReadonlySet<number>;
}

interface Sheet {
  readonly name: string;
  readonly relationship: string;
}

/** Reads all but the sheets (ECMA-376, part 1, section 18). Throws where a part is missing. */
export async function readWorkbook(parts: WorkbookPackage): Promise<Workbook> {
  const office = await parts.relationships('');
  const name = targetOf(office, 'officeDocument') ?? 'xl/workbook.xml';
  const related = await parts.relationships(name);
  const { isFrom1904, sheets } = await readSheets(parts.part(name));
  const [first, ...others] = sheets;
  const sheetPart = related.find(({ id }) => id === first?.relationship)?.target;
  if (!first || sheetPart === undefined) throw new Error('There is no sheet.');
  const [strings, styles] = [targetOf(related, 'sharedStrings'), targetOf(related, 'styles')];
  return {
    sheetPart,
    sheetName: first.name,
    otherSheets: others.map((sheet) => sheet.name),
    isFrom1904,
    sharedStrings:
      strings === undefined ? new TextList() : await readSharedStrings(parts.part(strings)),
    dateFormats: styles === undefined ? new Set() : await readDateFormats(parts.part(styles)),
  };
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((one) => one.type === type)?.target;
}

/** The sheets that can be seen (18.2.19), in their order. */
async function readSheets(
  part: AsyncIterable<Uint8Array>,
): Promise<{ isFrom1904: boolean; sheets: readonly Sheet[] }> {
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  const read = readXml<Sheet>(part, (emit) => ({
    open: (element, attributes) => {
      if (element === 'workbookPr') isFrom1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      // The prefix is `r` by habit alone.
      const [, relationship = ''] =
        Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? [];
      emit({ name: attributes['name'] ?? '', relationship });
    },
  }));
  for await (const sheet of read) sheets.push(sheet);
  return { isFrom1904, sheets };
}

/** A boolean of XML Schema. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The table of texts (18.4.9), as rich as they are: how they sound in Japanese is no part of them. */
async function readSharedStrings(part: AsyncIterable<Uint8Array>): Promise<TextList> {
  const strings = new TextList();
  const read = readXml<string>(part, (emit) => {
    const text = new StringText();
    return {
      open: (element) => {
        if (element === 'si') text.clear();
        text.open(element);
      },
      text: (piece) => text.add(piece),
      close: (element) => {
        text.close(element);
        if (element === 'si') emit(text.value);
      },
    };
  });
  for await (const string of read) strings.add(string);
  return strings;
}

/** Gathers the text of a string item (18.4.8): that of its runs, without its phonetic ones. */
export class StringText {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  /** What was gathered. What XML can't hold is written as `_x000D_` (22.4.2.4). */
  get value(): string {
    return this.#text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  clear(): void {
    this.#text = '';
  }

  open(element: string): void {
    if (element === 't') this.#isText = true;
    if (element === 'rPh') this.#isPhonetic = true;
  }

  add(piece: string): void {
    if (this.#isText && !this.#isPhonetic) this.#text += piece;
  }

  close(element: string): void {
    if (element === 't') this.#isText = false;
    if (element === 'rPh') this.#isPhonetic = false;
  }
}

/** The number formats that every spreadsheet knows and that show a day or a time (18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** The cell formats (18.8.10) by their number formats, of which a file may bring its own. */
async function readDateFormats(part: AsyncIterable<Uint8Array>): Promise<ReadonlySet<number>> {
  const own = new Map<number, boolean>();
  const dates = new Set<number>();
  let isCellFormat = false;
  let at = 0;
  const read = readXml<number>(part, (emit) => ({
    open: (element, { numFmtId, formatCode = '' }) => {
      const id = Number(numFmtId);
      if (element === 'cellXfs') isCellFormat = true;
      if (element === 'numFmt') own.set(id, isDateFormat(formatCode));
      if (element === 'xf' && isCellFormat) emit(id);
    },
    close: (element) => {
      if (element === 'cellXfs') isCellFormat = false;
    },
  }));
  for await (const id of read) {
    if (own.get(id) ?? isBuiltInDate(id)) dates.add(at);
    at += 1;
  }
  return dates;
}
