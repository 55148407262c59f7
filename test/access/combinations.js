import { allStates } from './states.js';
import { VOICES } from './languages.js';

/**
 * One state in one language, to be looked at in each of the schemes.
 *
 * @typedef {object} Combination
 * @property {import('./states.js').State} state
 * @property {import('./languages.js').Voice} voice
 * @property {readonly ('light' | 'dark')[]} schemes
 */

const SCHEMES = /** @type {const} */ (['light', 'dark']);

const states = await allStates();

/** Every state in every language and scheme. */
const WHOLE = states.flatMap((state) =>
  voicesFor(state).map((voice) => ({ state, voice, schemes: SCHEMES })),
);

/** The elements that have a state to look at. */
export const ELEMENTS = [...new Set(states.map(({ element }) => element))];

/** Each state in both schemes, and each element in every language. */
const PAIRS = ELEMENTS.flatMap(pairsOf);

/**
 * What is looked at in an engine: all of it in Chromium, and in another one
 * where the environment's `variable` says `whole`; else each state, and each element in every
 * language, which takes a tenth of the time.
 *
 * @param {{ name: string }} engine
 * @param {string} variable
 */
export function chosenFor(engine, variable) {
  const isWhole = engine.name === 'Chromium' || process.env[variable] === 'whole';
  return { isWhole, combinations: isWhole ? WHOLE : PAIRS };
}

/** How many times axe is asked. @param {readonly Combination[]} combinations */
export function countOf(combinations) {
  return combinations.reduce((sum, { schemes }) => sum + schemes.length, 0);
}

/** Only help has other words for who is called `u`, and an example may name its own language. */
function voicesFor({ element, markup }) {
  if (markup.includes(' lang=')) return VOICES.slice(0, 1);
  return VOICES.filter(({ address }) => !address || element === 'help-banner');
}

/** The languages go round: where an element has fewer states than those, its states do. */
function pairsOf(element) {
  const own = states.filter((state) => state.element === element);
  const voices = voicesFor(own[0]);
  return Array.from({ length: Math.max(own.length, voices.length) }, (_, at) => {
    const state = own[at % own.length];
    const possible = voicesFor(state);
    return { state, voice: possible[at % possible.length], schemes: SCHEMES };
  });
}
