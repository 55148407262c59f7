import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import ts from 'typescript';

const library = new URL('../../dist/lib/', import.meta.url);
const folders = await readdir(new URL('../../src/elements/', import.meta.url));
const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', library), 'utf8'));

/** What stands about a custom element, by its tag. */
const described = new Map(
  modules.flatMap(({ declarations }) => declarations.map((one) => [one.tagName, one])),
);

const names = (list) => list.map(({ name }) => name);

/** The modules that an element is drawn by: its own and what they import, but no other element. */
async function modulesOf(
  folder,
  at = new URL(`elements/${folder}/${folder}.js`, library),
  found = new Map(),
) {
  if (found.has(at.href)) return found;
  const code = await readFile(at, 'utf8');
  found.set(at.href, code);
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    const next = new URL(fileName, at);
    const [, element] = /\/elements\/([^/]+)\//.exec(next.href) ?? [];
    if (fileName.startsWith('.') && (element ?? folder) === folder) {
      await modulesOf(folder, next, found);
    }
  }
  return found;
}

/** What a pattern's first group finds; a number that is filled in reads as the first, 0. */
function found(codes, pattern) {
  const texts = codes.flatMap((code) => [...code.matchAll(pattern)].map(([, text]) => text));
  const filled = texts.map((text) => text.replace(/\$\{[^}]*\}/g, '0'));
  return [...new Set(filled.flatMap((text) => text.split(' ')))].sort();
}

function assertIncludes(told, drawn) {
  assert.deepEqual(
    drawn.filter((name) => !told.includes(name)),
    [],
    'what is drawn and not told',
  );
}

/** The style sheets of an element, as text. */
async function stylesOf(folder, element) {
  if (element.elementStyles) return element.elementStyles.map(({ cssText }) => cssText).join('\n');
  const file = new URL(`elements/${folder}/${folder}.styles.js`, library);
  return (await import(file.href)).styles;
}

/** The public custom properties that a sheet draws with, itself or by a private one. */
function propertiesRead(styles) {
  const definitions = [...styles.matchAll(/(--_[\w-]+):\s*([^;]*)/g)];
  const used = (name) => styles.includes(`var(${name})`) || styles.includes(`var(${name},`);
  const drawn = styles.replace(/--_[\w-]+:\s*[^;]*;?/g, '');
  const texts = definitions.filter(([, name]) => used(name)).map(([, , value]) => value);
  return found([drawn, ...texts], /var\(\s*(--wtk-[\w-]+)/g);
}

for (const folder of folders) {
  const tag = `wtk-${folder}`;
  describe(`What an editor is told about ${tag}`, () => {
    const one = described.get(tag);
    let element;
    let codes;
    before(async () => {
      const module = await import(new URL(`elements/${folder}/${folder}.js`, library).href);
      element = module[one.name];
      codes = [...(await modulesOf(folder)).values()];
    });

    it('is what it is for, and where its class and its tag come from', () => {
      assert.ok(one.description.length > 20);
      const exported = modules.flatMap(({ exports }) => exports);
      const kinds = exported.filter(({ declaration }) => declaration.name === one.name);
      assert.deepEqual(
        kinds.map(({ kind, name }) => [kind, name]),
        [
          ['js', one.name],
          ['custom-element-definition', tag],
        ],
      );
    });

    it('names every attribute and property, with its type, its default and what it is for', () => {
      assert.deepEqual(names(one.attributes).sort(), [...element.observedAttributes].sort());
      const properties = [...(element.elementProperties ?? [])]
        .filter(([name, { state }]) => !state && name !== 'lang')
        .map(([name]) => name);
      for (const name of properties) assert.ok(names(one.members).includes(name), name);
      const fields = one.members.filter(({ kind }) => kind === 'field');
      for (const { name, type, default: byDefault, description } of [
        ...one.attributes,
        ...fields,
      ]) {
        assert.match(type?.text ?? '', /\w/, `${name} has a type`);
        assert.match(byDefault ?? '', /\S/, `${name} has a default`);
        assert.match(description ?? '', /\w{3}/, `${name} has a description`);
      }
    });

    it('names every event, with its class', () => {
      const fired = found(codes, /dispatchEvent\(new (\w+)\(/g);
      const classes = one.events.map(({ type }) => type.text);
      for (const name of classes) assert.ok(fired.includes(name), `${name} is fired`);
      const own = found(codes.slice(0, 1), /dispatchEvent\(new (\w+)\(/g);
      for (const name of own) assert.ok(classes.includes(name), `${name} is described`);
    });

    it('names every slot and part that it draws, and none that is nowhere', () => {
      const slots = [
        ...found(codes, /<slot name="([^"]+)"/g),
        ...found(codes, /'slot', \{ name: '([^']+)'/g),
      ];
      const parts = [...found(codes, /part="([^"]+)"/g), ...found(codes, /part: '([^']+)'/g)];
      assertIncludes(names(one.slots), slots);
      assertIncludes(names(one.cssParts), parts);
      const source = codes.join('\n');
      for (const { name = '', description } of [...one.slots, ...one.cssParts]) {
        assert.match(description, /\w{3}/, `${name} has a description`);
        assert.ok(source.includes(name.replace(/\d+$/, '')), `${name} is drawn`);
      }
    });

    it('names every custom property that its styles draw with, and none that nothing reads', async () => {
      assertIncludes(names(one.cssProperties), propertiesRead(await stylesOf(folder, element)));
      for (const { name, default: byDefault, description } of one.cssProperties) {
        assert.ok(byDefault && description, `${name} has a default and a description`);
        assert.match(codes.join(), new RegExp(`var\\(\\s*${name}\\b`), `${name} is read`);
      }
    });
  });
}

it('The description of the elements names files that are there', async () => {
  for (const { path } of modules) await readFile(new URL(`../../${path}`, import.meta.url));
});

it('VS Code and JetBrains complete every tag, its attributes and their values', async () => {
  const read = async (name) => JSON.parse(await readFile(new URL(name, library), 'utf8'));
  const { tags } = await read('vscode.html-custom-data.json');
  const { contributions } = await read('web-types.json');
  for (const list of [tags, contributions.html.elements]) {
    assert.deepEqual(names(list).sort(), [...described.keys()].sort());
    for (const { name, attributes } of list) {
      assert.deepEqual(names(attributes).sort(), names(described.get(name).attributes).sort());
    }
  }
  const faces = tags.find(({ name }) => name === 'wtk-help-banner').attributes;
  const { values } = faces.find(({ name }) => name === 'face');
  assert.deepEqual(names(values), ['strip', 'card', 'bar']);
  const { properties } = await read('vscode.css-custom-data.json');
  const told = [...described.values()].flatMap(({ cssProperties }) => names(cssProperties));
  assert.deepEqual(names(properties).sort(), [...new Set(told)].sort());
});
