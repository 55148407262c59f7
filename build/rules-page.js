/**
 * Writes the table of rules in `docs/checking.md` anew, out of what the built program tells of
 * itself: `npm run build && npm run rules`.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../', import.meta.url);
const page = new URL('docs/checking.md', root);
const TABLE = /\| rule .*(\n\|.*)*/;

/** Code hosts are told of every rule, whether it found something or not. */
async function readRules() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/publish/wtk.js', 'check', 'demo/feed.json', '--format', 'sarif'],
    { cwd: fileURLToPath(root), env: { ...process.env, LC_ALL: 'en' } },
  );
  const [{ tool }] = JSON.parse(stdout).runs;
  return tool.driver.rules;
}

const rows = (await readRules()).map(
  ({ id, defaultConfiguration, shortDescription }) =>
    `| \`${id}\` | ${defaultConfiguration.level} | ${shortDescription.text} |`,
);
const table = ['| rule | mostly | what should be |', '| --- | --- | --- |', ...rows].join('\n');
await writeFile(page, (await readFile(page, 'utf8')).replace(TABLE, table));
