import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import ts from 'typescript';

const source = new URL('../../src/', import.meta.url);
const names = await readdir(source, { recursive: true, encoding: 'utf8' });
const files = names.filter((name) => /\.ts$/.test(name)).sort();

/** The files of ours that a file imports, for their types alone or for what they do. */
async function importsOf(file) {
  const code = await readFile(new URL(file, source), 'utf8');
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => new URL(fileName.replace(/\.js$/, '.ts'), new URL(file, source)).href)
    .filter((address) => address.startsWith(source.href))
    .map((address) => address.slice(source.href.length));
}

/** The first circle of files that need each other, from a file back to itself. */
function circleIn(imports) {
  const done = new Set();
  const from = (file, path) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = from(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = from(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test('No two files of the source need each other, so each can be read after what it stands on', async () => {
  const imports = new Map();
  for (const file of files) imports.set(file, await importsOf(file));
  assert.ok([...imports.values()].flat().length > files.length, 'imports were found');
  assert.equal(circleIn(imports)?.join(' -> '), undefined);
});
