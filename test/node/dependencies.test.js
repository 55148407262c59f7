import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);

/** What Lit itself is made of; the last two are types and what stands for a page on a server. */
const LIT = [
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  '@types/trusted-types',
  'lit',
  'lit-element',
  'lit-html',
];

const readJson = async (path) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

/** Types for who uses that framework; nobody else's project reads them. */
const FRAMEWORK_TYPES = ['react.d.ts', 'svelte.d.ts', 'vue.d.ts'];

/** The package that a module is of; undefined for our own. */
function packageOf(id) {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1];
}

describe('What a visitor downloads', () => {
  it('depends on Lit alone', async () => {
    const { dependencies } = await readJson('package.json');
    assert.deepEqual(Object.keys(dependencies), ['lit']);
  });

  it('installs nothing but Lit and what Lit is made of', async () => {
    const { packages } = await readJson('package-lock.json');
    const installed = Object.entries(packages)
      .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
      .map(([path]) => path.split('node_modules/').at(-1));
    assert.deepEqual(installed.sort(), LIT);
  });

  for (const mode of ['wtk', 'wtk-help']) {
    it(`has no line of any other package (${mode}.js)`, async () => {
      const built = await build({
        root: fileURLToPath(root),
        mode,
        logLevel: 'error',
        build: { write: false },
      });
      const [{ output }] = [built].flat();
      assert.equal(output.length, 1, 'it is one file');
      const used = Object.entries(output[0].modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => packageOf(id));
      const strangers = used.filter((name) => name !== undefined && !LIT.includes(name));
      assert.deepEqual(strangers, []);
      assert.equal(used.includes('lit-html'), mode === 'wtk');
    });
  }

  it('is imported by bundlers with Lit as the only package', async () => {
    const library = new URL('dist/lib/', root);
    const files = (await readdir(library, { recursive: true }))
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .filter((file) => !FRAMEWORK_TYPES.includes(file));
    assert.ok(files.length > 0, 'the library is built');
    for (const file of files) {
      const code = await readFile(new URL(file, library), 'utf8');
      for (const { fileName } of ts.preProcessFile(code).importedFiles) {
        assert.match(fileName, /^(\.\.?\/|lit$|lit\/)/, `${file} imports ${fileName}`);
      }
    }
  });
});
