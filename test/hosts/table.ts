import type { Comparison } from './dress.js';

/** How each element differs from the one on the plain page, in figures, page by page. */
export function comparisonTable(
  compared: ReadonlyMap<string, ReadonlyMap<string, Comparison>>,
): string {
  const [first] = compared.values();
  const columns = [...(first?.keys() ?? [])];
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join('');
  return [
    'Properties that differ from the plain page, and (how many follow the page on purpose):',
    row('', columns),
    ...[...compared].map(([name, comparisons]) =>
      row(
        name,
        columns.map((column) => figures(comparisons.get(column))),
      ),
    ),
  ].join('\n');
}

function figures(comparison: Comparison | undefined): string {
  if (!comparison) return '-';
  const { differences, follows } = comparison;
  return `${differences.length} (${follows.length})`;
}
