import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What is no part of the project as it is written down. */
const MADE = ['.browsers', '.git', 'dist', 'look', 'node_modules'];

/** Without what tells a test that it runs within another. */
const env = { ...process.env };
delete env['NODE_TEST_CONTEXT'];

describe('A new element', () => {
  let copy;
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'wtk-new-element-'));
    for (const name of await readdir(project)) {
      if (!MADE.includes(name))
        await cp(join(project, name), join(copy, name), { recursive: true });
    }
    await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rm(copy, { recursive: true, force: true }));

  /** Runs one of the project's programs there; rejects, with all that it printed, when it fails. */
  async function run(...args) {
    const options = { cwd: copy, env, maxBuffer: 10_000_000 };
    const told = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
    assert.ok(!(told instanceof Error), `${args.join(' ')}\n${told.stdout}\n${told.stderr}`);
    return told.stdout;
  }

  it('is made by one command, with its line for bundlers in its place', async () => {
    await run('build/new-element.js', 'class-poster');
    const files = ['.demo.html', '.styles.ts', '.test.ts', '.ts', '.words.ts'];
    assert.deepEqual(
      (await readdir(join(copy, 'src/elements/class-poster'))).sort(),
      [...files.map((ending) => `class-poster${ending}`), 'define.ts'].sort(),
    );
    const index = await readFile(join(copy, 'src/index.ts'), 'utf8');
    const folders = [...index.matchAll(/elements\/([\w-]+)\//g)].map(([, folder]) => folder);
    assert.deepEqual(folders, folders.toSorted());
    assert.ok(folders.includes('class-poster'));
  });

  it('compiles, and is written as the project wants it', async () => {
    const [tsc, eslint, prettier] = [
      'typescript/bin/tsc',
      'eslint/bin/eslint.js',
      'prettier/bin/prettier.cjs',
    ];
    await run(`node_modules/${tsc}`, '--noEmit');
    await run(`node_modules/${eslint}`, 'src/elements/class-poster', 'src/index.ts');
    await run(`node_modules/${prettier}`, '--check', 'src/elements/class-poster', 'src/index.ts');
  });

  it('is built, and described for editors', async () => {
    await run('build/build.js');
    await run('test/node/index.test.js');
    await run('test/node/package-manifest.test.js');
  });

  it('passes its own test and the contract of every element, untouched', async () => {
    for (const only of ['class-poster', 'every-element']) {
      const options = ['--quick', '--only', only, '--browsers', 'chromium'];
      const told = await run('test/run.js', ...options);
      assert.match(told, /Chromium\s+[1-9]\d*\s+0\s+0/);
    }
  });

  it('is not made where its name is none, or taken', async () => {
    for (const name of ['', 'Poster', 'wtk-poster', 'story', '../poster']) {
      const args = [join(copy, 'build/new-element.js'), name];
      await assert.rejects(
        promisify(execFile)(process.execPath, args, { env }),
        /new-element|wtk-|already/,
      );
    }
    const folders = await readdir(join(copy, 'src/elements'));
    const before = await readdir(join(project, 'src/elements'));
    assert.deepEqual(folders.sort(), [...before, 'class-poster'].sort());
  });
});
