/**
 * What `wtk-check.js` runs. The kit brings it where the page's address has `wtk-check`; pasted by
 * hand, it also says why the kit does not run. A visitor, whose address has no such thing, sees
 * nothing. A new file in `check/findings/` is found by itself.
 */
import type { Check } from './check/check.js';
import { openChecks } from './check/open-checks.js';

const files = import.meta.glob<Check>('./check/findings/*.ts', { eager: true, import: 'check' });

if (/[?&#]wtk-check/.test(location.href)) void openChecks(Object.values(files));
