import type { Campaign } from '../../campaign/campaign.js';
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import { MAXIMUM_BYTES } from '../../feed/download.js';
import { FeedError } from '../../feed/feed-error.js';
import { MAXIMUM_FILES, joinFiles } from '../../feed/load-campaign.js';
import { parseFile } from '../../feed/parse-json.js';
import { type FeedFile, readFeed } from '../../feed/read-feed.js';
import type { InEachLanguage, Language } from '../language.js';
import { Problem } from '../problem.js';
import { type InputFile, readFirst, readNext } from '../read-input.js';

const WORDS: InEachLanguage<(file: string) => string> = {
  nl: (file) => `${file} is geen feed die te lezen is. Kijk met: wtk check ${file}`,
  en: (file) => `${file} is no feed that can be read. Look with: wtk check ${file}`,
};

/** Reads a campaign as a visitor's browser does, from a file or an address. Throws a Problem. */
export async function readCampaign(input: string, language: Language): Promise<Campaign> {
  let here = await readFirst(input, language);
  let address = here.address ?? new URL('feed.json', CAMPAIGN_SITE).href;
  const files: [FeedFile, ...FeedFile[]] = [readOne(here, address, language)];
  const seen = new Set([address]);
  for (
    let next = files[0].nextAddress;
    next !== undefined && !seen.has(next) && files.length < MAXIMUM_FILES;
    next = files.at(-1)?.nextAddress
  ) {
    seen.add(next);
    here = await readNext(next, address, here.file, language);
    address = next;
    files.push(readOne(here, address, language));
  }
  return joinFiles(files);
}

function readOne({ file, bytes }: InputFile, address: string, language: Language): FeedFile {
  try {
    if (bytes.length > MAXIMUM_BYTES) throw new FeedError('size', address);
    return readFeed(parseFile(new Uint8Array(bytes).buffer, address), address);
  } catch (thrown) {
    if (thrown instanceof FeedError) throw new Problem(WORDS[language](file));
    throw thrown;
  }
}
