import { mkdtempSync, rmSync } from 'node:fs';
import { onExit } from 'signal-exit';

/** A folder for what is not whole yet. */
export interface TemporaryFolder {
  readonly path: string;
  /** Takes it away with all that is in it. */
  remove(): void;
}

/**
 * Makes a folder whose path begins with `prefix`. It goes with the program at the latest, whatever
 * ends that: an error, or a hand on Ctrl-C.
 */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = mkdtempSync(prefix);
  const sweep = (): void => {
    rmSync(path, { recursive: true, force: true });
  };
  const forget = onExit(sweep);
  return {
    path,
    remove: () => {
      forget();
      sweep();
    },
  };
}
