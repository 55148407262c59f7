import { HELP_LINES, type HelpLineId, MORE_HELP } from '../campaign/help-lines.js';
import type { Help } from '../campaign/help.js';
import { readHelp } from '../feed/read-help.js';
import { shareFile } from '../feed/share-file.js';
import { report } from './report.js';
import { feedAddressOf } from './settings.js';

/** What is shown of help when no feed says otherwise. */
export const COMPILED_HELP: Help = { lines: MORE_HELP, hours: {}, regional: [] };

/** The lines that stand first in every banner, and so are no further help. */
const ALWAYS: readonly HelpLineId[] = [HELP_LINES['veilig-thuis'].id, HELP_LINES['112'].id];

/**
 * Reads what the feed says about help, if it can be read, and hands it over. A banner is whole
 * without it: whatever goes wrong here changes nothing on the page. `feed="false"` asks no feed.
 */
export function readHelpFor(host: Element, take: (help: Help) => void, signal: AbortSignal): void {
  const address = feedAddressOf(host);
  if (address === undefined) return;
  const share = shareFile(address);
  signal.addEventListener('abort', () => share.release());
  share.value.then(
    (feed) => {
      if (signal.aborted) return;
      const { lines, ...rest } = readHelp(feed, (path, expected) =>
        report(`${address}: ${path} is left out, it should be ${expected}.`),
      );
      const further = lines.filter((id) => !ALWAYS.includes(id));
      take({ ...rest, lines: lines.length > 0 ? further : MORE_HELP });
    },
    () => undefined,
  );
}
