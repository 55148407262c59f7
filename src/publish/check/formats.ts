import type { Severity } from '../../check/check.js';
import type { Terminal } from '../terminal.js';
import { WORDS } from './check.words.js';
import type { Finding } from './rule.js';

/** The forms that findings can be printed in. */
export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface FileFinding extends Finding {
  readonly file: string;
}

export function write(format: Format, findings: readonly Finding[], terminal: Terminal): void {
  if (format === 'json') terminal.print(JSON.stringify(findings, null, 2));
  else writeText(findings, terminal);
}

function writeText(findings: readonly Finding[], { language, print, colours }: Terminal): void {
  const words = WORDS[language];
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { rule, severity, line, column, item, what, how } of findings) {
    counts[severity] += 1;
    print(`${line}:${column} ${colours.bold(words.severities[severity])} ${rule} ${item ?? ''}`);
    print(`  ${what}\n  ${how}\n`);
  }
  print(findings.length === 0 ? words.nothing : words.sum(counts));
}
