import type { Terminal } from '../terminal.js';
import { type FeedReport, type FileFinding, countOf } from './check-each-file.js';
import { WORDS } from './check.words.js';
import { sarifOf } from './sarif.js';

/** The forms that findings can be printed in. */
export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Written in by the build: the version of the package. */
declare const WTK_VERSION: string;

/** Prints a report in one of the forms. */
export function printReport(format: Format, report: FeedReport, terminal: Terminal): void {
  const { findings, files, items } = report;
  switch (format) {
    case 'json':
      terminal.print(JSON.stringify({ files, items, counts: countOf(report), findings }, null, 2));
      return;
    case 'sarif':
      terminal.print(JSON.stringify(sarifOf(findings, terminal.language, WTK_VERSION), null, 2));
      return;
    case 'text':
      printText(report, terminal);
  }
}

function printText(report: FeedReport, terminal: Terminal): void {
  const words = WORDS[terminal.language];
  for (const finding of report.findings) terminal.print(textOf(finding, terminal));
  const isGood = report.findings.length === 0;
  terminal.print(isGood ? words.nothing(report.items) : words.sum(countOf(report)));
}

/** The place first, in the form that terminals and editors make a link of. */
function textOf(finding: FileFinding, { language, colours }: Terminal): string {
  const { file, line, column, severity, rule, item, what, how } = finding;
  const colour = { error: colours.red, warning: colours.yellow, note: colours.cyan }[severity];
  const name = colour(WORDS[language].severities[severity]);
  return [
    `${colours.bold(`${file}:${line}:${column}`)} ${name} ${colours.dim(rule)}`,
    ...(item === undefined ? [] : [`  ${item}`]),
    `  ${what}`,
    `  ${how}`,
    '',
  ].join('\n');
}
