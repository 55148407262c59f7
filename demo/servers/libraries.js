import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const modules = new URL('../../node_modules/', import.meta.url);
const debian = new URL('file:///usr/share/javascript/');

/**
 * The libraries of the host pages, each where it is installed: as a package of the project, or,
 * where npm has none that runs in a browser, as Debian's libjs-prototype and libjs-mootools.
 */
const LIBRARIES = {
  'bootstrap.css': new URL('bootstrap/dist/css/bootstrap.css', modules),
  'jquery.js': new URL('jquery/dist/jquery.js', modules),
  'require.js': new URL('requirejs/require.js', modules),
  'mootools-server.js': new URL('mootools/lib/mootools-core-1.5.2-server.js', modules),
  'custom-elements.js': new URL('@webcomponents/custom-elements/custom-elements.min.js', modules),
  'scoped-registry.js': new URL(
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    modules,
  ),
  'prototype.js': new URL('prototype/prototype.js', debian),
  'mootools.js': new URL('mootools/mootools-core-nc.js', debian),
};

/** Whether a library is on this machine. */
export function hasLibrary(name) {
  return Object.hasOwn(LIBRARIES, name) && existsSync(LIBRARIES[name]);
}

/** The text of a library. */
export function readLibrary(name) {
  return readFile(LIBRARIES[name], 'utf8');
}

/** @type {Map<string, Promise<string>>} */
const apps = new Map();

/** A page's app out of `demo/hosts/apps/`, built when it is first asked for. */
export function readApp(name) {
  const app = apps.get(name) ?? buildApp(name);
  apps.set(name, app);
  return app;
}

async function buildApp(name) {
  const built = await build({
    root: fileURLToPath(new URL('../hosts/apps/', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelte({ configFile: false })],
    build: { write: false, lib: { entry: `${name}.js`, formats: ['iife'], name: 'app' } },
  });
  return [built].flat()[0].output[0].code;
}
