import { properties } from './properties.js';

/** A token as it stands in a file: what it is worth, and what kind of thing that is. */
/** @typedef {{ value: unknown, type: string }} Token */

/** How deep a file may be, and how many names may stand for one another. */
const DEPTH = 32;

/** The names of weights that are no words of CSS (Design Tokens format, 8.4). */
const WEIGHTS = { light: 300, regular: 400, medium: 500, 'semi-bold': 600, semibold: 600 };

/**
 * What a file of design tokens sets of ours: the JSON of the Design Tokens Community Group, as
 * themes of NL Design System have it, its aliases resolved or not, alone or in the sets of Tokens
 * Studio. What is no such file sets nothing.
 *
 * @param {unknown} json - The file, parsed.
 * @returns {{ properties: Record<string, string>, unknown: string[] }} what to set, and the tokens
 *   that we would follow but whose value could not be read, such as `nl-link-color`
 */
export function importDesignTokens(json) {
  const tokens = readTokens(json);
  const found = {};
  const unknown = new Set();
  for (const { name, tokens: followed } of properties) {
    const present = followed
      .map((token) => token.slice('--'.length))
      .filter((id) => tokens.has(id));
    const readable = present.find((id) => cssValue(tokens, id) !== undefined);
    if (readable) found[name] = cssValue(tokens, readable);
    for (const id of present) if (cssValue(tokens, id) === undefined) unknown.add(id);
  }
  return { properties: found, unknown: [...unknown] };
}

/**
 * Every token of a file by its name in CSS, without the dashes before it.
 *
 * @param {unknown} json
 * @returns {Map<string, Token>}
 */
function readTokens(json) {
  const tokens = new Map();
  if (!isGroup(json)) return tokens;
  const order = isGroup(json.$metadata) ? json.$metadata.tokenSetOrder : undefined;
  // A set for a dark scheme has the names of the light one, and would take their place.
  const sets = Array.isArray(order)
    ? order.filter((set) => !/dark/.test(set)).map((set) => json[set])
    : [json];
  for (const set of sets) collect(set, [], '', tokens);
  return tokens;
}

/** A group gives its type to the tokens in it that have none (Design Tokens format, 6.2). */
function collect(group, path, inherited, tokens) {
  if (!isGroup(group) || path.length > DEPTH) return;
  const type = String(group.$type ?? group.type ?? inherited);
  const value = group.$value ?? group.value;
  if (value !== undefined && path.length > 0) {
    tokens.set(path.join('-'), { value, type });
    return;
  }
  for (const [name, inner] of Object.entries(group)) {
    if (!name.startsWith('$')) collect(inner, [...path, name], type, tokens);
  }
}

/** @returns {string | undefined} a token's value as CSS writes it */
function cssValue(tokens, id, depth = 0) {
  const token = tokens.get(id);
  if (!token || depth > DEPTH) return undefined;
  const [, alias] = /^\{([^{}]+)\}$/.exec(String(token.value).trim()) ?? [];
  if (alias) return cssValue(tokens, alias.replaceAll('.', '-'), depth + 1);
  return isGroup(token.value) ? composed(token.value) : simple(token);
}

/** A value of several parts: a colour or a size of the Design Tokens format, 8.1 and 8.2. */
function composed({ colorSpace, components, alpha = 1, value, unit }) {
  if (typeof colorSpace === 'string' && Array.isArray(components)) {
    return `color(${colorSpace} ${components.join(' ')} / ${alpha})`;
  }
  return typeof value === 'number' && /^(px|rem)$/.test(unit) ? `${value}${unit}` : undefined;
}

/** A value in one piece; a list is one of fonts. Anything that CSS could read on from is left out. */
function simple({ value, type }) {
  if (Array.isArray(value)) return simple({ value: value.join(', '), type });
  const text = String(value).trim();
  if (text === '' || /[{};\\]|url\(|\/\*/i.test(text)) return undefined;
  if (/weight/i.test(type)) return String(WEIGHTS[text.toLowerCase()] ?? text.toLowerCase());
  return /dimension|radius|spacing|sizing/i.test(type) && /^[\d.]+$/.test(text)
    ? `${text}px`
    : text;
}

/** @returns {value is Record<string, unknown>} */
function isGroup(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
