// The fragments of the feed at an address, as if it were a Wednesday in its week, as JSON. It is a
// program of its own, since what makes them has the browser's names for as long as it works.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = await mkdtemp(join(tmpdir(), 'wtk-fragments-'));
try {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'src/publish/fragments/fragments.ts', outDir: folder, target: 'node20' },
  });
  const { fragments } = await import(pathToFileURL(join(folder, 'fragments.js')).href);
  const address = process.argv[2];
  const made = await fragments({
    files: new Map([[address, await (await fetch(address)).text()]]),
    address,
    regions: ['GG7306'],
    now: '2019-11-20T09:00',
  });
  process.stdout.write(JSON.stringify(made));
} finally {
  await rm(folder, { recursive: true });
}
