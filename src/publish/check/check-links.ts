import { access } from 'node:fs/promises';
import { isAddress, pathBeside } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import type { FileFinding, FileLink } from './check-each-file.js';
import { WORDS } from './check.words.js';
import { deadLink } from './findings/dead-link.js';

/** So many pages are asked for at a time: enough to be quick, too few to be a nuisance. */
const AT_A_TIME = 8;
const MAXIMUM_MILLISECONDS = 10_000;

/** Answers that say that the page is gone. Others may come from a server that refuses programs. */
const GONE = [404, 410];

/** Why a page can't be had, and whether that is certain. */
interface Death {
  readonly reason: string;
  readonly isCertain: boolean;
}

/** Asks for every page that a feed leads to, each once, and tells which are not there. */
export async function checkLinks(
  links: readonly FileLink[],
  terminal: Terminal,
): Promise<FileFinding[]> {
  if (links.length === 0) return [];
  const { language, showProgress } = terminal;
  const addresses = [...new Set(links.map(({ address }) => address))];
  const progress = showProgress(WORDS[language].asking, addresses.length);
  const deaths = new Map<string, Death | undefined>();
  const queue = addresses.values();
  const work = async (): Promise<void> => {
    for (const address of queue) {
      const link = links.find((one) => one.address === address);
      deaths.set(address, link && (await deathOf(link)));
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  progress.stop();
  return links.flatMap(({ text, address, ...spot }) => {
    const death = deaths.get(address);
    if (!death) return [];
    const severity = death.isCertain ? 'error' : 'warning';
    return [{ rule: 'dead-link', severity, ...spot, ...deadLink(text, death.reason, language) }];
  });
}

/** A relative address in a file on this machine is a file beside it, not published yet. */
async function deathOf({ text, address, file }: FileLink): Promise<Death | undefined> {
  if (isAddress(file) || URL.canParse(text)) return deathOnTheWeb(address);
  const path = pathBeside(file, text);
  return access(path).then(
    () => undefined,
    () => ({ reason: path, isCertain: true }),
  );
}

/** Some servers know no HEAD (RFC 9110, section 9.3.2): they are asked for the page itself. */
async function deathOnTheWeb(address: string): Promise<Death | undefined> {
  const head = await statusOf(address, 'HEAD');
  const status = head === 'no answer' || head < 400 ? head : await statusOf(address, 'GET');
  if (status === 'no answer') return { reason: status, isCertain: false };
  return status < 400 ? undefined : { reason: String(status), isCertain: GONE.includes(status) };
}

async function statusOf(address: string, method: 'HEAD' | 'GET'): Promise<number | 'no answer'> {
  try {
    const signal = AbortSignal.timeout(MAXIMUM_MILLISECONDS);
    const { status, body } = await fetch(address, { method, signal, credentials: 'omit' });
    await body?.cancel();
    return status;
  } catch {
    return 'no answer';
  }
}
