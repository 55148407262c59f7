import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const budgets = JSON.parse(await readFile(new URL('bench/budgets.json', root), 'utf8'));

// Bytes do not depend on the machine, so they are held here; the goals are printed by `npm run size`.
describe('What a visitor downloads', () => {
  for (const [file, { brotli }] of Object.entries(budgets)) {
    it(`is no more than ${brotli.limit} bytes for ${file}`, async () => {
      const packed = brotliCompressSync(await readFile(new URL(`dist/embed/${file}`, root)));
      assert.ok(packed.length <= brotli.limit, `${file} takes ${packed.length} bytes`);
    });
  }
});
