import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of this machine; rejects, with all that it printed, when it fails. */
export const run = promisify(execFile);

/**
 * The package as a partner's project has it: packed by npm, and unpacked in a folder of its own
 * beside what this project has installed.
 * @returns {Promise<{ folder: string, tarball: string, write: (name: string, text: string) => Promise<string>, remove: () => Promise<void> }>}
 */
export async function installPackage() {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-partner-'));
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, 'wtk'), { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: project });
  const [{ filename }] = JSON.parse(stdout);
  const tarball = join(folder, filename);
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'wtk')]);
  for (const name of await readdir(join(project, 'node_modules'))) {
    if (!name.startsWith('.'))
      await symlink(join(project, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  return {
    folder,
    tarball,
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What the package promises: each path of its `exports`, the starred ones for all that they stand for. */
export async function promisedPaths() {
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const starred = {
    elements: await readdir(join(project, 'src/elements')),
    languages: (await readdir(join(project, 'src/languages')))
      .filter((file) => !file.includes('.test.'))
      .map((file) => file.replace('.ts', '')),
  };
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const specifier = path.replace('.', manifest.name);
    const hasCode = typeof target === 'string' || 'default' in target;
    const names = specifier.includes('*') ? starred[path.split('/')[1]] : [''];
    return names.map((name) => ({ specifier: specifier.replace('*', name), hasCode }));
  });
}
