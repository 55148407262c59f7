import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { uidOf } from '../../campaign/icalendar.js';
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import { readFeed } from '../../feed/read-feed.js';
import {
  ACTIVITIES_FILE,
  type Content,
  activitiesFile,
  readContent,
} from '../content/content-folder.js';
import { isTable } from '../content/activity-table.js';
import { type Fault, isError } from '../content/fault.js';
import { faultLine } from '../content/fault.words.js';
import { SpreadsheetTooLarge } from '../content/xlsx/workbook-package.js';
import { EXIT, type ExitStatus, Problem } from '../problem.js';
import { saveMemory } from '../save-memory.js';
import type { Progress, Terminal } from '../terminal.js';
import { Spool } from '../spool.js';
import { writeSafely } from '../write-safely.js';
import { type ChangedFile, changedFiles, diffOf } from './changed-files.js';
import { ColumnChoice } from './column-choice.js';
import { expectedItems } from './expected-items.js';
import { type Unreadable, WORDS } from './import.words.js';
import { BrokenLedger, Ledger } from './ledger.js';
import { ContentMerge } from './merge-content.js';
import {
  type Context,
  EmptyTable,
  SourceTooLarge,
  UnknownKind,
  readSource,
} from './read-source.js';

interface Options {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly map?: readonly string[];
}

/** `wtk import`: merges foreign activities and stories into a content folder. */
export function importCommand(terminal: Terminal): Command {
  const words = WORDS[terminal.language];
  return new Command('import')
    .description(words.description)
    .argument('<file...>', words.files)
    .requiredOption('--into <folder>', words.into)
    .option('--map <column=field...>', words.map)
    .option('--dry-run', words.dryRun)
    .addHelpText('after', `\n${words.example}`)
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = await importFiles(files, options, terminal);
    });
}

async function importFiles(
  files: readonly string[],
  { into, dryRun = false, map = [] }: Options,
  terminal: Terminal,
): Promise<ExitStatus> {
  saveMemory();
  const content = await openContent(into, terminal);
  const ledger = await openLedger(into, terminal);
  const columns = await ColumnChoice.open(into, map, terminal);
  const merge = new ContentMerge(content, ledger);
  const context = contextOf(content, columns, files);
  const start = performance.now();
  for (const file of files) await readInto(merge, file, context, terminal);
  const seconds = (performance.now() - start) / 1000;
  const changes = changedFiles(content, merge);
  if (dryRun) for (const change of changes) terminal.print(await diffOf(into, change));
  else await save(into, changes, ledger, columns);
  return conclude(merge, context.faults, { seconds, dryRun }, terminal);
}

/** What import would write anew it must have understood whole, or it would lose what it had not. */
async function openContent(folder: string, { language, say }: Terminal): Promise<Content> {
  const words = WORDS[language];
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Problem(words.noFolder(folder));
  const file = await activitiesFile(folder);
  if (file !== undefined && file !== ACTIVITIES_FILE) throw new Problem(words.notCsv(file));
  const content = await readContent(folder, new Spool());
  // A folder that is just begun has no campaign yet.
  const faults = content.faults.filter(({ kind }) => kind !== 'missing-file');
  for (const fault of faults) say(faultLine(fault, language));
  if (faults.length > 0) throw new Problem(words.mendFirst(folder));
  return content;
}

async function openLedger(folder: string, { language }: Terminal): Promise<Ledger> {
  return Ledger.open(folder).catch((thrown: unknown) => {
    if (thrown instanceof BrokenLedger) throw new Problem(WORDS[language].badLedger(folder));
    throw thrown;
  });
}

function contextOf(
  { activities, campaign }: Content,
  columns: ColumnChoice,
  files: readonly string[],
): Context {
  // Rows of a spreadsheet have ids of their own: for them no other names are looked up.
  const rows = files.every(isTable) ? [] : activities;
  const idByUid = new Map<string, string>();
  const idByUrl = new Map<string, string>();
  for (const [id, { url }] of rows) {
    idByUid.set(uidOf({ id, url }), id);
    if (url !== undefined) idByUrl.set(url, id);
  }
  return {
    faults: [],
    days: daysOf(campaign),
    columnsOf: (header, file) => columns.of(header, file),
    idByUid: (uid) => (activities.has(uid) ? uid : (idByUid.get(uid) ?? uid)),
    idByUrl: (url = '', name) => (activities.has(name) ? name : (idByUrl.get(url) ?? name)),
  };
}

/** The days of the campaign, as visitors' browsers read them; undefined where it has none yet. */
function daysOf(campaign: Content['campaign']): Context['days'] {
  const { startDate, endDate } = readFeed({ ...campaign, items: [] }, CAMPAIGN_SITE).campaign;
  return startDate && endDate ? { first: startDate, last: endDate } : undefined;
}

/** Reads a file whole before anything is written, or not at all. */
async function readInto(
  merge: ContentMerge,
  file: string,
  context: Context,
  terminal: Terminal,
): Promise<void> {
  const words = WORDS[terminal.language];
  let progress: Progress | undefined;
  try {
    const total = await expectedItems(file);
    for await (const imported of readSource(file, context)) {
      // Not before: until the first one is here, something may be asked on the same lines.
      progress ??= terminal.showProgress(words.reading(file), total);
      merge.take(imported);
      progress.step();
    }
  } catch (thrown) {
    throw thrown instanceof Problem
      ? thrown
      : new Problem(words.unreadable[reasonOf(thrown)](file));
  } finally {
    progress?.stop();
  }
}

function reasonOf(thrown: unknown): Unreadable {
  if (thrown instanceof UnknownKind) return 'kind';
  if (thrown instanceof EmptyTable) return 'empty';
  if (thrown instanceof SourceTooLarge || thrown instanceof SpreadsheetTooLarge) return 'size';
  return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'broken';
}

/** What says what was imported last comes last: what was written before it is only read once more. */
async function save(
  folder: string,
  changes: readonly ChangedFile[],
  ledger: Ledger,
  columns: ColumnChoice,
): Promise<void> {
  for (const { path, after } of changes) await writeSafely(join(folder, path), after);
  await columns.save();
  await ledger.save();
}

/** More lines than these about one import nobody reads. */
const MOST_LINES = 50;

function conclude(
  { counts, kept }: ContentMerge,
  faults: readonly Fault[],
  { seconds, dryRun }: { readonly seconds: number; readonly dryRun: boolean },
  { language, say, print }: Terminal,
): ExitStatus {
  const words = WORDS[language];
  const lines = [
    ...faults.map((fault) => faultLine(fault, language)),
    ...kept.map(({ id, fields }) => words.kept(id, fields)),
  ];
  for (const line of lines.slice(0, MOST_LINES)) say(line);
  if (lines.length > MOST_LINES) say(words.more(lines.length - MOST_LINES));
  say(words.rate(counts.read, seconds));
  print(words.counts(counts, dryRun));
  return faults.some(isError) ? EXIT.bad : EXIT.good;
}
