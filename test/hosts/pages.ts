/** The pages of `demo/hosts/`, by what of the page is odd, as a test takes them file by file. */
export const PAGES = {
  sheets: [
    'important-boxes',
    'important-colours',
    'important-display',
    'important-inline',
    'important-motion',
    'important-position',
    'important-typography',
    'important-visibility',
    'reset',
    'unset',
    'bootstrap-3',
  ],
  settings: ['plain', 'quirks', 'right-to-left', 'dark', 'rem-62', 'rem-8', 'zoom-400', 'print'],
  libraries: [
    'prototype',
    'prototype-stand-in',
    'mootools-1-4',
    'mootools-1-5',
    'jquery',
    'requirejs',
    'registry-polyfill',
    'registry-scoped',
    'angular',
    'react',
    'svelte',
    'vue',
  ],
  natives: [
    'array-from',
    'json',
    'promise',
    'fetch-later',
    'object-descriptors',
    'object-methods',
    'object-names-of-lit',
  ],
} as const;

/** Pages that keep every script from the feed: what was pasted stays. */
export const PASTED_ONLY = ['fetch-throws', 'fetch-hangs', 'fetch-string', 'json-throws'] as const;

/** The pages that are on this machine: some have libraries of Debian's. */
export const PRESENT = (await (await fetch('/host-names')).json()) as readonly string[];
