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
  return [...lostNames(before, after), ...lostValues(before, after)];
}

function lostNames(before, after) {
  return Object.entries(KINDS).flatMap(([kind, word]) => {
    const names = new Set((after[kind] ?? []).map(({ name }) => name));
    const lost = (before[kind] ?? []).filter(({ name }) => !names.has(name));
    return lost.map(({ name = 'default' }) => `the ${word} ${name} of <${before.tagName}>`);
  });
}

/** A setting out of a fixed set may gain values, and loses none. */
function lostValues(before, after) {
  const valuesOf = ({ type }) => type.text.match(/'[^']*'/g) ?? [];
  return before.attributes.flatMap((attribute) => {
    const now = after.attributes.find(({ name }) => name === attribute.name);
    const lost = now ? valuesOf(attribute).filter((value) => !valuesOf(now).includes(value)) : [];
    return lost.map((value) => `${attribute.name}=${value} of <${before.tagName}>`);
  });
}

function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}
