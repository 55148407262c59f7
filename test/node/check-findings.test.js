import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const folder = new URL('../../src/check/findings/', import.meta.url);
const planted = new URL('../check.test.ts', import.meta.url);

test('Each check is called like its file, and a test plants its fault', async () => {
  const tests = await readFile(planted, 'utf8');
  const files = await readdir(folder);
  assert.ok(files.length > 10, 'the checks were found');
  for (const file of files) {
    const id = file.replace(/\.ts$/, '');
    const code = await readFile(new URL(file, folder), 'utf8');
    assert.match(code, new RegExp(`export const check: Check = \\{\\s+id: '${id}'`), file);
    assert.ok(tests.includes(`'${id}'`), `test/check.test.ts has no page for ${id}`);
  }
});
