import type { Language } from './language.js';

/**
 * The hash of each `words/<language>.json` beside the script, which the build fills in: see
 * `build/plugins.ts`. Empty where there is no such file, as for a bundler.
 */
export const wordsIntegrity: Readonly<Partial<Record<Language, string>>> = {};
