import { defineConfig } from 'vite';
import {
  guardAgainstCopies,
  keepLitPrivate,
  minifyOnceMore,
  packStyles,
  renameTrustedTypesPolicy,
} from './build/plugins.ts';
import { compileTrust, readTrust } from './build/trust.ts';
import manifest from './package.json' with { type: 'json' };

/** The two script tags: one classic file each, no chunk, no `import()`, no global but one symbol. */
const SCRIPTS: Readonly<Record<string, { entry: string; needsTemplates: boolean }>> = {
  wtk: { entry: 'src/embed.ts', needsTemplates: true },
  'wtk-help': { entry: 'src/embed-help.ts', needsTemplates: false },
};

/** `vite build --mode wtk` makes `dist/embed/wtk.js`, `--mode wtk-help` the other one. */
export default defineConfig(({ mode }) => {
  const script = SCRIPTS[mode];
  if (!script) throw new Error(`No script is called ${mode}: ${Object.keys(SCRIPTS).join(', ')}.`);
  const trust = readTrust(process.env);
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      renameTrustedTypesPolicy(),
      keepLitPrivate(),
      packStyles(),
      compileTrust(trust),
      minifyOnceMore(),
    ],
    build: {
      target: ['chrome99', 'firefox101', 'safari16.4'],
      outDir: 'dist/embed',
      emptyOutDir: false,
      modulePreload: false,
      lib: { entry: script.entry, formats: ['iife'], name: 'wtk', fileName: () => `${mode}.js` },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          banner: `/*! wtk ${manifest.version} | EUPL-1.2 | with Lit, Copyright Google LLC, BSD-3-Clause */`,
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
