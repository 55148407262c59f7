import { readFile, readdir } from 'node:fs/promises';

const elements = new URL('../../src/elements/', import.meta.url);
const template = new URL('../gallery/gallery.html', import.meta.url);

/** One state of an element: what it shows, and the code to paste. */
const EXAMPLE = /<!--\s*#\s*(.+?)\s*-->\s*([\s\S]*?)(?=<!--\s*#|$)/g;

/** The gallery: every element in every state, from the `*.demo.html` in each element's folder. */
export async function galleryPage() {
  const folders = (await readdir(elements)).sort(helpFirst);
  const sections = await Promise.all(folders.map(section));
  const page = await readFile(template, 'utf8');
  return page
    .replace('<!-- contents -->', folders.map((name) => contents(name)).join('\n'))
    .replace('<!-- elements -->', sections.join('\n'));
}

/** Help stands first, as on every page. */
function helpFirst(a, b) {
  return Number(b.startsWith('help')) - Number(a.startsWith('help')) || a.localeCompare(b);
}

function contents(name) {
  return `<li><a href="#${name}">wtk-${name}</a></li>`;
}

async function section(name) {
  const source = await readFile(new URL(`${name}/${name}.demo.html`, elements), 'utf8');
  const examples = [...source.matchAll(EXAMPLE)].map(([, title, code]) => example(title, code));
  return `<section id="${name}"><h2>&lt;wtk-${name}&gt;</h2>${examples.join('\n')}</section>`;
}

function example(title, code) {
  const snippet = code.trim();
  return `<section class="example">
    <h3>${title}</h3>
    <div class="live">${snippet}</div>
    <details><summary>Code om te plakken</summary>
      <pre tabindex="0" aria-label="Code: ${title}"><code>${escape(snippet)}</code></pre>
    </details>
  </section>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
