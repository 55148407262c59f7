/**
 * Makes the folder of a new element, with a class that works, its styles, words, test, example and
 * registration, and names the class in `src/index.ts` and its words in `src/languages/`:
 * `npm run new-element <name>`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';

const templates = new URL('new-element/', import.meta.url);
const source = new URL('../src/', import.meta.url);

/** What a template is called in the element's folder. */
function fileOf(template, name) {
  const ending = template.replace('.txt', '');
  if (ending === 'define.ts') return ending;
  return ending === 'element.ts' ? `${name}.ts` : `${name}.${ending}`;
}

/** `ActivityList` for `activity-list`. */
function inCapitals(name) {
  return name.replace(/(^|-)./g, (start) => start.slice(-1).toUpperCase());
}

/** One line for the class, in its place in the alphabet of folders. */
async function addToIndex(name) {
  const file = new URL('index.ts', source);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const folderOf = (line) => /'\.\/elements\/([^/]+)\//.exec(line)?.[1];
  const next = lines.findIndex((line) => (folderOf(line) ?? '') > name);
  const last = lines.findLastIndex((line) => folderOf(line) !== undefined);
  const line = `export { Wtk${inCapitals(name)} } from './elements/${name}/${name}.js';`;
  lines.splice(next === -1 ? last + 1 : next, 0, line);
  await writeFile(file, lines.join('\n'));
}

/** As a key of an object is written. */
function keyOf(name) {
  return name.includes('-') ? `'${name}'` : name;
}

/** The words of the new element in every other language: those of `wtk-campaign`, to begin with. */
async function addToLanguages(name) {
  const folder = new URL('languages/', source);
  for (const file of await readdir(folder)) {
    const place = new URL(file, folder);
    const text = await readFile(place, 'utf8');
    const [part] = /^ {4}campaign: \{[\s\S]*?^ {4}\},\n/m.exec(text) ?? [];
    // What holds the words of no language has none to add.
    if (!part) continue;
    const lines = part.match(/^ {6}(?:loading|empty):[\s\S]*?',\n/gm) ?? [];
    const added = `    ${keyOf(name)}: {\n${lines.join('')}    },\n`;
    await writeFile(place, text.replace(part, part + added));
  }
}

/** Why an element can't be called so; undefined when it can. */
function whyNot(name) {
  if (name === undefined) return 'Say what it is called: npm run new-element poster';
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
    return `${name}: write it in lower case, with a hyphen between words, and without wtk-.`;
  if (name.startsWith('wtk-')) return `${name}: leave wtk- out; the tag gets it.`;
  if (existsSync(new URL(`elements/${name}/`, source)))
    return `src/elements/${name}/ is there already.`;
  return undefined;
}

async function makeElement(name) {
  const folder = new URL(`elements/${name}/`, source);
  await mkdir(folder);
  for (const template of await readdir(templates)) {
    const text = (await readFile(new URL(template, templates), 'utf8'))
      .replaceAll('__name__', name)
      .replaceAll('__part__', keyOf(name))
      .replaceAll('__quoted__', `'${name}'`)
      .replaceAll('__Name__', inCapitals(name))
      .replaceAll('__Class__', `Wtk${inCapitals(name)}`);
    await writeFile(new URL(fileOf(template, name), folder), text);
  }
  await addToIndex(name);
  await addToLanguages(name);
  process.stdout.write(`src/elements/${name}/ is there, and shows the campaign's name.
Change what it shows in ${name}.words.ts and ${name}.ts; the comment above its class is its documentation.
  npm start                                          to see it in the gallery
  npm test -- --quick --only ${name} --browsers chromium
`);
}

const [, , name] = process.argv;
const problem = whyNot(name);
if (problem === undefined) await makeElement(name);
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
