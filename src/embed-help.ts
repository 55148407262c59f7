/** What the script tag of the help line runs: it alone, without the feed and without templates. */
import './elements/help-banner/define.js';
