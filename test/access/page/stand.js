import { audit } from './audit.js';
import { boxes } from './boxes.js';
import { controls, focus } from './focus.js';
import { show } from './show.js';

/** What a test asks of the page. */
window.stand = {
  audit,
  boxes,
  controls,
  focus,
  show,
  // The virtual screen reader weighs as much as all else, and few ask for it.
  listen: async () => (await import('./listen.js')).listen(),
  use: async (...how) => (await import('./listen.js')).use(...how),
};
