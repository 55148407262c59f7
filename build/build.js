/**
 * Makes `dist/`: `embed/` for any static host, as it is, `lib/` for bundlers and editors,
 * `publish/`, the command line, and `site/`, where partners find their code.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, runnerImport } from 'vite';
import { buildData, dataFiles } from './data.js';
import { writeEditorData } from './editors.js';
import { buildFrame } from './frame.js';
import { writeTypes } from './types.js';
import { writeManifest } from './manifest.js';
import { buildPublish } from './publish.js';
import { buildSite } from './site.js';

const root = new URL('../', import.meta.url);
const embed = new URL('dist/embed/', root);

/** The compiler by its own file, so that no shell and no PATH is needed. */
async function compileLibrary() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = fileURLToPath(new URL('tsconfig.lib.json', root));
  await promisify(execFile)(process.execPath, [compiler, '-p', project]);
  const { module } = await runnerImport(fileURLToPath(new URL('trust.ts', import.meta.url)));
  const trust = module.trustModule(module.readTrust(process.env));
  await writeFile(new URL('dist/lib/feed/trust.js', root), trust);
  const schema = 'feed/feed.schema.json';
  await cp(new URL(`src/${schema}`, root), new URL(`dist/lib/${schema}`, root));
}

/** The example feed without the white space that is there for people, and the pictures and recordings of its stories. */
async function copyFeed() {
  const feed = JSON.parse(await readFile(new URL('demo/feed.json', root), 'utf8'));
  await writeFile(new URL('feed.json', embed), JSON.stringify(feed));
  await cp(new URL('demo/content/media/', root), new URL('media/', embed), { recursive: true });
}

/** `sha384` of each script, both for `integrity` in a snippet and for `script-src` in a policy, of the frame, and of the data files. */
async function writeIntegrity() {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const files = {};
  const code = (await readdir(embed)).filter((file) => /\.(js|html)$/.test(file));
  for (const name of [...code, ...dataFiles()].sort()) {
    const hash = createHash('sha384').update(await readFile(new URL(name, embed)));
    files[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(
    new URL('integrity.json', embed),
    `${JSON.stringify({ version, files }, null, 2)}\n`,
  );
}

await rm(new URL('dist/', root), { recursive: true, force: true });
await mkdir(embed, { recursive: true });
// Else the first module that is run here would decide for Lit's build for developers.
process.env.NODE_ENV = 'production';
// The check and the data files come first: the others hold their hashes.
await buildData(embed);
for (const mode of ['wtk-check', 'wtk', 'wtk-help']) {
  await build({ root: fileURLToPath(root), mode, logLevel: 'warn' });
}
await buildFrame();
await copyFeed();
await writeIntegrity();
await compileLibrary();
const manifest = await writeManifest();
await writeEditorData(manifest);
await writeTypes(manifest);
await buildPublish();
await buildSite();
