import { basename } from 'node:path';
import { MAXIMUM_FILES } from '../../feed/load-campaign.js';
import { Problem } from '../problem.js';
import { type InputFile, isAddress, readFirst, readNext } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { type PlacedLink, type Report, checkFeed } from './check-feed.js';
import { WORDS } from './check.words.js';
import { unreadableNextFile } from './findings/next-file.js';
import { Memory } from './memory.js';
import type { Finding } from './rule.js';

/** A finding, and the file that it is in. */
export interface FileFinding extends Finding {
  readonly file: string;
}

/** An address, and the file that it is in. */
export interface FileLink extends PlacedLink {
  readonly file: string;
}

/** What was found in all files of a feed. */
export interface FeedReport {
  readonly findings: readonly FileFinding[];
  readonly links: readonly FileLink[];
  readonly files: number;
  readonly items: number;
}

/**
 * Checks a feed file after file, as a visitor's browser reads it. One file at a time is held in
 * memory. Throws a Problem when the first one can't be read.
 */
export async function checkFiles(
  input: string,
  terminal: Terminal,
  { withLinks = false } = {},
): Promise<FeedReport> {
  const memory = new Memory();
  const findings: FileFinding[] = [];
  const links: FileLink[] = [];
  const add = (file: string, report: Pick<Report, 'findings' | 'links'>): void => {
    for (const finding of report.findings) findings.push({ ...finding, file });
    for (const link of report.links) links.push({ ...link, file });
  };
  let next: InputFile | undefined = await readFirst(input, terminal.language);
  while (next) {
    const here: InputFile = next;
    const report = checkOne(here, withLinks, memory, terminal);
    add(here.file, report);
    next = undefined;
    if (!report.next || isEnd(report.next.address, memory)) continue;
    try {
      next = await readNext(report.next.address, report.address, here.file, terminal.language);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      add(here.file, { findings: [unreadable(report.next, thrown, terminal)], links: [] });
    }
  }
  return { findings, links, files: memory.files.length, items: memory.items };
}

function checkOne(
  { file, address, bytes }: InputFile,
  withLinks: boolean,
  memory: Memory,
  terminal: Terminal,
): Report {
  const { language, showProgress } = terminal;
  let progress: ReturnType<typeof showProgress> | undefined;
  try {
    return checkFeed(bytes, {
      address,
      name: isAddress(file) ? file : basename(file),
      language,
      now: Date.now(),
      memory,
      withLinks,
      onStart: (items) => (progress = showProgress(WORDS[language].checking, items)),
      onItem: () => progress?.step(),
    });
  } finally {
    progress?.stop();
  }
}

/** A rule tells of a circle, and of more files than are read. */
function isEnd(address: string, { files }: Memory): boolean {
  return files.includes(address) || files.length >= MAXIMUM_FILES;
}

function unreadable(
  { pointer, line, column, item }: PlacedLink,
  { message }: Problem,
  { language }: Terminal,
): Finding {
  const spot = { pointer, line, column, item };
  return {
    rule: 'next-file',
    severity: 'error',
    ...spot,
    ...unreadableNextFile(message, language),
  };
}
