/**
 * `npm run size`: what a visitor downloads, in bytes, and what part of it Lit is. Of the words each
 * visitor downloads one file at most, and none where the page is Dutch; the municipalities only
 * where a page names one, or filters activities by place.
 *
 * Lit's part is measured by itself, as its modules stand in the built script; compressed together
 * with the rest it takes a little less.
 *
 * `budgets.json` has for each script the goal, and the limit that `npm test` holds: what it takes
 * now, rounded up. Lower the limit when a script shrinks.
 */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const embed = new URL('../dist/embed/', import.meta.url);
const budgets = JSON.parse(await readFile(new URL('budgets.json', import.meta.url), 'utf8'));

/** @param {string | Buffer} content */
function sizes(content) {
  const bytes = Buffer.from(content);
  return [bytes.length, gzipSync(bytes).length, brotliCompressSync(bytes).length];
}

/** Lit's modules in a built script, as one text. */
async function litIn(script) {
  const built = await build({
    root,
    mode: script.replace('.js', ''),
    logLevel: 'error',
    build: { write: false },
  });
  const [{ output }] = [built].flat();
  return Object.entries(output[0].modules)
    .filter(([id]) => /node_modules\/(@lit|lit)/.test(id))
    .map(([, { code }]) => code ?? '')
    .join('');
}

function row(name, numbers, note = '') {
  const cells = numbers.map((number) => number.toLocaleString('en').padStart(10));
  console.log(`${name.padEnd(22)}${cells.join('')}  ${note}`.trimEnd());
}

console.log(`${' '.repeat(22)}       raw      gzip    brotli`);
const words = (await readdir(new URL('words/', embed))).map((name) => `words/${name}`);
const files = [...(await readdir(embed)), ...words].filter((name) => /\.js(on)?$/.test(name));
for (const file of files.sort()) {
  const measured = sizes(await readFile(new URL(file, embed)));
  const { goal, limit } = budgets[file]?.brotli ?? {};
  const over = goal && measured[2] - goal;
  const verdict = over > 0 ? `${over.toLocaleString('en')} over` : 'held';
  const note = `goal ${goal?.toLocaleString('en')} brotli: ${verdict}; limit ${limit?.toLocaleString('en')}`;
  row(file, measured, goal ? note : '');
  if (!goal) continue;
  const lit = sizes(await litIn(file));
  row('  of which Lit', lit, `${Math.round((lit[2] / measured[2]) * 100)} %`);
}
