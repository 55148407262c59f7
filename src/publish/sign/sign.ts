import { type KeyObject, createPrivateKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { applyEdits, modify } from 'jsonc-parser';
import { readRelease as releaseOf } from '../../feed/release.js';
import { PREFIX } from '../../feed/signature.js';
import { checkFiles } from '../check/check-files.js';
import { EXIT, type ExitStatus, Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { writeSafely } from '../write-safely.js';
import { type ReleaseFile, nameOf, readRelease } from './release-files.js';
import { WORDS } from './sign.words.js';

const DAY = 86_400_000;

interface Options {
  readonly key: string;
  readonly days: string;
  readonly sequence?: string;
}

/** What is said of every file of a release: `_wtk.release` without the file's own name. */
interface Terms {
  readonly sequence: number;
  readonly issued: string;
  readonly expires: string;
}

/** `wtk sign`: makes a release of a feed, and signs it. */
export function signCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language].sign;
  return new Command('sign')
    .description(words.description)
    .argument('<feed.json>', words.file)
    .requiredOption('--key <file>', words.key)
    .option('--days <number>', words.days, '14')
    .option('--sequence <number>', words.sequence)
    .addHelpText('after', `\n${words.example}`)
    .action(async (file: string, options: Options) => {
      process.exitCode = await signFeed(file, options, terminal);
    });
}

async function signFeed(file: string, options: Options, terminal: Terminal): Promise<ExitStatus> {
  const words = WORDS[terminal.language].sign;
  const key = await readKey(options.key, file, terminal);
  const { findings } = await checkFiles(file, terminal);
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { file: place, line, what, how } of errors) {
    terminal.say(words.finding(place, line, what, how));
  }
  if (errors.length > 0) {
    terminal.say(words.refused(file));
    return EXIT.bad;
  }
  const files = await readRelease(file, terminal.language);
  const terms = termsOf(files, options, terminal);
  // The last file first: who reads the first one while they are written finds the old ones whole.
  for (const one of [...files].reverse()) await writeSigned(one, terms, key);
  terminal.print(words.signed(file, terms.sequence, terms.expires.slice(0, 10)));
  return EXIT.good;
}

async function readKey(path: string, feed: string, { language }: Terminal): Promise<KeyObject> {
  const words = WORDS[language].sign;
  const folder = dirname(resolve(feed));
  if (resolve(path).startsWith(`${folder}${sep}`)) {
    throw new Problem(words.keyPublished(path, folder));
  }
  try {
    const key = createPrivateKey(await readFile(path, 'utf8'));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    // What the library says of it may hold a part of it.
  }
  throw new Problem(words.noKey(path));
}

function termsOf(files: readonly ReleaseFile[], options: Options, { language }: Terminal): Terms {
  const words = WORDS[language].sign;
  const now = Date.now();
  const days = wholeNumber(options.days, 1, 90);
  if (days === undefined) throw new Problem(words.noNumber('--days', 1, 90));
  // Without a memory of the last release, the time is what grows.
  const sequence = wholeNumber(
    options.sequence ?? String(Math.floor(now / 1000)),
    0,
    Number.MAX_SAFE_INTEGER,
  );
  if (sequence === undefined) {
    throw new Problem(words.noNumber('--sequence', 0, Number.MAX_SAFE_INTEGER));
  }
  const before = Math.max(-1, ...files.map(({ feed }) => releaseOf(feed)?.sequence ?? -1));
  if (sequence <= before) throw new Problem(words.notLater(sequence, before));
  return { sequence, issued: instant(now), expires: instant(now + days * DAY) };
}

function wholeNumber(text: string, from: number, to: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= from && number <= to ? number : undefined;
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

/** Writes the release into the file, leaving all else in it as it is written, and the signature. */
async function writeSigned(
  { place, bytes }: ReleaseFile,
  terms: Terms,
  key: KeyObject,
): Promise<void> {
  const text = new TextDecoder().decode(bytes);
  const release = { ...terms, file: nameOf(place) };
  const signed = applyEdits(text, modify(text, ['_wtk', 'release'], release, {}));
  // The form that browsers verify: r and s, each of 32 bytes (IEEE P1363).
  const signature = sign('sha256', Buffer.from(PREFIX + signed), {
    key,
    dsaEncoding: 'ieee-p1363',
  });
  await writeSafely(place, signed);
  await writeSafely(`${place}.sig`, `${signature.toString('base64')}\n`);
}
