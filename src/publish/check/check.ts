import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { EXIT, type ExitStatus } from '../problem.js';
import { isAddress, readInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import { checkFeed } from './check-feed.js';
import { WORDS } from './check.words.js';
import { FORMATS, type Format, write } from './formats.js';

interface Options {
  readonly format: Format;
}

/** `wtk check`: what is wrong in a feed, and how to mend it. */
export function checkCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language];
  return new Command('check')
    .description(words.description)
    .argument('<file>', words.file)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('text'))
    .addHelpText('after', `\n${words.example}`)
    .action(async (input: string, options: Options) => {
      process.exitCode = await check(input, options, terminal);
    });
}

async function check(input: string, { format }: Options, terminal: Terminal): Promise<ExitStatus> {
  const { language } = terminal;
  const bytes = await readInput(input, language);
  const address = isAddress(input) ? input : new URL(basename(input), CAMPAIGN_SITE).href;
  const { findings } = checkFeed(bytes, { address, name: input, language, now: Date.now() });
  write(format, findings, terminal);
  return findings.some(({ severity }) => severity === 'error') ? EXIT.bad : EXIT.good;
}
