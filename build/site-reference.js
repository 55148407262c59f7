import { readFile } from 'node:fs/promises';
import { escaped, table, words } from './site-html.js';

const manifest = new URL('../dist/lib/custom-elements.json', import.meta.url);

/**
 * The parts of an element's interface, in the manifest's own terms: how a table is called, and
 * what stands in its columns. The descriptions are the comments of the source.
 */
const TABLES = [
  { key: 'attributes', title: 'Attributen', columns: ['name', 'description', 'default'] },
  { key: 'members', title: 'Eigenschappen', columns: ['name', 'description', 'type'] },
  { key: 'events', title: 'Gebeurtenissen', columns: ['name', 'description', 'type'] },
  { key: 'slots', title: 'Slots', columns: ['name', 'description'] },
  { key: 'cssParts', title: 'Delen voor ::part()', columns: ['name', 'description'] },
  {
    key: 'cssProperties',
    title: 'Eigenschappen voor CSS',
    columns: ['name', 'description', 'default'],
  },
];

const COLUMNS = {
  name: 'Naam',
  description: 'Waarvoor',
  default: 'Standaard',
  type: 'Type',
};

/** The interface of every element as HTML, from `custom-elements.json`, so that it is typed once. */
export async function referencePage() {
  const { modules } = JSON.parse(await readFile(manifest, 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort(helpFirst);
  const contents = elements
    .map(({ tagName }) => `<li><a href="#${tagName}">${tagName}</a></li>`)
    .join('');
  return `<nav aria-label="Onderdelen"><ul>${contents}</ul></nav>${elements.map(section).join('')}`;
}

/** Help stands first, as on every page. */
function helpFirst({ tagName: a }, { tagName: b }) {
  return Number(b.includes('help')) - Number(a.includes('help')) || a.localeCompare(b);
}

function section(element) {
  const { tagName, description = '' } = element;
  const paragraphs = description.split(/\n\s*\n/).map((text) => `<p lang="en">${words(text)}</p>`);
  const tables = TABLES.map((shape) => interfaceTable(shape, element)).join('');
  return `<section id="${tagName}" class="element">
    <h2><code>&lt;${tagName}&gt;</code></h2>${paragraphs.join('')}${tables}</section>`;
}

function interfaceTable({ key, title, columns }, element) {
  const entries = (element[key] ?? []).filter((entry) => isPublic(entry, key));
  if (entries.length === 0) return '';
  const heads = columns.map((column) => COLUMNS[column]);
  const rows = entries.map((entry) => row(entry, columns));
  return `<h3>${title}</h3>${table(`${title} van ${element.tagName}`, heads, rows)}`;
}

/** A property that is an attribute as well stands there once. */
function isPublic({ privacy = 'public', attribute, static: isStatic }, key) {
  return privacy === 'public' && !isStatic && (key !== 'members' || attribute === undefined);
}

function row(entry, columns) {
  const [name, ...rest] = columns.map((column) => cell(entry, column));
  return `<tr><th scope="row">${name}</th>${rest.join('')}</tr>`;
}

function cell(entry, column) {
  if (column === 'name') return `<code>${escaped(entry.name || '(zonder naam)')}</code>`;
  if (column === 'type') return `<td><code>${escaped(entry.type?.text ?? '')}</code></td>`;
  return `<td lang="en">${words(entry[column] ?? '')}</td>`;
}
