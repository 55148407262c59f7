import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import webpack from 'webpack';
import { installPackage, promisedPaths, run } from './installed-package.js';

const paths = await promisedPaths();
const withCode = paths.filter(({ hasCode }) => hasCode).map(({ specifier }) => specifier);
const scripts = withCode.filter((specifier) => !specifier.endsWith('.json'));
const bin = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

/** Each bundles a file, and tells what a browser would be given. */
const BUNDLERS = {
  Vite: async (entry) => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      root: join(entry, '..'),
      build: { write: false, minify: false, rolldownOptions: { input: entry } },
    });
    return [built]
      .flat()[0]
      .output.map(({ code = '' }) => code)
      .join('');
  },
  esbuild: async (entry) => {
    const options = { bundle: true, write: false, format: 'esm', logLevel: 'silent' };
    const { outputFiles } = await esbuild.build({ ...options, entryPoints: [entry] });
    return outputFiles[0].text;
  },
  webpack: async (entry) => {
    const output = { path: join(entry, '..', 'webpack'), filename: 'bundle.js' };
    const optimization = { minimize: false, concatenateModules: true, usedExports: true };
    const settings = { mode: 'production', devtool: false, entry, output, optimization };
    const stats = await promisify(webpack)(settings);
    assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }).errors, []);
    return readFile(join(output.path, output.filename), 'utf8');
  },
};

/** Which of our elements a bundle brings along. */
function classesIn(bundle) {
  const classes = bundle.matchAll(/class (?:\w+_)?(Wtk\w+)|(Wtk\w+) = class/g);
  const names = [...classes].map(([, first, second]) => first ?? second);
  return [...new Set(names)].filter((name) => !name.endsWith('Event')).sort();
}

describe('The package, as npm installs it', () => {
  let installed;
  before(async () => {
    installed = await installPackage();
  });
  after(() => installed.remove());

  it('has what publint asks for', async () => {
    const { stdout } = await run(bin('publint'), ['run', installed.tarball, '--strict']);
    assert.match(stdout, /All good/);
  });

  it('has types that TypeScript finds from every promised path', async () => {
    const { stdout } = await run(
      bin('attw'),
      ['--profile', 'esm-only', '--no-emoji', '--no-color', installed.tarball],
      { maxBuffer: 10_000_000 },
    );
    assert.match(stdout, /wtk\/elements\/\*\/define\.js/);
  });

  it('is found by Node under every promised path', async () => {
    const file = await installed.write(
      'resolve.js',
      `import { access } from 'node:fs/promises';
      for (const path of ${JSON.stringify(withCode)}) await access(new URL(import.meta.resolve(path)));`,
    );
    await run(process.execPath, [file]);
  });

  it('can be imported on a server, where no tag is registered and nothing throws', async () => {
    const modules = scripts.filter((specifier) => !/\/wtk(-help)?\.js$/.test(specifier));
    const file = await installed.write(
      'import.js',
      `for (const path of ${JSON.stringify(modules)}) await import(path);
      process.stdout.write(typeof globalThis.document);`,
    );
    assert.equal((await run(process.execPath, [file])).stdout, 'undefined');
  });

  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    it(`is found by ${name} under every promised path`, async () => {
      const lines = withCode.map(
        (specifier, at) => `import * as path${at} from '${specifier}'; console.log(path${at});`,
      );
      const entry = await installed.write(`${name}-all.js`, lines.join('\n'));
      const code = await bundle(entry);
      for (const folder of ['story', 'exit']) assert.ok(code.includes(`wtk-${folder}`), folder);
    });

    it(`gives ${name} one class when one is imported, and those that it is made of`, async () => {
      const of = async (text, at) => classesIn(await bundle(await installed.write(at, text)));
      const one = await of("import { WtkFaq } from 'wtk'; console.log(WtkFaq);", `${name}-faq.js`);
      assert.deepEqual(one, ['WtkFaq']);
      const list = await of(
        "import { WtkStoryList } from 'wtk'; console.log(WtkStoryList);",
        `${name}-list.js`,
      );
      assert.deepEqual(list, ['WtkStory', 'WtkStoryList']);
      const unused = await of("import { WtkFaq } from 'wtk';", `${name}-none.js`);
      assert.deepEqual(unused, []);
      const tag = await of("import 'wtk/elements/help-banner/define.js';", `${name}-tag.js`);
      assert.deepEqual(tag, ['WtkExit', 'WtkHelpBanner']);
    });
  }
});
