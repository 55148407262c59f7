/** What the script tag of the help line runs: it alone, and the way out that comes with it, without templates. */
import './elements/help-banner/define.js';
import './ui/check-mode.js';
import { upgradeSnippets } from './ui/snippet.js';

upgradeSnippets();
