import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

const source = new URL('../../src/', import.meta.url);
const index = await readFile(new URL('index.ts', source), 'utf8');
const folders = (await readdir(new URL('elements/', source), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `WtkActivityList` for `activity-list`. */
const classOf = (folder) =>
  `Wtk${folder.replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase())}`;

describe('What bundlers import', () => {
  it('is the class of each element', () => {
    assert.ok(folders.length > 0);
    for (const folder of folders) {
      const line = `export { ${classOf(folder)} } from './elements/${folder}/${folder}.js';`;
      assert.ok(index.includes(line), `src/index.ts has no line: ${line}`);
    }
  });

  it('registers nothing', () => {
    assert.doesNotMatch(index, /(from|import) '.*define/);
  });

  it('has for each element a file that declares its class and one that registers its tag', async () => {
    for (const folder of folders) {
      const element = await readFile(new URL(`elements/${folder}/${folder}.ts`, source), 'utf8');
      assert.match(element, new RegExp(`export class ${classOf(folder)} `));
      const define = await readFile(new URL(`elements/${folder}/define.ts`, source), 'utf8');
      assert.ok(define.includes(`'wtk-${folder}'`), folder);
    }
  });
});
