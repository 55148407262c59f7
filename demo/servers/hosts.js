import { readFile, readdir } from 'node:fs/promises';
import { hasLibrary, readApp, readLibrary } from './libraries.js';

const folder = new URL('../hosts/', import.meta.url);

/** What of the folder is no host page. */
const PARTS = ['index', 'elements'];

/** Those of `demo/hosts/apps/`. */
const APPS = ['angular', 'react', 'svelte', 'vue'];

const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/**
 * What stands at `/hosts/…`: pages of sites that don't cooperate, each with the same elements; the
 * index of all of them; and the style sheets and scripts that they are made of.
 * @param {string} pathname
 * @param {string} campaign where the script and the feed stand
 * @param {string} [pasted] what an editor pasted, script and all, in the place of the elements
 * @returns {Promise<{ body: string, type: string } | undefined>} undefined where nothing is
 */
export async function hostsAnswer(pathname, campaign, pasted) {
  const [, kind, name, ending] =
    /^\/hosts\/(lib\/|apps\/)?([\w-]*)(?:\.(html|css|js))?$/.exec(pathname) ?? [];
  if (name === undefined) return undefined;
  const type = `${TYPES[ending ?? 'html']}; charset=utf-8`;
  const file = `${name}.${ending}`;
  if (kind === 'lib/')
    return hasLibrary(file) ? { body: await readLibrary(file), type } : undefined;
  if (kind === 'apps/')
    return APPS.includes(name) ? { body: await readApp(name), type } : undefined;
  if (name === '') return { body: await indexPage(), type };
  if (ending !== 'html')
    return (await readdir(folder)).includes(file) ? { body: await read(file), type } : undefined;
  return (await hostNames()).includes(name)
    ? { body: await hostPage(name, campaign, pasted), type }
    : undefined;
}

/** The names of all host pages whose libraries are on this machine, the plain one first. */
export async function hostNames() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const names = files
    .map((file) => file.replace('.html', ''))
    .filter((name) => !PARTS.includes(name));
  const present = await Promise.all(names.map(isComplete));
  return names.filter((_name, at) => present[at]).sort(plainFirst);
}

function plainFirst(a, b) {
  return Number(b === 'plain') - Number(a === 'plain');
}

/** The pages that were said to be left out, each said once. */
const leftOut = new Set();

async function isComplete(name) {
  const libraries = (await read(`${name}.html`)).matchAll(/"lib\/([^"]+)"/g);
  const absent = [...libraries].map(([, library]) => library).filter((one) => !hasLibrary(one));
  if (absent.length > 0 && !leftOut.has(name)) {
    leftOut.add(name);
    process.stdout.write(`not present, page left out: ${name} (${absent.join(', ')})\n`);
  }
  return absent.length === 0;
}

async function hostPage(name, campaign, pasted) {
  const page = await read(`${name}.html`);
  const { title, description } = about(page);
  const elements = pasted ?? (await read('elements.html'));
  const script = (how) =>
    pasted === undefined ? `<script${how} src="${campaign}wtk.js"></script>` : '';
  return page
    .replace('<!-- wtk.js -->', script(' defer'))
    .replace('<!-- wtk.js, waited for -->', script(''))
    .replace('<!-- elements -->', () => elements)
    .replace('<!-- title -->', title)
    .replace('<!-- description -->', description);
}

async function indexPage() {
  const names = await hostNames();
  const entries = names.map(async (name) => {
    const { title, description } = about(await read(`${name}.html`));
    return `<dt><a href="${name}.html">${title}</a></dt><dd>${description}</dd>`;
  });
  return (await read('index.html')).replace(
    '<!-- pages -->',
    (await Promise.all(entries)).join('\n'),
  );
}

/** A page says in its head what it is called and what is odd about it. */
function about(page) {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const [, description = ''] = /<meta\s+name="description"\s+content="([^"]*)"/.exec(page) ?? [];
  return { title, description };
}

function read(file) {
  return readFile(new URL(file, folder), 'utf8');
}
