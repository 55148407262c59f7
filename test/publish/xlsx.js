import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Cell formats of the file: 1 is a day, 2 a time, 3 both, as Excel numbers them itself; 4 is a day as
 * Dutch Excel writes it, a format that the file brings along.
 */
const STYLES = [0, 14, 20, 22, 164];

/**
 * A spreadsheet as Excel writes it. A cell is text, a number, or `{ serial, style }` for what Excel
 * keeps as a number and shows as a day or a time, or `{ formula, value }`, or `{ xml }` as it is.
 * `parts` takes the place of parts of the file, by their names; undefined leaves one out.
 */
export function xlsx(rows, parts = {}) {
  const strings = new Map();
  const sheet = sheetXml(
    rows
      .map(
        (cells, at) =>
          `<row r="${at + 1}">${cells.map((one, x) => cell(one, x, at, strings)).join('')}</row>`,
      )
      .join(''),
  );
  return zip({ ...partsOf(sheet, [...strings.keys()]), ...parts });
}

/** A sheet with these rows, and what comes after them. */
export function sheetXml(rows, after = '') {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** What a workbook says of itself, with its sheets. */
export function workbookXml(sheets, properties = '') {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** The table of the texts that cells share. */
export function stringsXml(items) {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** Where the workbook finds its parts. */
export function relationshipsXml(sheets) {
  const ways = [
    ...sheets.map((sheet, at) => relationship(`r${at + 1}`, 'worksheet', sheet)),
    relationship('r8', 'styles', 'styles.xml'),
    relationship('r9', 'sharedStrings', 'sharedStrings.xml'),
  ];
  return `<Relationships xmlns="${PACKAGE}/relationships">${ways.join('')}</Relationships>`;
}

/** A zip file that holds far more than it weighs. */
export function bomb(megabytes) {
  const zeros = new Uint8Array(megabytes * 2 ** 20);
  return zipSync({ 'xl/worksheets/sheet1.xml': zeros, 'xl/workbook.xml': zeros });
}

function partsOf(sheet, strings) {
  const formats = STYLES.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('');
  const items = strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookXml('<sheet name="Blad1" sheetId="1" r:id="r1"/>'),
    'xl/_rels/workbook.xml.rels': relationshipsXml(['worksheets/sheet1.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${STYLES.length}">${formats}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': stringsXml(items.join('')),
    'xl/worksheets/sheet1.xml': sheet,
  };
}

function relationship(id, type, target) {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function zip(files) {
  const entries = Object.entries(files)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => [name, strToU8(HEAD + text)]);
  return zipSync(Object.fromEntries(entries));
}

function cell(value, column, row, strings) {
  const r = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof value === 'number') return `<c ${r}><v>${value}</v></c>`;
  if (typeof value === 'string') {
    if (!strings.has(value)) strings.set(value, strings.size);
    return `<c ${r} t="s"><v>${strings.get(value)}</v></c>`;
  }
  if ('xml' in value) return value.xml;
  if ('formula' in value) {
    return `<c ${r} t="str"><f>${escape(value.formula)}</f><v>${escape(value.value)}</v></c>`;
  }
  return `<c ${r} s="${value.style}"><v>${value.serial}</v></c>`;
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
