import { readFile } from 'node:fs/promises';
import { RESULTS, criteria } from '../demo/site/toegankelijkheid/criteria.js';
import { escaped, table, words } from './site-html.js';
import { referencePage } from './site-reference.js';

const root = new URL('../', import.meta.url);

/** What pages hold a place for, by the name of the place. */
export const PARTS = { reference: referencePage, criteria: criteriaTable, threats };

/** One example: the code stands in the page once, live, and is shown as it stands there. */
const RECIPE = /(<section class="recipe">\s*<h2>(.*?)<\/h2>)([\s\S]*?)(<\/section>)/g;

/** Puts the code of each recipe of a page under it. */
export function withCode(page) {
  return page.replace(RECIPE, (_recipe, before, title, live, end) => {
    const code = escaped(onOneLine(live));
    const attributes = `tabindex="0" role="region" aria-label="Code: ${title}"`;
    return `${before}${live}<pre ${attributes}><code>${code}</code></pre>${end}`;
  });
}

/** The code without the white space that the formatter put into it. */
function onOneLine(code) {
  return code
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .replace(/ ?(<\/?(?:p|wtk-[^>]*)>) ?/g, '$1');
}

function criteriaTable() {
  const rows = criteria.map(
    ({ number, name, level, result, note, test }) => `<tr data-result="${result}">
      <th scope="row">${number} ${name}</th><td>${level}</td><td>${RESULTS[result]}</td>
      <td>${note}${test ? ` <code>${test}</code>` : ''}</td></tr>`,
  );
  return table('Criteria van WCAG 2.2', ['Criterium', 'Niveau', 'Uitkomst', 'Hoe'], rows);
}

/** The table of `SECURITY.md`, in its own words. */
async function threats() {
  const text = await readFile(new URL('SECURITY.md', root), 'utf8');
  const [, rows = ''] = /\| threat .*\n\|[ -|]*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const cells = rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => words(cell.trim())),
    );
  if (cells.length < 2) throw new Error('SECURITY.md has no table of threats any more.');
  return table(
    'Dreigingen, uit SECURITY.md',
    ['Dreiging', 'Wat ertegen helpt', 'Test'],
    cells.map(
      ([threat, defence, test]) =>
        `<tr lang="en"><th scope="row">${threat}</th><td>${defence}</td><td>${test}</td></tr>`,
    ),
  );
}
