import type { Language } from './language-names.js';

/** A data file beside the script, without what its name tells of its content, and `.json`. */
export type DataFile = 'municipalities' | `words/${Language}`;

/**
 * The hash of each data file, which the build fills in: see `build/plugins.ts`. Empty where there is
 * no such file, as for a bundler.
 */
export const dataIntegrity: Readonly<Partial<Record<DataFile, string>>> = {};
