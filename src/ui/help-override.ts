import type { Help } from '../campaign/help.js';
import { trust } from '../feed/trust.js';
import { word } from './words.js';

/** What is shown while a line is down. */
interface OverrideWords {
  /** Whether they take the place of Veilig Thuis and its number; else they stand beside them. */
  readonly instead: boolean;
  /** In a slot that is there, so that the dress need not know of them; hence the space. */
  readonly words: readonly Node[];
}

/**
 * Says which number the campaign wants called now, by the visitor's clock. A kit that is built
 * without keys has no such number, and so not this code.
 */
export const overrideWords = trust ? wordsInForce : undefined;

function wordsInForce({ override }: Help): OverrideWords | undefined {
  const now = Date.now();
  if (!override || now < override.from || now >= override.until) return undefined;
  const { instead, text, number, dial } = override;
  const slot = 'danger';
  return {
    instead,
    words: [word('p', { slot }, `${text} `), word('a', { slot, href: dial, dir: 'ltr' }, number)],
  };
}
