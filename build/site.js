/**
 * Makes `dist/site/`, the site that partners meet: static pages for any host, with the kit in a
 * folder that is called by its version. It comes after the kit, whose hashes it shows.
 */
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'vite';
import { compileFeedValidator } from './feed-validator.js';
import { PARTS, withCode } from './site-parts.js';

const source = new URL('../demo/site/', import.meta.url);
const embed = new URL('../dist/embed/', import.meta.url);
const out = new URL('../dist/site/', import.meta.url);

/** The letters may be passed on with their licence alone (OFL 1.1, condition 2). */
const font = new URL(
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/',
  import.meta.url,
);

/** The pages in the menu, in their order: the folder and what it is called. */
const MENU = {
  bouwen: 'Bouwen',
  recepten: 'Recepten',
  onderdelen: 'Onderdelen',
  privacy: 'Privacy',
  toegankelijkheid: 'Toegankelijkheid',
  beveiliging: 'Beveiliging',
  controle: 'Controle',
};

/**
 * What the pages may do. It stands in each page, so that it holds on any static host. The pages
 * that show others' pages in a frame let those have styles of their own, and the checker asks for
 * feeds elsewhere: https, or the machine itself, as the kit does.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: https:",
  'media-src': "'self' https:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
const OWN_POLICY = {
  bouwen: { 'style-src': "'self' 'unsafe-inline'" },
  controle: {
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': "'self' https: http://localhost:* http://127.0.0.1:*",
  },
};

/** What a page says of itself, which belongs in its head. */
const HEAD = /^(?:\s*<(?:title>[^<]*<\/title|meta[^>]*)>)+/;

/** Puts each page, with the parts that are made from elsewhere, into the layout. */
function layOut(layout, version) {
  const handler = async (page, { path }) => {
    const [head = ''] = HEAD.exec(page) ?? [];
    const content = withCode(await fillIn(page.slice(head.length)));
    return layout
      .replace('<!-- head -->', head)
      .replace('{policy}', policyOf(path))
      .replace('<!-- navigation -->', navigation(path))
      .replace('<!-- page -->', () => content)
      .replaceAll('{root}', rootFrom(path))
      .replaceAll('{version}', version);
  };
  return { name: 'wtk-site-layout', transformIndexHtml: { order: 'pre', handler } };
}

/** What is written once elsewhere, such as the threats of `SECURITY.md`, in its place on a page. */
async function fillIn(page) {
  const [place, name] = /<!-- (\w+) -->/.exec(page) ?? [];
  if (place === undefined) return page;
  const part = await PARTS[name]();
  return page.replace(place, () => part);
}

/**
 * Adds the kit's script after Vite is done with a page: that is no part of the site's own build. It
 * runs after the page's own script, which may hold back what is far down.
 */
function addKit({ version, files }) {
  const handler = (_page, { path }) => [
    {
      tag: 'script',
      injectTo: 'head',
      attrs: {
        defer: true,
        src: `${rootFrom(path)}${version}/wtk.js`,
        integrity: files['wtk.js'],
        crossorigin: 'anonymous',
        referrerpolicy: 'no-referrer',
      },
    },
  ];
  return { name: 'wtk-site-kit', transformIndexHtml: { order: 'post', handler } };
}

function policyOf(path) {
  const [, folder] = path.split('/');
  return Object.entries({ ...POLICY, ...OWN_POLICY[folder] })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Brings the letters with the page: else a browser asks for them when it has read the styles. */
function preloadLetters() {
  const handler = (_page, { path, bundle = {} }) => {
    const [file] = Object.keys(bundle).filter((name) => /-next-latin-wght-.*\.woff2$/.test(name));
    const href = `${rootFrom(path)}${file}`;
    const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: true };
    return [{ tag: 'link', injectTo: 'head-prepend', attrs }];
  };
  return { name: 'wtk-site-letters', transformIndexHtml: { order: 'post', handler } };
}

/** Puts each text beside itself as small as it can be sent; a server takes what the browser reads. */
async function compressTexts() {
  const files = await readdir(out, { recursive: true });
  const texts = files.filter((file) => /\.(?:html|css|js|json|svg|txt)$/.test(file));
  const write = async (file) => {
    const bytes = await readFile(new URL(file, out));
    await writeFile(new URL(`${file}.br`, out), await promisify(brotliCompress)(bytes));
    await writeFile(new URL(`${file}.gz`, out), await promisify(gzip)(bytes, { level: 9 }));
  };
  await Promise.all(texts.map(write));
}

/** From a page to the site's own folder, wherever that is put. */
function rootFrom(path) {
  return path.split('/').length > 2 ? '../' : './';
}

function navigation(path) {
  const root = rootFrom(path);
  const entries = Object.entries(MENU).map(([folder, name]) => {
    const current = path.startsWith(`/${folder}/`) ? ' aria-current="page"' : '';
    return `<li><a href="${root}${folder}/index.html"${current}>${name}</a></li>`;
  });
  return entries.join('\n');
}

/** The files of all pages. */
async function pageFiles() {
  const files = await readdir(source, { recursive: true });
  return files
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
    .map((file) => fileURLToPath(new URL(file, source)));
}

export async function buildSite() {
  const release = JSON.parse(await readFile(new URL('integrity.json', embed), 'utf8'));
  const layout = await readFile(new URL('layout.html', source), 'utf8');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(source),
    base: './',
    publicDir: false,
    define: { WTK_RELEASE: JSON.stringify(release) },
    plugins: [
      compileFeedValidator(),
      layOut(layout, release.version),
      preloadLetters(),
      addKit(release),
    ],
    build: {
      target: ['chrome99', 'firefox101', 'safari16.4'],
      outDir: fileURLToPath(out),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: await pageFiles() },
    },
  });
  await cp(embed, new URL(`${release.version}/`, out), { recursive: true });
  await cp(new URL('LICENSE', font), new URL('assets/atkinson-hyperlegible-next.txt', out));
  await compressTexts();
}
