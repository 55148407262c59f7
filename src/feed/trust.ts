/** Whose feeds a kit believes. */
export interface Trust {
  /** The campaign's public keys, current and spare: ECDSA P-256, each as base64 of its raw point. */
  readonly keys: readonly string[];
  /** The lowest sequence of a feed that is still believed. */
  readonly leastSequence: number;
}

/**
 * Undefined here, and in every kit that is built without keys: all that depends on it is left out
 * of such a script. A build with keys writes its own in this place (`build/trust.ts`).
 */
export const trust = undefined as Trust | undefined;
