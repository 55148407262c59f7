import { generateKeyPairSync } from 'node:crypto';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { WORDS } from './sign.words.js';

/** The files of the keys: the one to sign with, the spare, and both as the public may see them. */
const FILES = ['current.private.pem', 'spare.private.pem', 'keys.json'] as const;

/** Files that tell a folder of content, or one that is published. */
const PUBLISHED = ['campaign.json', 'feed.json', 'wtk.js'];

/** `wtk keys`: makes the campaign's keys. */
export function keysCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language].keys;
  return new Command('keys')
    .description(words.description)
    .requiredOption('--out <folder>', words.out)
    .addHelpText('after', `\n${words.example}`)
    .action(async ({ out }: { out: string }) => {
      await insistOnPlace(out, terminal);
      await writeKeys(out);
      terminal.print(words.made(out, FILES));
    });
}

/** Nothing is overwritten, and nothing is put where it might be published. */
async function insistOnPlace(out: string, { language }: Terminal): Promise<void> {
  const words = WORDS[language].keys;
  for (let folder = resolve(out); ; folder = dirname(folder)) {
    for (const file of PUBLISHED) {
      if (await exists(join(folder, file))) throw new Problem(words.published(folder));
    }
    if (folder === dirname(folder)) break;
  }
  for (const file of FILES) {
    if (await exists(join(out, file))) throw new Problem(words.there(join(out, file)));
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function writeKeys(out: string): Promise<void> {
  const pairs = [newPair(), newPair()];
  const [current = '', spare = ''] = pairs.map(({ privateKey }) =>
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const keys = pairs.map(({ publicKey }) => publicKey.export({ format: 'jwk' }));
  await mkdir(out, { recursive: true, mode: 0o700 });
  await writeNew(join(out, FILES[0]), current, 0o600);
  await writeNew(join(out, FILES[1]), spare, 0o600);
  await writeNew(join(out, FILES[2]), `${JSON.stringify({ keys }, null, 2)}\n`, 0o644);
}

function newPair(): ReturnType<typeof generateKeyPairSync> {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** The system itself refuses to open a file that is there already. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
