import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Gives Lit the kit's own Trusted Types policy, so that a partner can allow our code and no other.
 * It may be refused without harm, where Lit would stop the whole script: `ui/can-render.ts` then
 * sees that templates can't be made.
 */
export function renameTrustedTypesPolicy(): Plugin {
  const creation = /\w+\.createPolicy\(\s*["']lit-html["'],\{[^{}]*\}\)/;
  const ours = fileURLToPath(new URL('../src/ui/trusted-types.ts', import.meta.url));
  return {
    name: 'wtk-trusted-types-policy',
    transform(code, id) {
      if (!/node_modules\/lit-html\/.*lit-html\.js/.test(id)) return undefined;
      if (!creation.test(code)) throw new Error(`Lit's policy is not where it was, in ${id}.`);
      return {
        code: `import{kitPolicy}from${JSON.stringify(ours)};${code.replace(creation, 'kitPolicy()')}`,
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

/**
 * White space, comments, the last semicolon, needless quotes and noughts, no more: a minifier that
 * knows CSS makes `rotate(0)` of four kinds of `none`, and whatever turns holds the fixed things
 * in it.
 */
function packRules(rules: string): string {
  return rules
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/: /g, ':')
    .replace(/ !important/g, '!important')
    .replace(/;}/g, '}')
    .trim();
}

/** Writes the hash of each data file into a script, in the place of `src/ui/data-integrity.ts`. */
export function compileDataIntegrity(integrity: Readonly<Record<string, string>>): Plugin {
  const compiled = `export const dataIntegrity = ${JSON.stringify(integrity)};`;
  return {
    name: 'wtk-data-integrity',
    load: (id) => (id.endsWith('/src/ui/data-integrity.ts') ? compiled : undefined),
  };
}

/** Leaves the municipalities out of a script, which has them as a data file beside it. */
export function leaveMunicipalitiesOut(): Plugin {
  const without = 'export const MUNICIPALITIES = undefined;';
  return {
    name: 'wtk-municipalities',
    load: (id) => (id.endsWith('/src/campaign/municipalities.ts') ? without : undefined),
  };
}

/**
 * Lets Terser look at what the builder's own minifier made: between them they leave some 2 % less
 * than either alone. It puts the notice of rights on top, which the first one takes out,
 * and writes letters beyond ASCII as escapes: a page in another charset than UTF-8 may read it.
 * The lines that are left are those of Lit's templates, where one space says as much.
 */
export function minifyOnceMore(notice: string): Plugin {
  return {
    name: 'wtk-minify-once-more',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3 },
          format: { ascii_only: true, comments: false, preamble: notice },
        });
        if (code !== undefined) file.code = code.replace(/\n {2,}/g, ' ');
      }
    },
  };
}

/**
 * What the script does before anything else. It keeps the page's `fetch` as it is now: scripts that
 * measure put their own in its place, which tells what a visitor reads. And a second copy of it on
 * the page, whatever its version, returns at once, as does the help line's own script after the
 * whole kit. No line of Lit has run then, and no policy was asked for. The console names both
 * versions when they differ. `signed` tells a checker whether this kit believes signed feeds only.
 */
export function guardAgainstCopies(file: string, version: string, signed: boolean): string {
  const makeItNeedless = file === 'wtk-help.js' ? [file, 'wtk.js'] : [file];
  const first = makeItNeedless.map((name) => `copies['${name}']`).join(' || ');
  return `
    const { fetch } = globalThis;
    const kit = Symbol.for('wtk');
    const here = document.currentScript && document.currentScript.src;
    const copies = globalThis[kit] || (globalThis[kit] = Object.create(null));
    const first = ${first};
    if (first) {
      if (first.version !== '${version}')
        console.warn('[wtk] Two versions on one page: ' + first.version + ' from ' + first.address + ' stays, ${version} from ' + here + ' is not used.');
      return;
    }
    copies['${file}'] = Object.freeze({ version: '${version}', address: here, signed: ${signed} });
  `;
}
