/** The feed's contract, `src/feed/feed.schema.json`, compiled by `build/feed-validator.js`. */
declare module 'virtual:feed-validator' {
  import type { ErrorObject } from 'ajv';

  interface Validate {
    (value: unknown): boolean;
    /** What the last call held against its value. */
    readonly errors: readonly ErrorObject[] | null | undefined;
  }

  /** Judges all of a file. */
  export const validateFeed: Validate;
  /** Judges one entry of its `items`. */
  export const validateItem: Validate;
}
