import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { POLICIES } from '../policies/policies.js';

/** @typedef {import('../policies/policies.js').Policy} Policy */
/** @typedef {{ body: string | Buffer, headers?: Record<string, string | string[]> }} Answer */

const folder = new URL('../policies/', import.meta.url);
const integrity = new URL('../../dist/embed/integrity.json', import.meta.url);

/** What pages of the table load of the site's own, and where it is. */
const SCRIPTS = {
  'own-lit.js': new URL('own-lit.js', folder),
  'default-policy.js': new URL('default-policy.js', folder),
  // Node is led to a build of its own; the one for browsers stands a folder higher.
  'lit-html.js': new URL('../lit-html.js', import.meta.resolve('lit-html')),
};

/** Where the lines of a policy name what is ours: this is what a partner adds. */
const OURS = /'sha384-[^']+'|https?:\/\/[^\s;]+|\bwtk\b/g;

/**
 * What a partner's site answers under `/beleid/`: the table of policies, and a page with the
 * snippet under each. Undefined where there is nothing.
 *
 * @param {string} pathname
 * @param {{ campaign: string, script: string }} options where the script and the feed stand, and
 *   which of the scripts is pasted
 * @returns {Promise<Answer | undefined>}
 */
export async function policyAnswer(pathname, { campaign, script }) {
  const [, path] = /^\/beleid\/(.*)$/.exec(pathname) ?? [];
  if (path === undefined) return undefined;
  if (path === '') return { body: await indexPage(campaign) };
  if (Object.hasOwn(SCRIPTS, path)) {
    const headers = { 'content-type': 'text/javascript' };
    return { body: await readFile(SCRIPTS[path]), headers };
  }
  const policy = POLICIES.find((row) => `${row.path}/` === path);
  return policy && policyPage(policy, await wordsFor(campaign, script));
}

/** What the words in braces of a policy stand for. */
async function wordsFor(campaign, script) {
  const { files } = JSON.parse(await readFile(integrity, 'utf8'));
  return {
    campaign,
    script,
    hash: files[script],
    feed: `${campaign}feed.json`,
    nonce: randomBytes(16).toString('base64'),
  };
}

/** @param {string} text */
function fill(text, words) {
  return text.replace(/\{(\w+)\}/g, (_braces, name) => words[name]);
}

/** @param {Policy} policy */
async function policyPage({ title, headers, inPage, beside }, words) {
  const page = await readFile(new URL('page.html', folder), 'utf8');
  const lines = headers.map((line) => fill(line, words));
  const nonce = headers.some((line) => line.includes('{nonce}')) ? `nonce="${words.nonce}" ` : '';
  const meta = inPage === undefined ? '' : metaTag(fill(inPage, words));
  const own = beside === undefined ? '' : `<script type="module" src="../${beside}.js"></script>`;
  return {
    body: page
      .replace('<!-- head -->', meta + own)
      .replaceAll('{title}', title)
      .replace('<!-- headers -->', code(lines))
      .replace('https://campaign.example/1.0.0/wtk.js', words.campaign + words.script)
      .replace('integrity="sha384-…"', `${nonce}integrity="${words.hash}"`),
    headers: asHeaders(lines),
  };
}

/** A header of one name may come more than once. */
function asHeaders(lines) {
  /** @type {Record<string, string[]>} */
  const headers = {};
  for (const line of lines) {
    const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    headers[name] = [...(headers[name] ?? []), value];
  }
  return headers;
}

async function indexPage(campaign) {
  const page = await readFile(new URL('index.html', folder), 'utf8');
  const words = await wordsFor(campaign, 'wtk.js');
  return page
    .replace('{campaign-site}', new URL('/', campaign).href)
    .replace('<!-- policies -->', POLICIES.map((row) => section(row, words)).join('\n'));
}

/** @param {Policy} policy */
function section({ path, title, headers, inPage, refuses }, words) {
  const lines = headers.map((line) => fill(line, words));
  if (inPage !== undefined) lines.push(metaTag(fill(inPage, words)));
  return `<section class="example">
    <h2>${title}</h2>
    ${code(lines)}
    <p>${REFUSED[refuses ?? 'nothing']} <a href="${path}/">Bekijk de pagina</a> of
      <a href="${path}/?script=wtk-help.js">de hulplijn alleen</a>.</p>
  </section>`;
}

/** What a visitor sees under a policy. */
const REFUSED = {
  nothing: 'Alles werkt en er komt geen melding.',
  templates: 'De hulplijn en de knop werken. Verhaal en agenda houden de geplakte tekst.',
  feed: 'De hulplijn en de knop werken. Verhaal en agenda houden de geplakte tekst en zeggen dat er iets ontbreekt.',
  script: 'De geplakte tekst met het nummer en de gewone link blijft staan.',
};

function metaTag(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** Lines for a web developer to copy, with what is ours marked. */
function code(lines) {
  if (lines.length === 0) return '';
  const escaped = lines.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<pre tabindex="0"><code>${escaped.replace(OURS, '<mark>$&</mark>')}</code></pre>`;
}
