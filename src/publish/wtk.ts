#!/usr/bin/env node
/**
 * The campaign team's command line. A command is a folder of its own that exports one function;
 * here is the list of them, and what the program does however it ends.
 */
import { Command, CommanderError } from 'commander';
import { buildCommand } from './build/build.js';
import { checkCommand } from './check/check.js';
import { diffCommand } from './diff/diff.js';
import { importCommand } from './import/import.js';
import { EXIT, Problem } from './problem.js';
import { previewCommand } from './preview/preview.js';
import { keysCommand } from './sign/keys.js';
import { signCommand } from './sign/sign.js';
import { verifyCommand } from './sign/verify.js';
import { type Terminal, openTerminal } from './terminal.js';
import { WORDS } from './wtk.words.js';

/** Written in by the build: the version of the package. */
declare const WTK_VERSION: string;

/** In the order of the help text: as they are needed. */
const COMMANDS: readonly ((terminal: Terminal) => Command)[] = [
  checkCommand,
  importCommand,
  buildCommand,
  diffCommand,
  keysCommand,
  signCommand,
  verifyCommand,
  previewCommand,
];

const terminal = openTerminal(process);
const words = WORDS[terminal.language];
const program = programFor(COMMANDS);

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = conclude(thrown);
}

function programFor(commands: typeof COMMANDS): Command {
  const all = new Command('wtk')
    .description(words.description)
    .version(WTK_VERSION, '-V, --version', words.version)
    .helpCommand('help [command]', words.helpCommand);
  for (const command of commands) all.addCommand(command(terminal));
  for (const command of [all, ...all.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', words.help)
      .configureOutput({ outputError: () => undefined })
      .configureHelp({
        helpWidth: 80,
        styleTitle: (title) => words.titles[title as keyof typeof words.titles],
        styleUsage: words.usage,
        // The words name what can be chosen, and the default, themselves.
        optionDescription: ({ description }) => description,
      });
  }
  return all;
}

/** Says what went wrong, if anything did, and tells the exit status. */
function conclude(thrown: unknown): number {
  if (thrown instanceof CommanderError) return concludeCommand(thrown);
  const text =
    thrown instanceof Problem
      ? thrown.message
      : words.unexpected(thrown instanceof Error ? String(thrown.stack) : String(thrown));
  terminal.say(text);
  return EXIT.unusable;
}

/** Commander ends with an error as well where it has only shown the help that was asked for. */
function concludeCommand({ code, message, exitCode }: CommanderError): number {
  if (exitCode === 0) return EXIT.good;
  const [, named = message] = /'([^']+)'/.exec(message) ?? [];
  if (code !== 'commander.help') terminal.say(words.wrong[code]?.(named) ?? message);
  const command = program.commands.find((one) => one.name() === process.argv[2]);
  terminal.say(words.seeHelp(command ? `wtk ${command.name()}` : 'wtk'));
  return EXIT.unusable;
}
