import { Command, Option } from 'commander';
import { EXIT, type ExitStatus } from '../problem.js';
import { saveMemory } from '../save-memory.js';
import type { Terminal } from '../terminal.js';
import { type FeedReport, countOf } from './check-each-file.js';
import { checkFiles } from './check-files.js';
import { checkLinks } from './check-links.js';
import { WORDS } from './check.words.js';
import { FORMATS, type Format, printReport } from './formats.js';

interface Options {
  readonly format: Format;
  readonly links?: boolean;
}

/** `wtk check`: what is wrong in a feed, and how to mend it. */
export function checkCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language];
  return new Command('check')
    .description(words.description)
    .argument(`<${words.fileName}>`, words.file)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('text'))
    .option('--links', words.links)
    .addHelpText('after', `\n${words.example}`)
    .action(async (input: string, options: Options) => {
      process.exitCode = await check(input, options, terminal);
    });
}

async function check(input: string, options: Options, terminal: Terminal): Promise<ExitStatus> {
  saveMemory();
  const start = performance.now();
  const { format, links: withLinks = false } = options;
  const { findings, ...report } = await checkFiles(input, terminal, { withLinks });
  const dead = await checkLinks(report.links, terminal);
  const all: FeedReport = { ...report, findings: [...findings, ...dead] };
  printReport(format, all, terminal);
  const seconds = (performance.now() - start) / 1000;
  terminal.say(WORDS[terminal.language].rate(report.items, seconds));
  return countOf(all).error > 0 ? EXIT.bad : EXIT.good;
}
