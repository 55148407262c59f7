import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { browsersFolder } from './browsers-folder.js';

/**
 * The Chromium inside the npm package @sparticuz/chromium: the browser of a machine that has none.
 * It is unpacked once, which takes some two seconds and 210 MB.
 *
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv } | undefined>} nothing where
 *   the package has no program for this machine: it is made for Linux on x64
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(browsersFolder, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executablePath: join(folder, 'chromium'), env: environmentOf(folder) };
}

/** The name of the folder carries the version, so that an update is unpacked anew. */
async function packageVersion() {
  const path = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  return JSON.parse(await readFile(path, 'utf8')).version;
}

/**
 * Unpacks beside the folder and renames at the end: a run that is cut off leaves no half browser,
 * and two runs at a time don't disturb each other.
 *
 * @param {string} folder
 */
async function unpackInto(folder) {
  await mkdir(browsersFolder, { recursive: true });
  const unfinished = await mkdtemp(join(browsersFolder, 'unpacking-'));
  try {
    await unpackArchives(unfinished);
    await writeFile(join(unfinished, 'fonts', 'fonts.conf'), fontSettings(folder));
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * The package unpacks to the temporary folder and nowhere else, and there takes any file named
 * `chromium` for its own. So it runs in a process whose temporary folder is ours. The libraries of
 * `al2023` (NSS and the like) are unpacked besides: a bare machine lacks them.
 *
 * @param {string} folder
 */
async function unpackArchives(folder) {
  const script = `
    import { fileURLToPath } from 'node:url';
    import chromium, { inflate } from '@sparticuz/chromium';
    const archives = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
    await chromium.executablePath(fileURLToPath(archives));
    await inflate(fileURLToPath(new URL('al2023.tar.br', archives)));`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: browsersFolder,
    env: { ...process.env, TMPDIR: folder },
  });
}

/**
 * The package's own settings name folders of the cloud that it was made for; without a font that
 * can be read, the renderer crashes.
 *
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOf(folder) {
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    ...process.env,
    FONTCONFIG_PATH: join(folder, 'fonts'),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
  };
}
