/**
 * @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} Node
 */

/** Boxes that a screen reader says nothing of. */
const SILENT =
  /^(none|generic|paragraph|InlineTextBox|LineBreak|RootWebArea|main|Details|LabelText|emphasis|strong|ListMarker|MenuListPopup|time)$/;

/** What is named by the words in it, which then need no lines of their own. */
const NAMED_BY_WORDS = /^(heading|link|button|DisclosureTriangle|checkbox|option)$/;

const STATES = ['expanded', 'pressed', 'checked', 'busy', 'disabled'];

/**
 * What a screen reader is given under the page's own headings, a line each in the order of reading:
 * role, state, and name; what is in something is indented.
 *
 * @param {readonly Node[]} nodes
 * @returns {string[]}
 */
export function treeLines(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = linesOf(nodes[0], byId, 0);
  return lines.slice(lines.indexOf('heading 2: Over de week') + 1);
}

/**
 * @param {Node | undefined} node
 * @param {ReadonlyMap<string, Node>} byId
 * @param {number} depth
 * @returns {string[]}
 */
function linesOf(node, byId, depth) {
  if (!node) return [];
  const role = String(node.role?.value);
  const isSilent = node.ignored || SILENT.test(role);
  const own = isSilent ? [] : [`${'  '.repeat(depth)}${lineOf(node, role)}`];
  if (!isSilent && NAMED_BY_WORDS.test(role) && !hasOwnRoles(node, byId)) return own;
  const inside = (node.childIds ?? []).flatMap((id) =>
    linesOf(byId.get(id), byId, isSilent ? depth : depth + 1),
  );
  if (role === 'StaticText') return node.name?.value.trim() ? own : [];
  return [...own, ...inside];
}

/** Whether more than words is in it, such as the link in a heading. */
function hasOwnRoles(node, byId) {
  return (node.childIds ?? []).some((id) => {
    const child = byId.get(id);
    if (!child) return false;
    const role = String(child.role?.value);
    return NAMED_BY_WORDS.test(role) || hasOwnRoles(child, byId);
  });
}

function lineOf({ name, value, properties = [] }, role) {
  const known = new Map(properties.map((property) => [property.name, property.value.value]));
  const level = role === 'heading' ? known.get('level') : '';
  const states = STATES.filter((state) => known.has(state) && known.get(state) !== '')
    .map((state) => stateWords(state, known.get(state)))
    .filter(Boolean);
  const kind = [roleWords(role), level].filter(Boolean).join(' ');
  const status = states.length > 0 ? ` (${states.join(', ')})` : '';
  const words = [name?.value, value?.value].filter(Boolean).join(' = ').replace(/\s+/g, ' ').trim();
  return `${kind}${status}${words ? `: ${words}` : ''}`;
}

function roleWords(role) {
  return { StaticText: 'text', DisclosureTriangle: 'button', image: 'img' }[role] ?? role;
}

function stateWords(state, value) {
  if (state === 'expanded') return value ? 'expanded' : 'collapsed';
  if (state === 'busy' || state === 'disabled') return value ? state : '';
  return String(value) === 'true' ? state : `not ${state}`;
}
