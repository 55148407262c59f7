import { writeFile } from 'node:fs/promises';

const library = new URL('../dist/lib/', import.meta.url);

/** What each framework adds to its own list of tags. */
const FRAMEWORKS = {
  'react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WtkElements, WtkSettings } from './settings.js';

type WtkTags = {
  [Tag in keyof WtkSettings]: WtkSettings[Tag] &
    Omit<DetailedHTMLProps<HTMLAttributes<WtkElements[Tag]>, WtkElements[Tag]>, keyof WtkSettings[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WtkTags {}
  }
}
`,
  'vue.d.ts': `import type { HTMLAttributes } from 'vue';
import type { WtkElements, WtkSettings } from './settings.js';

/** A template says \`@wtk-load\`, which Vue knows as \`onWtkLoad\`. */
type ListenersOf<Settings> = {
  [Name in keyof Settings as Name extends \`onwtk-\${infer Event}\`
    ? \`onWtk\${Capitalize<Event>}\`
    : never]: Settings[Name];
};

type WtkTags = {
  [Tag in keyof WtkSettings]: new () => WtkElements[Tag] & {
    $props: WtkSettings[Tag] &
      ListenersOf<WtkSettings[Tag]> &
      Omit<HTMLAttributes, keyof WtkSettings[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends WtkTags {}
}
`,
  'svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements';
import type { WtkElements, WtkSettings } from './settings.js';

type WtkTags = {
  [Tag in keyof WtkSettings]: WtkSettings[Tag] &
    Omit<HTMLAttributes<WtkElements[Tag]>, keyof WtkSettings[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WtkTags {}
}
`,
};

/**
 * Types for the tags in React 19, Vue and Svelte, and for the built scripts. `settings.d.ts` says once what each tag can be
 * set to; a framework's own file adds that to its tags. Written here, since what generators make
 * claims the global JSX namespace and nine frameworks at once, and knows no events.
 * @param {any} manifest what stands in `custom-elements.json`
 */
export async function writeTypes({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  await writeFile(new URL('settings.d.ts', library), settingsOf(elements));
  await writeFile(new URL('wtk.d.ts', library), scriptOf(elements));
  await writeFile(new URL('wtk-help.d.ts', library), scriptOf([{ tagName: 'wtk-help-banner' }]));
  for (const [name, types] of Object.entries(FRAMEWORKS)) {
    await writeFile(new URL(name, library), types);
  }
}

/** A built script exports nothing, and registers its tags. */
function scriptOf(elements) {
  const lines = elements.map(
    ({ tagName }) => `import './elements/${tagName.replace('wtk-', '')}/define.js';`,
  );
  return `${lines.join('\n')}\n`;
}

function settingsOf(elements) {
  const classes = elements.map(({ name, tagName }) => {
    const folder = tagName.replace('wtk-', '');
    return `import type { ${name} } from './elements/${folder}/${folder}.js';`;
  });
  return `${classes.join('\n')}
import type { ${eventsOf(elements).join(', ')} } from './ui/events.js';

/** The class of each tag. */
export interface WtkElements {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name};`).join('\n')}
}

/** What each tag can be set to, as an attribute or a property, and who listens to it. */
export interface WtkSettings {
${elements.map(tagType).join('\n')}
}
`;
}

function eventsOf(elements) {
  return [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();
}

function tagType({ tagName, name, attributes, members, events }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const lines = [
    ...fields.map((field) => setting(field.name, field, `${name}['${field.name}']`)),
    ...attributes
      .filter((attribute) => attribute.fieldName !== attribute.name)
      .map((attribute) => setting(attribute.name, attribute, `${name}['${attribute.fieldName}']`)),
    ...events.map((event) =>
      setting(`on${event.name}`, event, `((event: ${event.type.text}) => void) | undefined`),
    ),
  ];
  return `  '${tagName}': {\n${lines.join('\n')}\n  };`;
}

function setting(name, { description }, type) {
  return `    /** ${description} */\n    '${name}'?: ${type};`;
}
