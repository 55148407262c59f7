import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtFiles, layOutRelease } from '../../build/release-files.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const built = await builtFiles();
const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

let folder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtk-release-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (path) => readFile(join(folder, path), 'utf8');

/** The build as a later one could be: with other files, and with another description of elements. */
function later(version, changes = {}, describe = (text) => text) {
  const files = new Map([...built, ...Object.entries(changes)]);
  const integrity = { ...JSON.parse(built.get('integrity.json')), version };
  files.set('integrity.json', Buffer.from(JSON.stringify(integrity)));
  const described = describe(String(built.get('custom-elements.json')));
  return files.set('custom-elements.json', Buffer.from(described));
}

describe('A release', () => {
  it('stands under its own version and under its first number, without a feed', async () => {
    await layOutRelease(folder, '1.2.3', later('1.2.3'));
    for (const place of ['1.2.3', '1']) {
      const names = await readdir(join(folder, place));
      for (const name of ['wtk.js', 'wtk-help.js', 'wtk-check.js', 'frame.html', 'LICENSE'])
        assert.ok(names.includes(name), `${place}/${name}`);
      assert.ok(!names.includes('feed.json') && !names.includes('media'), place);
      assert.equal(await read(`${place}/wtk.js`), String(built.get('wtk.js')));
    }
  });

  it('tells the hash of each of its files, beside those of the releases before', async () => {
    await layOutRelease(folder, '1.9.0', later('1.9.0'));
    await layOutRelease(folder, '1.10.0', later('1.10.0', { 'wtk.js': Buffer.from('later') }));
    const releases = JSON.parse(await read('releases.json'));
    assert.deepEqual(Object.keys(releases), ['1.10.0', '1.9.0']);
    assert.equal(releases['1.9.0']['wtk.js'], hashOf(built.get('wtk.js')));
    assert.equal(releases['1.10.0']['wtk.js'], hashOf('later'));
    for (const [version, files] of Object.entries(releases))
      for (const [name, hash] of Object.entries(files))
        assert.equal(hashOf(await read(`${version}/${name}`)), hash, `${version}/${name}`);
  });

  it('lists what it is made of: Lit, and what Lit is made of', async () => {
    const { bomFormat, components, dependencies } = JSON.parse(built.get('sbom.cdx.json'));
    assert.equal(bomFormat, 'CycloneDX');
    const names = components.map(({ name }) => name);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
      assert.ok(names.includes(name), name);
    const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
    for (const { name, version, licenses } of components) {
      const { dev, ...locked } = packages[`node_modules/${name}`];
      assert.ok(!dev, `${name} comes with the kit`);
      assert.equal(version, locked.version);
      assert.ok(licenses.length > 0, name);
    }
    assert.equal(dependencies.length, components.length + 1);
  });

  it('never changes once it is there, while the first number moves along and loses no file', async () => {
    await layOutRelease(folder, '1.0.0', later('1.0.0', { 'wtk-old.js': Buffer.from('old') }));
    await layOutRelease(folder, '1.0.1', later('1.0.1', { 'wtk.js': Buffer.from('new') }));
    assert.equal(await read('1.0.0/wtk.js'), String(built.get('wtk.js')));
    assert.equal(await read('1/wtk.js'), 'new');
    assert.equal(await read('1/wtk-old.js'), 'old');
    await layOutRelease(folder, '1.0.1', later('1.0.1', { 'wtk.js': Buffer.from('new') }));
    const again = layOutRelease(folder, '1.0.1', later('1.0.1', { 'wtk.js': Buffer.from('x') }));
    await assert.rejects(again, /1\.0\.1 was released with other files/);
    assert.equal(await read('1.0.1/wtk.js'), 'new');
    assert.equal(await read('1/wtk.js'), 'new');
  });

  it('is refused where a page could miss something of the one before, or it is older', async () => {
    await layOutRelease(folder, '1.1.0', later('1.1.0'));
    const without = (word) => (text) => text.replaceAll(word, 'other');
    for (const [word, said] of [
      ['heading-level', /the attribute heading-level of <wtk-activity>/],
      ['wtk-load', /the event wtk-load of <wtk-activity>/],
      ["'details'", /face='details' of <wtk-story>/],
      ['--wtk-radius', /the custom property --wtk-radius of <wtk-activity>/],
      ['wtk-story', /<wtk-story>/],
    ]) {
      const release = layOutRelease(folder, '1.2.0', later('1.2.0', {}, without(word)));
      await assert.rejects(release, said);
    }
    await assert.rejects(layOutRelease(folder, '1.0.9', later('1.0.9')), /older than 1\.1\.0/);
    assert.deepEqual((await readdir(folder)).sort(), ['1', '1.1.0', 'releases.json']);
    await layOutRelease(folder, '2.0.0', later('2.0.0', {}, without('wtk-story')));
    assert.ok((await readdir(folder)).includes('2'));
  });
});

describe('The changes that are waiting', () => {
  it('raise the version, and are told in the change log', async () => {
    for (const name of ['.changeset', 'CHANGELOG.md', 'package.json'])
      await cp(join(project, name), join(folder, name), { recursive: true });
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
    const waiting = (await readdir(join(folder, '.changeset'))).filter((name) =>
      /\.md$/.test(name),
    );
    const before = JSON.parse(await read('package.json')).version;
    const program = join(project, 'node_modules/@changesets/cli/bin.js');
    await promisify(execFile)(process.execPath, [program, 'version'], { cwd: folder });
    const { version } = JSON.parse(await read('package.json'));
    const log = await read('CHANGELOG.md');
    assert.ok(log.includes(`\n## ${version}\n`), version);
    if (waiting.length > 0) assert.notEqual(version, before);
    assert.deepEqual(await readdir(join(folder, '.changeset')), ['config.json']);
  });
});
