import { type Check, lookAt } from './check.js';
import { isMade } from './kit.js';
import { Overlay } from './overlay.js';
import { readPage } from './page.js';

/** Shows the overlay, looks at the page, and looks again whenever the editor asks. */
export async function openChecks(checks: readonly Check[]): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const explained = checks.flatMap(({ covers }) => covers ?? []);
  const look = async (): Promise<void> => {
    overlay.showBusy();
    const page = await readPage(explained);
    const pasted = page.elements.filter((element) => !isMade(element));
    overlay.showFound(lookAt(page, checks), pasted.length);
  };
  const overlay = new Overlay(() => void look());
  overlay.open();
  await look();
}
