import { upgradeSnippets } from './ui/snippet.js';

/**
 * What the script tag runs: every element, in one file. A new folder under `elements/` is found
 * by its `define.ts` and needs no mention here.
 */
import './ui/check-mode.js';

import.meta.glob('./elements/*/define.ts', { eager: true });

upgradeSnippets();
