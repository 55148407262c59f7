import type { TableRow } from '../csv.js';
import type { Fault } from '../fault.js';
import { readXml } from './read-xml.js';
import { type SheetOddities, SheetRows } from './sheet-rows.js';
import { WorkbookPackage } from './workbook-package.js';
import { readWorkbook } from './workbook.js';

/**
 * The rows of a spreadsheet (Office Open XML), one by one: those of the first sheet that can be
 * seen. What it has that no table has is told. The texts that cells share wait on the disk, so that
 * a long one takes hardly more memory than a short one.
 */
export async function* readXlsx(
  path: string,
  file: string,
  faults: Fault[],
): AsyncGenerator<TableRow> {
  const parts = await WorkbookPackage.open(path);
  try {
    const workbook = await readWorkbook(parts);
    const { sheetName, sheetPart, otherSheets } = workbook;
    let oddities: SheetOddities | undefined;
    yield* readXml<TableRow>(parts.part(sheetPart), (emit) => {
      const rows = new SheetRows(workbook, emit);
      ({ oddities } = rows);
      return rows;
    });
    if (otherSheets.length > 0) {
      faults.push({ kind: 'other-sheets', file, name: sheetName, value: otherSheets.join(', ') });
    }
    if (oddities) tellOddities(oddities, file, faults);
  } finally {
    parts.close();
  }
}

function tellOddities(
  { hiddenRows, mergedCells }: SheetOddities,
  file: string,
  faults: Fault[],
): void {
  if (hiddenRows.length > 0) {
    faults.push({ kind: 'hidden-rows', file, value: hiddenRows.join(', ') });
  }
  if (mergedCells.length > 0) {
    faults.push({ kind: 'merged-cells', file, value: mergedCells.join(', ') });
  }
}
