/** What can be wrong with content. `content.words.ts` says each in words. */
export type FaultKind =
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
  | 'too-long';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly kind: FaultKind;
  /** From the content folder, or as it was named by who imports it. */
  readonly file: string;
  /** The line of a text, or the row of a spreadsheet, from 1. */
  readonly line?: number | undefined;
  /** The name of a column, a key, or a kind of node. */
  readonly name?: string | undefined;
  /** What stands there. */
  readonly value?: string | undefined;
}
