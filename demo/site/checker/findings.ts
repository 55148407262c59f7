import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Severity } from '../../../src/check/check.js';
import type { FeedReport, FileFinding } from '../../../src/publish/check/check-each-file.js';

/** What came of a check. */
export interface Outcome {
  /** The name of the file, or the address. */
  readonly name: string;
  readonly report: FeedReport;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Which findings are wanted, and how many pages of them. */
export interface Choice {
  readonly severity: Severity | 'all';
  readonly pages: number;
}

/** So many findings are shown at a time. */
const PAGE_SIZE = 50;

/** How each severity is called: above a finding, after a number, and to choose it. */
const NAMES: Readonly<
  Record<Severity, { label: string; one: string; many: string; filter: string }>
> = {
  error: { label: 'Fout', one: 'fout', many: 'fouten', filter: 'Fouten' },
  warning: { label: 'Let op', one: 'keer let op', many: 'keer let op', filter: 'Let op' },
  note: { label: 'Tip', one: 'tip', many: 'tips', filter: 'Tips' },
};

const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** What came of a check, in a sentence. */
export function outcomeText({ name, report, counts }: Outcome): string {
  const { items, findings } = report;
  const looked = `${name} nagekeken: ${amount(items, 'onderdeel', 'onderdelen')}.`;
  if (findings.length === 0) return `${looked} Er is niets gevonden, de feed is in orde.`;
  const [first = '', ...rest] = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], NAMES[severity].one, NAMES[severity].many))
    .reverse();
  const told = rest.length > 0 ? `${rest.reverse().join(', ')} en ${first}` : first;
  return `${looked} Gevonden: ${told}.`;
}

function amount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;
}

/** The findings, those of one severity alone where that is wanted. */
export function findingsSection(
  { report: { findings, files }, counts }: Outcome,
  choice: Choice,
  choose: (choice: Choice) => void,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { severity, pages } = choice;
  const wanted = findings.filter((one) => severity === 'all' || one.severity === severity);
  const shown = wanted.slice(0, pages * PAGE_SIZE);
  const more = (): void => choose({ ...choice, pages: pages + 1 });
  return html`<section class="found">
    <h2>Wat er is gevonden</h2>
    ${filterField({ ...counts, all: findings.length }, severity, choose)}
    <ol class="findings">
      ${shown.map((finding) => findingRow(finding, files > 1))}
    </ol>
    <p role="status">
      ${shown.length.toLocaleString('nl')} van ${wanted.length.toLocaleString('nl')} getoond.
    </p>
    ${shown.length < wanted.length ? html`<button type="button" @click=${more}>Meer tonen</button>` : nothing}
  </section>`;
}

function filterField(
  counts: Readonly<Record<Choice['severity'], number>>,
  chosen: Choice['severity'],
  choose: (choice: Choice) => void,
): TemplateResult {
  return html`<fieldset class="hosts">
    <legend>Wat wilt u zien?</legend>
    ${(['all', ...SEVERITIES] as const).map(
      (severity) =>
        html`<label class="tick">
          <input
            type="radio"
            name="severity"
            .checked=${live(severity === chosen)}
            @change=${() => choose({ severity, pages: 1 })}
          />
          <span
            >${severity === 'all' ? 'Alles' : NAMES[severity].filter}
            (${counts[severity].toLocaleString('nl')})</span
          >
        </label>`,
    )}
  </fieldset>`;
}

/** The place first, then what is wrong, then how to mend it. */
function findingRow(finding: FileFinding, namesFile: boolean): TemplateResult {
  const { severity, file, line, column, item, what, how, rule } = finding;
  const place = `${namesFile ? `${file}, ` : ''}regel ${line}, kolom ${column}`;
  return html`<li data-severity=${severity}>
    <p class="where"><b>${NAMES[severity].label}</b> ${place} <code>${rule}</code></p>
    ${item === undefined ? nothing : html`<p class="item">${item}</p>`}
    <p>${what}</p>
    <p class="how">${how}</p>
  </li>`;
}
