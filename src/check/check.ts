import { report } from '../ui/report.js';
import type { Page } from './page.js';

/** How much a finding matters. A note is no fault: a page with notes alone is in order. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that was found on the page, in words for the editor. */
export interface Finding {
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** How to mend it. */
  readonly how: string;
  /** The very lines to add or to paste. */
  readonly code?: string | undefined;
  /** The elements that it is about, if it is about any. */
  readonly where?: readonly Element[];
}

/** One kind of thing to look for. Each file in `findings/` is one; no list names them. */
export interface Check {
  /** The name of its file. */
  readonly id: string;
  /** What the kit itself says of it in the console, so that nothing is told twice. */
  readonly covers?: RegExp;
  look(page: Page): readonly Finding[];
}

/** A finding with the check that it comes from. */
export interface Found extends Finding {
  readonly id: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** All that the checks find on a page, what matters most first. One check that fails takes no other down. */
export function lookAt(page: Page, checks: readonly Check[]): readonly Found[] {
  const found = checks.flatMap((check) =>
    tryToLook(check, page).map((finding) => ({ ...finding, id: check.id })),
  );
  return ORDER.flatMap((severity) => found.filter((one) => one.severity === severity));
}

function tryToLook(check: Check, page: Page): readonly Finding[] {
  try {
    return check.look(page);
  } catch (thrown) {
    report(`The check ${check.id} failed: ${String(thrown)}`);
    return [];
  }
}
