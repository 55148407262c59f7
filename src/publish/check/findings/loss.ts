import type { Language } from '../../language.js';
import { nameOf, pathOfLoss } from '../json-path.js';
import type { Loss } from '../../../feed/fields.js';
import type { Rule, Sighting } from '../rule.js';
import { WORDS } from './loss.words.js';

/** What the elements themselves leave out when they read the feed, whatever the contract says. */
export const rule: Rule = {
  id: 'loss',
  severity: 'error',
  vagueness: 2,
  summary: {
    nl: 'De site van een partner kan elk gegeven gebruiken.',
    en: 'The site of a partner can use every value.',
  },
  inFeed: ({ losses }, language) => sightings(losses, language),
  inItem: ({ losses }, language) => sightings(losses, language),
};

function sightings(losses: readonly Loss[], language: Language): readonly Sighting[] {
  const { what, how, expected: words } = WORDS[language];
  return (
    losses
      // Only a signed feed has one: the rule on it knows more.
      .filter(({ path }) => path !== '_wtk.help.override')
      .map(({ path, expected }) => {
        const at = pathOfLoss(path);
        return { at, what: what(nameOf(at)), how: how(words[expected] ?? expected) };
      })
  );
}
