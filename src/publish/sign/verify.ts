import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readRelease as releaseOf, refusalOf } from '../../feed/release.js';
import { isSigned } from '../../feed/signature.js';
import type { Language } from '../language.js';
import { EXIT, type ExitStatus, Problem } from '../problem.js';
import { readInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { readPublicKeys } from './public-keys.js';
import { type ReleaseFile, nameOf, readRelease } from './release-files.js';
import { type VerifyRefusal, WORDS } from './sign.words.js';

/** `wtk verify`: whether a kit with these keys would believe a feed. */
export function verifyCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language].verify;
  return new Command('verify')
    .description(words.description)
    .argument('<feed.json>', words.file)
    .requiredOption('--key <file>', words.key)
    .addHelpText('after', `\n${words.example}`)
    .action(async (file: string, { key }: { key: string }) => {
      process.exitCode = await verify(file, key, terminal);
    });
}

/** Tells of each file, by the code that browsers verify with. */
async function verify(place: string, key: string, terminal: Terminal): Promise<ExitStatus> {
  const { wrong, refusals, right } = WORDS[terminal.language].verify;
  const keys = await readKeys(key, terminal);
  const files = await readRelease(place, terminal.language);
  const first = releaseOf(files[0]?.feed)?.sequence;
  let status: ExitStatus = EXIT.good;
  for (const file of files) {
    const refusal = await refusalFor(file, keys, first, terminal);
    const release = releaseOf(file.feed);
    if (refusal || !release) {
      status = EXIT.bad;
      terminal.print(wrong(file.place, refusals[refusal ?? 'no-release']));
    } else {
      const expires = new Date(release.expires).toISOString().slice(0, 10);
      terminal.print(right(file.place, release.sequence, expires));
    }
  }
  return status;
}

async function readKeys(file: string, { language }: Terminal): Promise<readonly string[]> {
  try {
    return readPublicKeys(await readFile(file, 'utf8'), file);
  } catch {
    throw new Problem(WORDS[language].verify.noKeys(file));
  }
}

async function refusalFor(
  { place, bytes, feed }: ReleaseFile,
  keys: readonly string[],
  sequence: number | undefined,
  { language }: Terminal,
): Promise<VerifyRefusal | undefined> {
  const signature = await readSignature(place.replace(/(?=[?#])|$/, '.sig'), language);
  if (!(await isSigned(bytes.buffer, signature, keys))) return 'signature';
  const release = releaseOf(feed);
  const address = `https://localhost/${nameOf(place)}`;
  const refusal = refusalOf(release, { address, now: Date.now(), leastSequence: 0 });
  return refusal ?? (release?.sequence === sequence ? undefined : 'other-release');
}

/** A file without a signature beside it can be read; it is only not signed. */
async function readSignature(place: string, language: Language): Promise<string> {
  try {
    return new TextDecoder().decode(await readInput(place, language));
  } catch (thrown) {
    if (thrown instanceof Problem) return '';
    throw thrown;
  }
}
