/**
 * `npm run bench` ends here: what the benches found, as a table in the README, between the two
 * comments that name this file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { figures, readReport, verdict } from './report.js';

const REPORTS = ['activity-list.json', 'many-elements.json', 'article-page.json'];
const START = '<!-- bench/readme-table.js -->';
const END = '<!-- /bench/readme-table.js -->';

const readme = new URL('../README.md', import.meta.url);

/** @param {string} name */
async function table(name) {
  const { date, browser, machine, rows } = await readReport(name);
  return [
    `${browser} on ${machine}, ${date}.`,
    '',
    '| measured | median (half of the samples lie between) | goal |',
    '| --- | --- | --- |',
    ...rows.map(
      (row) => `| ${row.label} | ${figures(row)} | ${verdict(row).replace('goal ', '')} |`,
    ),
    '',
  ].join('\n');
}

const text = await readFile(readme, 'utf8');
const [from, to] = [text.indexOf(START), text.indexOf(END)];
if (from < 0 || to < from) throw new Error(`README.md has no place for the table: ${START}`);
const tables = await Promise.all(REPORTS.map(table));
const filled = `${text.slice(0, from)}${START}\n\n${tables.join('\n')}\n${text.slice(to)}`;
await writeFile(readme, filled);
