import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { regionsTable } from '../../build/regions-table.js';
import { readJson } from './schema.js';

const target = new URL('../../src/campaign/regions-table.ts', import.meta.url);

it('The table of regions is what `npm run regions` makes of regions.json', async () => {
  const table = regionsTable(await readJson('src/campaign/regions.json'));
  const options = await resolveConfig(target);
  const formatted = await format(table, { ...options, parser: 'typescript' });
  assert.equal(await readFile(target, 'utf8'), formatted);
});
