import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import { guardAddress } from '../../feed/address.js';
import { checkFeed } from '../check/check-feed.js';
import { Memory } from '../check/memory.js';
import type { Finding } from '../check/rule.js';
import { CAMPAIGN_FILE, type Content, readContent } from '../content/content-folder.js';
import { type Fault, isError } from '../content/fault.js';
import { type FragmentSource, fragments } from '../fragments/fragments.js';
import type { Language } from '../language.js';
import type { BuiltFile } from './feed-files.js';
import { makeFeed } from './make-feed.js';
import { type Built, ggdRegions, makeFiles } from './make-files.js';
import { usedMedia } from './used-media.js';
import type { Output } from './write-folder.js';

/** What a content folder becomes, and what is wrong with it. */
export interface Made {
  /** In the order to put them in place: what leads to a file comes after it. */
  readonly outputs: readonly Output[];
  readonly counts: Built['counts'];
  readonly faults: readonly Fault[];
  /** What `wtk check` would say of the feed. */
  readonly findings: readonly Finding[];
}

/** How to make it. */
export interface MakeOptions extends Pick<
  FragmentSource,
  'mostActivities' | 'onStart' | 'onFragment'
> {
  /** The moment to judge by, in milliseconds since 1970 (UTC). */
  readonly now: number;
  readonly language: Language;
}

/** Makes all that is published, and writes nothing. */
export async function makeContent(folder: string, options: MakeOptions): Promise<Made> {
  const { now, language, ...drawing } = options;
  const content = await readContent(folder);
  const faults = [...content.faults];
  const feed = makeFeed(content, faults);
  const address = addressOf(content);
  const { files, counts, losses } = makeFiles(feed, address, now);
  const media = [...usedMedia(feed.items)];
  for (const file of media) {
    if (!(await isFile(join(folder, file)))) faults.push({ kind: 'missing-file', file });
  }
  const pages = files.filter(({ name }) => /^feed(-\d+)?\.json$/.test(name));
  const findings = checkPages(pages, { address, now, language });
  const isRight = !faults.some(isError) && findings.every(({ severity }) => severity !== 'error');
  for (const { path, expected } of isRight ? losses : []) {
    faults.push({ kind: 'lost', file: CAMPAIGN_FILE, name: path, value: expected });
  }
  const outputs = [
    ...media.map((name): Output => ({ name, source: join(folder, name) })),
    ...(isRight ? await makeFragments(pages, address, drawing) : []),
    ...[...files].reverse(),
  ];
  return { outputs, counts, faults, findings };
}

/** Where the feed will be, as the campaign's file says; else on the campaign's own site. */
function addressOf({ campaign: { feed_url: given } }: Content): string {
  const address = typeof given === 'string' ? guardAddress(given) : undefined;
  return address ?? new URL('feed.json', CAMPAIGN_SITE).href;
}

/** The elements as HTML, for pages that a server puts together. */
async function makeFragments(
  pages: readonly BuiltFile[],
  address: string,
  drawing: Omit<MakeOptions, 'now' | 'language'>,
): Promise<Output[]> {
  const files = pages.map(({ name, text }): [string, string] => [
    new URL(name, address).href,
    text,
  ]);
  const first = new URL('feed.json', address).href;
  const regions = ggdRegions().map(({ code }) => code);
  const made = await fragments({ ...drawing, files: new Map(files), address: first, regions });
  return made.map(({ path, html }) => ({ name: `fragments/${path}`, text: html }));
}

/** What is wrong with the whole feed, file after file; those of the regions hold the same items. */
function checkPages(
  pages: readonly BuiltFile[],
  { address, ...options }: { address: string; now: number; language: Language },
): Finding[] {
  const memory = new Memory();
  return pages.flatMap(({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    const at = new URL(name, address).href;
    return checkFeed(bytes, { ...options, address: at, name, memory }).findings;
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
