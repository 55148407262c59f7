import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import { checkFeed } from '../check/check-feed.js';
import { Memory } from '../check/memory.js';
import type { Finding } from '../check/rule.js';
import { CAMPAIGN_FILE, readContent } from '../content/content-folder.js';
import { type Fault, isError } from '../content/fault.js';
import type { Language } from '../language.js';
import type { BuiltFile } from './feed-files.js';
import { makeFeed } from './make-feed.js';
import { type Built, makeFiles } from './make-files.js';
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

/** Makes all that is published, and writes nothing. */
export async function makeContent(folder: string, now: number, language: Language): Promise<Made> {
  const content = await readContent(folder);
  const faults = [...content.faults];
  const feed = makeFeed(content, faults);
  const { files, counts, losses } = makeFiles(feed, now);
  const media = [...usedMedia(feed.items)];
  for (const file of media) {
    if (!(await isFile(join(folder, file)))) faults.push({ kind: 'missing-file', file });
  }
  const findings = checkPages(files, now, language);
  if (!faults.some(isError) && findings.every(({ severity }) => severity !== 'error')) {
    for (const { path, expected } of losses) {
      faults.push({ kind: 'lost', file: CAMPAIGN_FILE, name: path, value: expected });
    }
  }
  const copies = media.map((name): Output => ({ name, source: join(folder, name) }));
  return { outputs: [...copies, ...[...files].reverse()], counts, faults, findings };
}

/** The whole feed, file after file; those of the regions hold the same items. */
function checkPages(files: readonly BuiltFile[], now: number, language: Language): Finding[] {
  const memory = new Memory();
  return files
    .filter(({ name }) => /^feed(-\d+)?\.json$/.test(name))
    .flatMap(({ name, text }) => {
      const address = new URL(name, CAMPAIGN_SITE).href;
      const bytes = new TextEncoder().encode(text);
      return checkFeed(bytes, { address, name, language, now, memory }).findings;
    });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
