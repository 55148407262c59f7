import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Cell formats of the file: 1 is a day, 2 a time, 3 both, as Excel numbers them itself. */
const STYLES = [0, 14, 20, 22];

/**
 * A spreadsheet as Excel writes it. A cell is text, a number, or `{ serial, style }` for what Excel
 * keeps as a number and shows as a day or a time, or `{ formula, value }`.
 */
export function xlsx(rows) {
  const sheet = rows
    .map(
      (cells, at) => `<row r="${at + 1}">${cells.map((one, x) => cell(one, x, at)).join('')}</row>`,
    )
    .join('');
  const formats = STYLES.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('');
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="${STYLES.length}">${formats}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

/** A zip file that holds far more than it weighs. */
export function bomb(megabytes) {
  const zeros = new Uint8Array(megabytes * 2 ** 20);
  return zipSync({ 'xl/worksheets/sheet1.xml': zeros, 'xl/workbook.xml': zeros });
}

function zip(files) {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)]);
  return zipSync(Object.fromEntries(entries));
}

function cell(value, column, row) {
  const r = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof value === 'number') return `<c ${r}><v>${value}</v></c>`;
  if (typeof value === 'string') {
    return `<c ${r} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
  }
  if ('formula' in value) {
    return `<c ${r} t="str"><f>${escape(value.formula)}</f><v>${escape(value.value)}</v></c>`;
  }
  return `<c ${r} s="${value.style}"><v>${value.serial}</v></c>`;
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
