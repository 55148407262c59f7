import { readFile, readdir, writeFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';

const root = new URL('../', import.meta.url);
const elements = new URL('src/elements/', root);
const library = 'dist/lib';

/** HTML's own attribute, which every element heeds; so no element says it of itself. */
const LANG = {
  type: { text: 'string' },
  default: 'nl',
  description:
    "The language of the element's own words: HTML's own attribute, here or on what it stands in. Default: `nl`. One that the kit does not speak means the default.",
};

/**
 * Writes `dist/lib/custom-elements.json` (https://github.com/webcomponents/custom-elements-manifest,
 * schema 1.0.0): what editors, frameworks and the builder know of the elements. Words and types
 * come from the comments in the source. Which attributes there are, the built classes tell
 * themselves, so that no way of writing them down is missed.
 */
export async function writeManifest() {
  const folders = await readdir(elements);
  const modules = await Promise.all(folders.sort().map(parse));
  const { schemaVersion, modules: analyzed } = create({ modules });
  const events = Object.values(await import(new URL(`${library}/ui/events.js`, root).href));
  const described = await Promise.all(
    analyzed.map((module, at) => describe(folders[at], module, events)),
  );
  const manifest = { schemaVersion, readme: 'README.md', modules: described.flat() };
  await writeFile(
    new URL(`${library}/custom-elements.json`, root),
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
  return manifest;
}

async function parse(folder) {
  const source = await readFile(new URL(`${folder}/${folder}.ts`, elements), 'utf8');
  const path = `${library}/elements/${folder}/${folder}.js`;
  return ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
}

/** The module of an element's class, and the one that registers its tag. */
async function describe(folder, { path, declarations }, events) {
  const found = declarations.find(({ tagName }) => tagName === `wtk-${folder}`);
  if (!found) throw new Error(`src/elements/${folder}/${folder}.ts has no class with its @tag.`);
  const { [found.name]: element } = await import(new URL(path, root).href);
  const declaration = { name: found.name, module: path };
  const definition = path.replace(`${folder}.js`, 'define.js');
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declarationOf(found, element, events)],
      exports: [{ kind: 'js', name: found.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: definition,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: found.tagName, declaration }],
    },
  ];
}

function declarationOf(found, element, events) {
  const documented = found.members.filter(isPublic).map(memberOf);
  // Lit knows its properties once it was asked for these.
  const { observedAttributes } = element;
  const names = propertyNames(element);
  const attributes = observedAttributes.map((attribute) => {
    const property = names.get(attribute) ?? attribute;
    const member = documented.find(({ name }) => name === property);
    return attributeOf(attribute, member ?? (attribute === 'lang' ? LANG : {}), property);
  });
  const members = documented.map((member) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name;
    return attribute === undefined ? member : { ...member, attribute };
  });
  return {
    kind: 'class',
    name: found.name,
    tagName: found.tagName,
    customElement: true,
    description: found.description,
    superclass: found.superclass?.package ? found.superclass : { name: 'HTMLElement' },
    attributes,
    members,
    events: (found.events ?? []).filter(({ name }) => name).map((event) => typed(event, events)),
    slots: found.slots ?? [],
    cssParts: found.cssParts ?? [],
    cssProperties: found.cssProperties ?? [],
  };
}

/** Whose comment is part of the interface: no private field, and nothing that Lit or the browser calls. */
function isPublic({ name, privacy, static: isStatic, description }) {
  return !name.startsWith('#') && privacy !== 'protected' && !isStatic && description;
}

function memberOf(member) {
  const byDefault = defaultIn(member.description);
  const type = member.type && { text: typesOf(member).join(' | ') };
  return {
    ...member,
    ...(type && { type }),
    ...(byDefault !== undefined && { default: byDefault }),
  };
}

/** As the comments say it: `Default: 3.`, or with what it means after a comma or semicolon. */
function defaultIn(description) {
  return /Default: (.+?)[.,;](?:\s|$)/s.exec(description)?.[1].replaceAll('`', '');
}

/** The types that a member may be set to; that it may be left alone needs no saying. */
function typesOf({ type }) {
  return type.text
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'undefined');
}

/** In HTML a value is text: what only a property can hold is left out. */
function attributeOf(name, member, fieldName) {
  const values = member.type
    ? typesOf(member).filter((type) => /^('.*'|string|number|boolean)$/.test(type))
    : [];
  return {
    name,
    fieldName,
    description: member.description,
    type: { text: values.join(' | ') },
    ...(member.default !== undefined && { default: member.default }),
  };
}

/** The property that each attribute sets; an element without Lit gives both the same name. */
function propertyNames(element) {
  const properties = [...(element.elementProperties ?? [])];
  return new Map(
    properties.map(([name, { attribute }]) => [
      typeof attribute === 'string' ? attribute : name.toLowerCase(),
      name,
    ]),
  );
}

function typed({ name, description }, events) {
  const text = events.find(({ type }) => type === name)?.name;
  if (text === undefined) throw new Error(`src/ui/events.ts has no class for ${name}.`);
  return { name, description, type: { text } };
}
