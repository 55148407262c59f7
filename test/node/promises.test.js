import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const source = new URL('../../src/', import.meta.url);

/**
 * What no sentence of ours may promise, in any language: nobody who leaves a page, or looks at
 * it, is safe, unseen or untraced by anything that a page can do. `Veilig Thuis` is a name.
 */
const FORBIDDEN = [
  /\bveilig(?![\s-]thuis\b)/i,
  /\banoniem/i,
  /\bsporen\b|\bspoorloos/i,
  /\b(wist|wissen)\b.{0,20}\bgeschiedenis/i,
  /\bniemand\b.{0,20}\b(ziet|zien|weet|weten|merkt)\b/i,
  /\bonzichtbaar|\bgeheim\b|\bvertrouwelijk|\bgegarandeerd|\bprivé\b/i,
  /\bsafe(ly|ty)?\b/i,
  /\banonymous/i,
  /\b(no|without) (a )?traces?\b|\buntrace/i,
  /\b(clears|erases|deletes)\b.{0,20}\bhistory/i,
  /\b(nobody|no one)\b.{0,20}\b(sees|see|knows|know)\b/i,
  /\binvisible|\bsecret(ly)?\b|\bconfidential|\bguaranteed?\b|\bprivate\b/i,
];

/** Every string of every file that holds words, as they stand in its source. */
async function words() {
  const files = (await readdir(source, { recursive: true })).filter((file) =>
    /(words|check\/findings\/[\w-]+)\.ts$/.test(file),
  );
  const found = [];
  for (const file of files.sort()) {
    const code = (await readFile(new URL(file, source), 'utf8'))
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/^import .*$/gm, '');
    for (const [, quoted] of code.matchAll(/(['"`](?:\\.|(?!['"`]).|(?<=\w)'(?=\w))*['"`])/g)) {
      found.push({ file, text: quoted.slice(1, -1) });
    }
  }
  return found;
}

test('No sentence of ours promises safety, anonymity or no traces', async () => {
  const all = await words();
  assert.ok(all.length > 100, 'the words were found');
  const promises = all.filter(({ text }) => FORBIDDEN.some((promise) => promise.test(text)));
  assert.deepEqual(promises, []);
});

test('The list of promises would catch one', () => {
  for (const promise of [
    'Verlaat deze pagina veilig',
    'Je bezoek is anoniem',
    'Zo laat je geen sporen na',
    'Deze knop wist je geschiedenis',
    'Niemand kan zien dat je hier was',
    'Leave safely',
    'Your visit leaves no trace',
    'This clears your history',
  ]) {
    assert.ok(
      FORBIDDEN.some((pattern) => pattern.test(promise)),
      promise,
    );
  }
});
