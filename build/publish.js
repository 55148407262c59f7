import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { galleryPage } from '../demo/servers/gallery.js';
import { compileFeedValidator } from './feed-validator.js';

const root = new URL('../', import.meta.url);

/**
 * Makes `dist/publish/wtk.js`, the campaign team's command line. All that it needs is in it, so that
 * the package itself depends on Lit alone; the licences of what is in it stand beside it.
 */
export async function buildPublish() {
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // What was written for CommonJS asks for its own file, to make a name that no other has.
    define: { WTK_VERSION: JSON.stringify(version), __filename: 'import.meta.filename' },
    plugins: [compileFeedValidator()],
    ssr: { noExternal: true },
    build: {
      ssr: 'src/publish/wtk.ts',
      target: 'node20',
      outDir: 'dist/publish',
      license: { fileName: 'licences.md' },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  await writeGallery();
}

/** The gallery that `wtk preview` shows a feed in. */
async function writeGallery() {
  const folder = new URL('dist/publish/gallery/', root);
  await mkdir(folder);
  const page = await galleryPage();
  const reload = '<script async src="/reload.js"></script></head>';
  await writeFile(new URL('index.html', folder), page.replace('</head>', reload));
  for (const file of ['gallery.css', 'reload.js']) {
    await copyFile(new URL(`demo/gallery/${file}`, root), new URL(file, folder));
  }
}
