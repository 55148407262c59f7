import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { regionFiles } from '../../build/regions-table.js';
import { readJson } from './schema.js';

const folder = new URL('../../src/campaign/', import.meta.url);

it('The tables of regions are what `npm run regions` makes of regions.json', async () => {
  const files = regionFiles(await readJson('src/campaign/regions.json'));
  for (const [name, text] of Object.entries(files)) {
    const options = await resolveConfig(new URL(name, folder));
    const formatted = await format(text, { ...options, parser: 'typescript' });
    assert.equal(await readFile(new URL(name, folder), 'utf8'), formatted);
  }
});
