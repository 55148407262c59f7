import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Language } from '../language.js';
import { isAddress } from '../read-input.js';
import { RULES } from './check-feed.js';
import type { FileFinding } from './check-each-file.js';

/** Findings as a SARIF log (OASIS, SARIF 2.1.0), which code hosts show beside the lines. */
export function sarifOf(
  findings: readonly FileFinding[],
  language: Language,
  version: string,
): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wtk', version, language, rules: rulesIn(language) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(resultOf),
      },
    ],
  };
}

function rulesIn(language: Language): ReportingDescriptor[] {
  return RULES.map(({ id, severity, summary }) => ({
    id,
    shortDescription: { text: summary[language] },
    defaultConfiguration: { level: severity },
  }));
}

function resultOf({
  rule,
  severity,
  file,
  pointer,
  line,
  column,
  item,
  what,
  how,
}: FileFinding): Result {
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${what} ${how}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [
          { fullyQualifiedName: pointer, ...(item !== undefined && { name: item }) },
        ],
      },
    ],
  };
}

/** A relative reference with forward slashes, whatever the machine (section 3.4.3). */
function uriOf(file: string): string {
  return isAddress(file) ? file : encodeURI(file.replaceAll('\\', '/'));
}
