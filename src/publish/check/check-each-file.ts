import { MAXIMUM_FILES } from '../../feed/load-campaign.js';
import type { Severity } from '../../check/check.js';
import type { Language } from '../language.js';
import { Problem } from '../problem.js';
import type { InputFile } from '../read-input.js';
import { type PlacedLink, type Report, checkFeed } from './check-feed.js';
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
  /** Where its first file is taken to be. */
  readonly address: string;
  readonly files: number;
  readonly items: number;
}

/** Where the files of a feed come from: a disk, the web, or what was dropped on a page. */
export interface FeedFiles {
  /** The first one. Rejects with a Problem. */
  first(): Promise<InputFile>;
  /** The one that a file leads to; `from` is the address of that file. Rejects with a Problem. */
  next(address: string, from: string, file: string): Promise<InputFile>;
}

/** How to check them. */
export interface FilesOptions {
  readonly language: Language;
  readonly withLinks?: boolean;
  /** Is told how many items a file has, before the first; what it gives is told of each, and of the end. */
  readonly showProgress?: (items: number) => { step(): void; stop(): void };
}

/**
 * Checks a feed file after file, as a visitor's browser reads it, and like `checkFeed` in a browser
 * as well. One file at a time is held in memory. Rejects with a Problem when the first one can't be
 * read.
 */
export async function checkEachFile(files: FeedFiles, options: FilesOptions): Promise<FeedReport> {
  const memory = new Memory();
  const findings: FileFinding[] = [];
  const links: FileLink[] = [];
  let address = '';
  const add = (file: string, report: Pick<Report, 'findings' | 'links'>): void => {
    for (const finding of report.findings) findings.push({ ...finding, file });
    for (const link of report.links) links.push({ ...link, file });
  };
  let next: InputFile | undefined = await files.first();
  while (next) {
    const here: InputFile = next;
    const report = checkOne(here, memory, options);
    add(here.file, report);
    address ||= report.address;
    next = undefined;
    if (!report.next || isEnd(report.next.address, memory)) continue;
    try {
      next = await files.next(report.next.address, report.address, here.file);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const finding = unreadable(report.next, thrown, options.language);
      add(here.file, { findings: [finding], links: [] });
    }
  }
  return { findings, links, address, files: memory.files.length, items: memory.items };
}

/** How many findings there are of each severity. */
export function countOf({
  findings,
}: Pick<FeedReport, 'findings'>): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

function checkOne(
  { name, address, bytes }: InputFile,
  memory: Memory,
  { language, withLinks = false, showProgress }: FilesOptions,
): Report {
  let progress: { step(): void; stop(): void } | undefined;
  try {
    return checkFeed(bytes, {
      address,
      name,
      language,
      now: Date.now(),
      memory,
      withLinks,
      onStart: (items) => (progress = showProgress?.(items)),
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
  language: Language,
): Finding {
  const spot = { pointer, line, column, item };
  const advice = unreadableNextFile(message, language);
  return { rule: 'next-file', severity: 'error', ...spot, ...advice };
}
