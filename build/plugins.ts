import type { Plugin } from 'vite';

/**
 * Names Lit's Trusted Types policy `wtk`, so that a partner can allow our code and no other, and
 * keeps a page that refuses the policy from stopping the whole script: Lit makes it unguarded
 * when it is first run. `ui/can-render.ts` then sees that templates can't be made.
 */
export function renameTrustedTypesPolicy(): Plugin {
  const creation = /(\w+)\.createPolicy\(\s*["']lit-html["'],(\{[^{}]*\})\)/;
  return {
    name: 'wtk-trusted-types-policy',
    transform(code, id) {
      if (!/node_modules\/lit-html\/.*lit-html\.js/.test(id)) return undefined;
      if (!creation.test(code)) throw new Error(`Lit's policy is not where it was, in ${id}.`);
      return {
        code: code.replace(
          creation,
          (_call: string, types: string, rules: string) =>
            `(()=>{try{return ${types}.createPolicy("wtk",${rules})}catch{return undefined}})()`,
        ),
        map: null,
      };
    },
  };
}

/**
 * Keeps Lit's own marks off the page's global object: the lists of its versions, and the table
 * that only decorators fill, which become the script's own.
 */
export function keepLitPrivate(): Plugin {
  const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/;
  const table =
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/;
  return {
    name: 'wtk-lit-private',
    transform(code, id) {
      const [, file] =
        /node_modules\/.*\/(reactive-element|lit-html|lit-element)\.js/.exec(id) ?? [];
      if (file === undefined) return undefined;
      if (!versions.test(code))
        throw new Error(`Lit's versions are not where they were, in ${id}.`);
      const unmarked = code.replace(versions, 'void 0');
      if (file !== 'reactive-element') return { code: unmarked, map: null };
      if (!table.test(code)) throw new Error(`Lit's table is not where it was, in ${id}.`);
      return {
        code: unmarked
          .replace(table, 'const metadata=Symbol(),litPropertyMetadata=new WeakMap')
          .replaceAll('Symbol.metadata', 'metadata'),
        map: null,
      };
    },
  };
}

/**
 * Takes comments and needless space out of our style sheets, which a minifier leaves as they are
 * inside their templates.
 */
export function packStyles(): Plugin {
  return {
    name: 'wtk-pack-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/')) return undefined;
      const packed = code.replace(
        /(css|\/\* css \*\/ )`([^`]*)`/g,
        (_sheet, tag: string, rules: string) => `${tag}\`${packRules(rules)}\``,
      );
      return packed === code ? undefined : { code: packed, map: null };
    },
  };
}

function packRules(rules: string): string {
  return rules
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * What the script does before anything else. It keeps the page's `fetch` as it is now: scripts that
 * measure put their own in its place, which tells what a visitor reads. And a second copy of it on the page, whatever its
 * version, returns at once. Both addresses are named in the console when they differ.
 */
export function guardAgainstCopies(file: string, version: string): string {
  return `
    const { fetch } = globalThis;
    const kit = Symbol.for('wtk');
    const here = document.currentScript && document.currentScript.src;
    const copies = globalThis[kit] || (globalThis[kit] = Object.create(null));
    const first = copies['${file}'];
    if (first) {
      if (first.version !== '${version}')
        console.warn('[wtk] Two versions on one page: ' + first.version + ' from ' + first.address + ' stays, ${version} from ' + here + ' is not used.');
      return;
    }
    copies['${file}'] = Object.freeze({ version: '${version}', address: here });
  `;
}
