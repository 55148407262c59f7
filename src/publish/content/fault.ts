/** What can be wrong with content. `fault.words.ts` says each in words. */
export type FaultKind =
  | 'missing-file'
  | 'no-json'
  | 'no-front-matter'
  | 'bad-front-matter'
  | 'unknown-key'
  | 'bad-value'
  | 'missing'
  | 'twice'
  | 'no-published-column'
  | 'unknown-column'
  | 'left-out'
  | 'repeats'
  | 'cut'
  | 'other-sheets'
  | 'hidden-rows'
  | 'merged-cells'
  | 'lost';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly kind: FaultKind;
  /** From the content folder, or as it was named by who imports it. */
  readonly file: string;
  /** The line of a text, or the row of a spreadsheet, from 1. */
  readonly line?: number | undefined;
  /** The name of a column, a key, or a kind of node. */
  readonly name?: string | undefined;
  /** What stands there, or the item that it is about. */
  readonly value?: string | undefined;
}

/** What costs no item and no field that was meant: it is told, and the work goes on. */
const HARMLESS: ReadonlySet<FaultKind> = new Set([
  'left-out',
  'unknown-column',
  'cut',
  'other-sheets',
  'hidden-rows',
]);

export function isError({ kind }: Fault): boolean {
  return !HARMLESS.has(kind);
}
