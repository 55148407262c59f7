import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import {
  compileDataIntegrity,
  guardAgainstCopies,
  keepLitPrivate,
  leaveMunicipalitiesOut,
  minifyOnceMore,
  packStyles,
  renameTrustedTypesPolicy,
} from './build/plugins.ts';
import { dataFiles, integrityOf } from './build/data.js';
import { compileTrust, readTrust } from './build/trust.ts';
import manifest from './package.json' with { type: 'json' };

/** The script tags: one classic file each, no chunk, no `import()`, no global but one symbol. */
const SCRIPTS: Readonly<Record<string, { entry: string; needsTemplates: boolean }>> = {
  wtk: { entry: 'src/embed.ts', needsTemplates: true },
  'wtk-help': { entry: 'src/embed-help.ts', needsTemplates: false },
  'wtk-check': { entry: 'src/embed-check.ts', needsTemplates: false },
};

/** Every tag, by its folder: check mode tells them from misspelt ones. */
const TAGS = readdirSync('src/elements').map((folder) => `wtk-${folder}`);

/** The hash of the check that was built before; empty while there is none. */
function checkIntegrity(): string {
  const file = 'dist/embed/wtk-check.js';
  if (!existsSync(file)) return '';
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** The hash of each data file that was built before, by its name without the mark of what it holds. */
function dataIntegrity(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dataFiles().map((file) => [
      file.replace(/\..*/, ''),
      integrityOf(readFileSync(`dist/embed/${file}`)),
    ]),
  );
}

/** Whose rights are in a script: Lit's licence asks for it wherever a part of Lit is. */
function noticeOf({ needsTemplates }: { needsTemplates: boolean }): string {
  const lit = needsTemplates ? ' | with parts of Lit, Copyright Google LLC, BSD-3-Clause' : '';
  return `/*! wtk ${manifest.version} | EUPL-1.2${lit} */`;
}

/** `vite build --mode wtk` makes `dist/embed/wtk.js`, `--mode wtk-help` the other one. */
export default defineConfig(({ mode }) => {
  const script = SCRIPTS[mode];
  if (!script) throw new Error(`No script is called ${mode}: ${Object.keys(SCRIPTS).join(', ')}.`);
  const trust = readTrust(process.env);
  return {
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      WTK_TAGS: JSON.stringify(TAGS),
      WTK_CHECK_INTEGRITY: JSON.stringify(checkIntegrity()),
    },
    plugins: [
      renameTrustedTypesPolicy(),
      keepLitPrivate(),
      packStyles(),
      compileTrust(trust),
      compileDataIntegrity(dataIntegrity()),
      // Check mode is for editors, and names the nearest of all.
      mode !== 'wtk-check' && leaveMunicipalitiesOut(),
      minifyOnceMore(noticeOf(script)),
    ],
    build: {
      target: ['chrome99', 'firefox101', 'safari16.4'],
      outDir: 'dist/embed',
      emptyOutDir: false,
      modulePreload: false,
      lib: { entry: script.entry, formats: ['iife'], name: 'wtk', fileName: () => `${mode}.js` },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          intro: guardAgainstCopies(`${mode}.js`, manifest.version, trust !== undefined),
        },
        // The help line is made without Lit's templates; what is not used of them is left out whole.
        ...(!script.needsTemplates && {
          treeshake: { moduleSideEffects: (id: string) => !id.includes('node_modules/lit') },
        }),
      },
    },
  };
});
