/**
 * The page where a campaign worker looks a feed over before it is published. All of it happens in
 * this browser: a file that is dropped here goes nowhere. The rules come when they are first asked
 * for, since they are larger than the rest of the page.
 */
import { type TemplateResult, html, nothing, render } from 'lit';
import type { FeedFiles } from '../../../src/publish/check/check-each-file.js';
import { Problem } from '../../../src/publish/problem.js';
import { type KeptFile, filesAt, filesDropped, keepFiles } from './feed-files.js';
import { type Choice, type Outcome, findingsSection, outcomeText } from './findings.js';
import { giveSection } from './give.js';
import { shownFeed } from './shown-feed.js';

/** Where the page stands with what it was given last. */
type State =
  | { readonly status: 'waiting' }
  | { readonly status: 'busy'; readonly name: string }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'done'; readonly outcome: Outcome; readonly files: readonly KeptFile[] };

const BROKEN = 'Het nakijken lukte niet. Laad deze pagina opnieuw, en probeer het nog eens.';

const root = document.querySelector<HTMLElement>('#checker') ?? document.body;
let state: State = { status: 'waiting' };
let choice: Choice = { severity: 'all', pages: 1 };
/** Stops the reading before, when something else is given. */
let reading = new AbortController();

function draw(): void {
  render([giveSection({ takeFiles, takeAddress }), statusLine(), resultSections()], root);
}

/** What happens, in a sentence, also for who does not see the page change. */
function statusLine(): TemplateResult {
  return html`<p class="told" role="status">${statusText()}</p>`;
}

function statusText(): string {
  switch (state.status) {
    case 'waiting':
      return '';
    case 'busy':
      return `Bezig met ${state.name}…`;
    case 'refused':
      return state.reason;
    case 'done':
      return outcomeText(state.outcome);
  }
}

function resultSections(): TemplateResult | typeof nothing {
  if (state.status !== 'done') return nothing;
  const { outcome, files } = state;
  return html`${findingsSection(outcome, choice, choose)}${shownFeed(outcome.report.address, files)}`;
}

function choose(next: Choice): void {
  choice = next;
  draw();
}

function takeFiles(files: readonly File[]): void {
  const [first] = files;
  if (first) void check(first.name, () => filesDropped(files));
}

function takeAddress(address: string): void {
  void check(address, (signal) => filesAt(address, signal));
}

/** Checks what was given, and shows it, unless something else is given meanwhile. */
async function check(name: string, open: (signal: AbortSignal) => FeedFiles): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  settle({ status: 'busy', name });
  const outcome = await outcomeOf(name, open(signal));
  if (!signal.aborted) settle(outcome);
}

function settle(next: State): void {
  state = next;
  choice = { severity: 'all', pages: 1 };
  draw();
}

async function outcomeOf(name: string, given: FeedFiles): Promise<State> {
  const { files, kept } = keepFiles(given);
  try {
    const { checkEachFile, countOf } =
      await import('../../../src/publish/check/check-each-file.js');
    const report = await checkEachFile(files, { language: 'nl' });
    return { status: 'done', outcome: { name, report, counts: countOf(report) }, files: kept };
  } catch (thrown) {
    return { status: 'refused', reason: thrown instanceof Problem ? thrown.message : BROKEN };
  }
}

draw();
const asked = new URLSearchParams(location.search).get('feed');
if (asked) takeAddress(asked);
