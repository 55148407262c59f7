import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Command } from 'commander';
import { isError } from '../content/fault.js';
import { faultLine } from '../content/fault.words.js';
import { EXIT, type ExitStatus, Problem } from '../problem.js';
import type { Progress, Terminal } from '../terminal.js';
import { WORDS } from './build.words.js';
import { type Made, makeContent } from './make-content.js';
import { FileInTheWay, writeFolder } from './write-folder.js';

/** So many activities have a fragment each unless asked for more: each is a file, and takes time. */
const MOST_PAGES = 1000;

interface Options {
  readonly out: string;
  readonly pages: string;
}

/** `wtk build`: makes all that is published out of a content folder. */
export function buildCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language];
  return new Command('build')
    .description(words.description)
    .argument('<content>', words.content)
    .requiredOption('--out <folder>', words.out)
    .option('--pages <number>', words.pages, String(MOST_PAGES))
    .addHelpText('after', `\n${words.example}`)
    .action(async (content: string, options: Options) => {
      process.exitCode = await build(content, options, terminal);
    });
}

/** What has an error is not published at all: an old feed does less harm than a wrong one. */
async function build(
  folder: string,
  { out, pages }: Options,
  terminal: Terminal,
): Promise<ExitStatus> {
  const words = WORDS[terminal.language];
  if (!/^\d{1,6}$/.test(pages)) throw new Problem(words.noNumber(pages));
  await insistOnFolders(folder, out, terminal);
  const made = await make(folder, Number(pages), terminal);
  if (tellErrors(made, terminal)) {
    terminal.say(words.refused(out));
    return EXIT.bad;
  }
  const unsigned = await writeFolder(out, made.outputs).catch((thrown: unknown) => {
    if (thrown instanceof FileInTheWay) throw new Problem(words.inTheWay(thrown.message, out));
    const { code } = thrown as NodeJS.ErrnoException;
    throw code === undefined ? thrown : new Problem(words.unwritable(out, code));
  });
  const { stories, activities } = made.counts;
  if (unsigned.length > 0) terminal.say(words.unsigned(unsigned, out));
  if (activities > Number(pages)) terminal.say(words.noPages(activities));
  terminal.print(words.built(stories, activities, made.outputs.length, out));
  return EXIT.good;
}

/** Makes the files, and shows how far it is with what takes longest. */
async function make(
  folder: string,
  mostActivities: number,
  { language, showProgress }: Terminal,
): Promise<Made> {
  let progress: Progress | undefined;
  try {
    return await makeContent(folder, {
      now: Date.now(),
      language,
      mostActivities,
      onStart: (fragments) => (progress = showProgress(WORDS[language].drawing, fragments)),
      onFragment: () => progress?.step(),
    });
  } finally {
    progress?.stop();
  }
}

async function insistOnFolders(folder: string, out: string, terminal: Terminal): Promise<void> {
  const words = WORDS[terminal.language];
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Problem(words.noFolder(folder));
  if (`${resolve(out)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new Problem(words.outInside(out, folder));
  }
}

/** Says what is wrong, and tells whether any of it is an error. */
function tellErrors({ faults, findings }: Made, terminal: Terminal): boolean {
  const words = WORDS[terminal.language];
  for (const fault of faults) terminal.say(faultLine(fault, terminal.language));
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { item, what, how } of errors) terminal.say(words.finding(item, what, how));
  const others = findings.length - errors.length;
  if (others > 0) terminal.say(words.others(others));
  return errors.length > 0 || faults.some(isError);
}
