/** What a page may have built on, of each element. */
const KINDS = {
  attributes: 'attribute',
  members: 'property or method',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

/**
 * What one `custom-elements.json` has and a later one has not, in words: a partner's page may use
 * all of it.
 * @param {any} before
 * @param {any} after
 * @returns {string[]}
 */
export function lostPromises(before, after) {
  const later = new Map(elementsOf(after).map((element) => [element.tagName, element]));
  return elementsOf(before).flatMap((element) => {
    const now = later.get(element.tagName);
    return now ? lostOf(element, now) : [`<${element.tagName}>`];
  });
}

function lostOf(before, after) {
  return Object.entries(KINDS).flatMap(([kind, word]) => {
    const names = new Set((after[kind] ?? []).map(({ name }) => name));
    const lost = (before[kind] ?? []).filter(({ name }) => !names.has(name));
    return lost.map(({ name = 'default' }) => `the ${word} ${name} of <${before.tagName}>`);
  });
}

function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}
