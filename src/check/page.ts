import { type FeedVisit, visitFeeds } from './feed-visit.js';
import { type Copy, type Report, kitElements, readReports, runningCopies } from './kit.js';
import { type ScriptTag, findScripts } from './script-tag.js';
import { type Pasted, findPasted, readSource } from './source.js';

/** What the checks look at: all that a page can know of itself, gathered once. */
export interface Page {
  /** Our elements, in the page's order; some are made by others of ours. */
  readonly elements: readonly HTMLElement[];
  /** The copies of the kit that run, by the name of their file. */
  readonly copies: Readonly<Record<string, Copy | undefined>>;
  readonly scripts: readonly ScriptTag[];
  /** What the kit said in the console. */
  readonly reports: readonly Report[];
  /** Those of them that no check has words of its own for. */
  readonly unexplained: readonly Report[];
  readonly feeds: readonly FeedVisit[];
  /** What stands in the page's source; undefined where the page may not read it. */
  readonly pasted: readonly Pasted[] | undefined;
}

/** As long as a feed may take, and a little more: a page with an image that hangs is checked too. */
const MOST_PATIENCE = 9_000;

/**
 * Gathers what there is to know, once the page is loaded and its elements have their words.
 * `explained` says which of the kit's own reports the checks have words for.
 */
export async function readPage(explained: readonly RegExp[]): Promise<Page> {
  await Promise.race([loaded(), pause(MOST_PATIENCE)]);
  const elements = kitElements();
  const [scripts, feeds, source] = await Promise.all([
    findScripts(),
    visitFeeds(elements),
    readSource(),
    settled(elements),
  ]);
  const reports = readReports();
  const isExplained = ({ message }: Report): boolean => explained.some((one) => one.test(message));
  return {
    elements: kitElements(),
    copies: runningCopies(),
    scripts,
    reports,
    unexplained: reports.filter((report) => !isExplained(report)),
    feeds,
    pasted: source === undefined ? undefined : findPasted(source),
  };
}

function loaded(): Promise<unknown> {
  return document.readyState === 'complete' ? Promise.resolve() : heard(window, 'load');
}

/** Waits until no element awaits its words, as its dress says for assistive technology. */
async function settled(elements: readonly HTMLElement[]): Promise<void> {
  const isBusy = ({ shadowRoot }: Element): boolean =>
    shadowRoot?.querySelector('[aria-busy="true"]') != null;
  const patience = pause(MOST_PATIENCE).then(() => 'over');
  while (elements.some(isBusy)) {
    const told = [heard(document, 'wtk-load'), heard(document, 'wtk-error')];
    if ((await Promise.race([...told, patience])) === 'over') return;
  }
}

function heard(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
