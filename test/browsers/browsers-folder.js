import { fileURLToPath } from 'node:url';

/** Where browsers and their settings are put, in the project and ignored by git. */
export const browsersFolder = fileURLToPath(new URL('../../.browsers/', import.meta.url));
